import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { operationsOf } from '../../../shared/contracts/operation';
import { parseInput } from '../../../shared/contracts/parse';
import { attributeOf } from '../../../shared/documents/typed-attributes';
import { graphqlTypeOf, sdl } from '../../../shared/graphql/attribute-sdl';
import { inputSdl } from '../../../shared/graphql/input-sdl';
import { addGraphqlOperations } from '../../../shared/graphql/operations';
import { requireMember } from '../../../shared/http/member';
import type { Row } from '../../../shared/models/model';
import { changeContract, viewContract } from '../../../shared/own-records/own-contracts';
import { registerOperations } from '../../../shared/routes/operations';
import { entityTag, versionOf, versionsIn } from '../../../shared/versions/version';
import { ACCOUNT_FIELDS, readAccount, SEEN_FIELDS } from '../read-models/read-account';
import { updateAccount } from '../use-cases/update-account';

const USER = 'plugin::users-permissions.user';
const CONTROLLER = 'api::accounts.my-account';
const ROUTE = { path: '/accounts/my/account', access: 'member' } as const;

type Call = { koaContext: Context };

/** Opens a member's own account, which is no record of a context but the login itself. Call it in `register()`. */
export function registerOwnAccount(strapi: Core.Strapi): void {
  const input = changeContract(strapi, USER, { fields: ACCOUNT_FIELDS });
  const view = viewContract(strapi, { uid: USER, fields: SEEN_FIELDS, owned: () => ({}) });
  const response = z.object({ data: view, meta: z.object({}) });
  const change = (ctx: Context, { data, version }: z.output<typeof input>, header?: string) =>
    updateAccount(strapi, requireMember(ctx), { data, versions: versionsIn({ header, body: version }) });
  const answer = (ctx: Context, account: Row) => {
    const version = versionOf(account.updatedAt);
    if (version) ctx.set('ETag', entityTag(version));
    return { data: account as Row & { documentId: string }, meta: {} };
  };

  const declared = operationsOf(CONTROLLER, {
    find: { ...ROUTE, method: 'GET', summary: 'Read the own account', response },
    update: { ...ROUTE, method: 'PUT', summary: 'Change the own account', body: input, response, versioned: true },
  });
  registerOperations(strapi, declared, {
    find: async ({ ctx }) => answer(ctx, await readAccount(strapi, requireMember(ctx))),
    update: async ({ body, ctx }) => answer(ctx, await change(ctx, body, ctx.get('If-Match'))),
  });

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
          change(call.koaContext, parseInput(input, { data: { ...data }, ...(version && { version }) })),
      },
    },
    scopes: { 'Query.myAccount': `${CONTROLLER}.find`, 'Mutation.updateMyAccount': `${CONTROLLER}.update` },
  });
}
