import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { parseInput } from '../contracts/parse';
import { isRow, type Row } from '../documents/model';
import { inputSdl } from '../graphql/input-sdl';
import { addGraphqlOperations } from '../graphql/operations';
import { contextOf } from '../http/context-of';
import { memberOf, type Member } from '../http/member';
import { onceForKey } from '../idempotency/once-for-key';
import { checkTargets } from '../own-records/check-targets';
import { writeContract } from '../own-records/own-contracts';
import type { OwnWrite } from '../own-records/own-records';
import { setController } from '../strapi/core/controllers';
import { addRouter } from '../strapi/core/routes';
import { registerPermissions } from '../permissions/api-permissions';

/** A form that a visitor or member sends in: one document, of which the sender gets nothing back. */
export interface Submission extends OwnWrite {
  uid: UID.ContentType;
  /** Where it is sent, below /api: `/content/faq-feedback`. */
  path: string;
  /** The GraphQL mutation, and the REST action: `sendFaqFeedback`. */
  name: string;
  summary: string;
  senders: 'public' | 'member';
  /** What is stored besides what was sent. */
  set?(sender: { ctx: Context; member?: Member }): Record<string, unknown>;
  /** Stores the document otherwise than by a plain create, because a repeated one must change nothing. */
  store?(strapi: Core.Strapi, data: Row): Promise<void>;
}

const received = z.object({ data: z.object({ received: z.literal(true) }), meta: z.object({}) });

async function submit(
  strapi: Core.Strapi,
  submission: Submission,
  { ctx, sent }: { ctx: Context; sent: unknown },
): Promise<void> {
  const { uid } = submission;
  const contract = writeContract(strapi, uid, { ...submission, partial: false });
  const { data } = parseInput(z.strictObject({ data: contract }), sent);
  const member = memberOf(ctx);
  await checkTargets(strapi, { uid, write: submission, member }, data);
  const document = { ...data, ...submission.set?.({ ctx, member }) };
  if (submission.store) return submission.store(strapi, document);
  await onceForKey(strapi, submission.name, async () => {
    await strapi.documents(uid).create({ data: document } as never);
    return null;
  });
}

function addMutation(strapi: Core.Strapi, submission: Submission, action: string): void {
  const { uid, name } = submission;
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  addGraphqlOperations(strapi, {
    typeDefs: `${inputSdl(strapi, uid, { ...submission, name: input, partial: false })}
      type Mutation { ${name}(data: ${input}!): Boolean! }`,
    resolvers: {
      Mutation: {
        [name]: async (_root: unknown, { data }: { data?: unknown }, { koaContext: ctx }: { koaContext: Context }) => {
          await submit(strapi, submission, { ctx, sent: { data: isRow(data) ? { ...data } : data } });
          return true;
        },
      },
    },
    scopes: { [`Mutation.${name}`]: action },
  });
}

/**
 * Opens forms: one POST and one mutation each, answered with `received` and nothing of what is stored. Limits and
 * idempotency are those of every public route. Call it in the `register()` of a context that is on.
 */
export function registerSubmissions(strapi: Core.Strapi, submissions: readonly Submission[]): void {
  for (const submission of submissions) {
    const { uid, path, name, summary, senders } = submission;
    const context = contextOf(uid);
    const controller = `api::${context}.${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const action = `${controller}.send`;
    setController(strapi, controller, {
      async send(ctx: Context) {
        await submit(strapi, submission, { ctx, sent: (ctx.request as { body?: unknown }).body ?? {} });
        ctx.body = { data: { received: true }, meta: {} };
        ctx.status = 201;
      },
    });
    const body = z.strictObject({ data: writeContract(strapi, uid, { ...submission, partial: false }) });
    const operation = { summary, body, response: received, status: 201 };
    addRouter(strapi, context, {
      name: controller.slice(controller.indexOf('.') + 1),
      router: { type: 'content-api', routes: [{ method: 'POST', path, handler: action, config: { operation } }] },
    });
    registerPermissions(strapi, { [senders]: [action] });
    addMutation(strapi, submission, action);
  }
}
