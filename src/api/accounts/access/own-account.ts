import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { parseInput } from '../../../shared/contracts/parse';
import { attributeOf } from '../../../shared/documents/typed-attributes';
import { graphqlTypeOf, sdl } from '../../../shared/graphql/attribute-sdl';
import { inputSdl } from '../../../shared/graphql/input-sdl';
import { addGraphqlOperations } from '../../../shared/graphql/operations';
import { addRouter } from '../../../shared/http/api-routes';
import { requireMember } from '../../../shared/http/member';
import { viewContract, writeContract } from '../../../shared/own-records/own-contracts';
import { registerPermissions } from '../../../shared/permissions/api-permissions';
import { ACCOUNT_FIELDS, readAccount, SEEN_FIELDS } from '../read-models/read-account';
import { updateAccount } from '../use-cases/update-account';

const USER = 'plugin::users-permissions.user';
const CONTROLLER = 'api::accounts.my-account';
const PATH = '/accounts/my/account';

type Call = { koaContext: Context };

/** Opens a member's own account, which is no record of a context but the login itself. Call it in `register()`. */
export function registerOwnAccount(strapi: Core.Strapi): void {
  const input = z.strictObject({ data: writeContract(strapi, USER, { fields: ACCOUNT_FIELDS, partial: true }) });
  const view = viewContract(strapi, { uid: USER, fields: SEEN_FIELDS, owned: () => ({}) });
  const response = z.object({ data: view, meta: z.object({}) });
  const change = (ctx: Context, sent: unknown) =>
    updateAccount(strapi, requireMember(ctx), parseInput(input, sent).data);

  strapi.get('controllers').set(CONTROLLER, {
    async find(ctx: Context) {
      ctx.body = { data: await readAccount(strapi, requireMember(ctx)), meta: {} };
    },
    async update(ctx: Context) {
      ctx.body = { data: await change(ctx, (ctx.request as { body?: unknown }).body ?? {}), meta: {} };
    },
  });
  const operation = (summary: string, body?: z.ZodType) => ({
    operation: { summary, response, ...(body && { body }) },
  });
  const routes = [
    { method: 'GET', path: PATH, handler: `${CONTROLLER}.find`, config: operation('Read the own account') },
    { method: 'PUT', path: PATH, handler: `${CONTROLLER}.update`, config: operation('Change the own account', input) },
  ];
  addRouter(strapi, 'accounts', { name: 'my-account', router: { type: 'content-api', routes } });
  registerPermissions(strapi, { member: [`${CONTROLLER}.find`, `${CONTROLLER}.update`] });

  const fields = SEEN_FIELDS.map((name) => [name, graphqlTypeOf(attributeOf(strapi, USER, name))] as const);
  addGraphqlOperations(strapi, {
    typeDefs: [
      sdl('type', 'MyAccount', [['documentId', 'ID!'], ...fields]),
      inputSdl(strapi, USER, { name: 'UpdateMyAccountInput', fields: ACCOUNT_FIELDS, partial: true }),
      'type Query { myAccount: MyAccount! }',
      'type Mutation { updateMyAccount(data: UpdateMyAccountInput!): MyAccount! }',
    ].join('\n'),
    resolvers: {
      Query: {
        myAccount: (_root: unknown, _args: unknown, call: Call) => readAccount(strapi, requireMember(call.koaContext)),
      },
      Mutation: {
        updateMyAccount: (_root: unknown, { data }: { data: object }, call: Call) =>
          change(call.koaContext, { data: { ...data } }),
      },
    },
    scopes: { 'Query.myAccount': `${CONTROLLER}.find`, 'Mutation.updateMyAccount': `${CONTROLLER}.update` },
  });
}
