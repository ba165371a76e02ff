import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { parseInput } from '../../../shared/contracts/parse';
import type { Row } from '../../../shared/documents/model';
import { attributeOf } from '../../../shared/documents/typed-attributes';
import { graphqlTypeOf, sdl } from '../../../shared/graphql/attribute-sdl';
import { inputSdl } from '../../../shared/graphql/input-sdl';
import { addGraphqlOperations } from '../../../shared/graphql/operations';
import { requireMember } from '../../../shared/http/member';
import { changeContract, viewContract } from '../../../shared/own-records/own-contracts';
import { registerPermissions } from '../../../shared/permissions/api-permissions';
import { setController } from '../../../shared/strapi/core/controllers';
import { addRouter } from '../../../shared/strapi/core/routes';
import { entityTag, versionOf, versionsIn } from '../../../shared/versions/version';
import { ACCOUNT_FIELDS, readAccount, SEEN_FIELDS } from '../read-models/read-account';
import { updateAccount } from '../use-cases/update-account';

const USER = 'plugin::users-permissions.user';
const CONTROLLER = 'api::accounts.my-account';
const PATH = '/accounts/my/account';

type Call = { koaContext: Context };

/** Opens a member's own account, which is no record of a context but the login itself. Call it in `register()`. */
export function registerOwnAccount(strapi: Core.Strapi): void {
  const input = changeContract(strapi, USER, { fields: ACCOUNT_FIELDS });
  const view = viewContract(strapi, { uid: USER, fields: SEEN_FIELDS, owned: () => ({}) });
  const response = z.object({ data: view, meta: z.object({}) });
  const change = (ctx: Context, sent: unknown, header?: string) => {
    const { data, version } = parseInput(input, sent);
    return updateAccount(strapi, requireMember(ctx), { data, versions: versionsIn({ header, body: version }) });
  };
  const answer = (ctx: Context, account: Row): void => {
    const version = versionOf(account.updatedAt);
    if (version) ctx.set('ETag', entityTag(version));
    ctx.body = { data: account, meta: {} };
  };

  setController(strapi, CONTROLLER, {
    async find(ctx: Context) {
      answer(ctx, await readAccount(strapi, requireMember(ctx)));
    },
    async update(ctx: Context) {
      answer(ctx, await change(ctx, (ctx.request as { body?: unknown }).body ?? {}, ctx.get('If-Match')));
    },
  });
  const operation = (summary: string, body?: z.ZodType) => ({
    operation: { summary, response, ...(body && { body, versioned: true }) },
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
      'type Mutation { updateMyAccount(data: UpdateMyAccountInput!, version: String): MyAccount! }',
    ].join('\n'),
    resolvers: {
      Query: {
        myAccount: (_root: unknown, _args: unknown, call: Call) => readAccount(strapi, requireMember(call.koaContext)),
      },
      Mutation: {
        updateMyAccount: (_root: unknown, { data, version }: { data: object; version?: string | null }, call: Call) =>
          change(call.koaContext, { data: { ...data }, ...(version && { version }) }),
      },
    },
    scopes: { 'Query.myAccount': `${CONTROLLER}.find`, 'Mutation.updateMyAccount': `${CONTROLLER}.update` },
  });
}
