import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { operationsOf } from '../contracts/operation';
import { madeWhenAsked } from '../contracts/made-when-asked';
import { parseInput } from '../contracts/parse';
import { inputSdl } from '../graphql/input-sdl';
import { addGraphqlOperations } from '../graphql/operations';
import { contextOf } from '../http/context-of';
import { memberOf, type Member } from '../http/member';
import { onceForKey } from '../idempotency/once-for-key';
import { isRow, type Row } from '../models/model';
import { checkTargets } from '../own-records/check-targets';
import { writeContract } from '../own-records/own-contracts';
import type { OwnWrite } from '../own-records/own-records';
import { registerOperations } from '../routes/operations';
import { documentsOf } from '../strapi/core/documents';

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
  /** `store` reads what the document points at, and refuses what is not public. */
  storeChecksTargets?: true;
}

const received = z.object({ data: z.object({ received: z.literal(true) }), meta: z.object({}) });

/** What is sent in, as the schema of its type reads it. */
const contractOf = (strapi: Core.Strapi, submission: Submission) =>
  z.strictObject({ data: writeContract(strapi, submission.uid, { ...submission, partial: false }) });

async function submit(strapi: Core.Strapi, submission: Submission, { ctx, data }: { ctx: Context; data: Row }) {
  const { uid } = submission;
  const member = memberOf(ctx);
  if (!submission.storeChecksTargets) await checkTargets(strapi, { uid, write: submission, member }, data);
  const document = { ...data, ...submission.set?.({ ctx, member }) };
  if (submission.store) return submission.store(strapi, document);
  await onceForKey(strapi, submission.name, async () => {
    await documentsOf(strapi, uid).create({ data: document });
    return null;
  });
}

function addMutation(
  strapi: Core.Strapi,
  submission: Submission,
  { action, contracts }: { action: string; contracts: { sent: ReturnType<typeof contractOf> } },
): void {
  const { uid, name } = submission;
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  addGraphqlOperations(strapi, {
    typeDefs: `${inputSdl(strapi, uid, { ...submission, name: input, partial: false })}
      type Mutation { ${name}(data: ${input}!): Boolean! }`,
    resolvers: {
      Mutation: {
        [name]: async (_root: unknown, { data }: { data?: unknown }, { koaContext: ctx }: { koaContext: Context }) => {
          // An input is an object without prototype; the contract reads a plain one.
          const sent = parseInput(contracts.sent, { data: isRow(data) ? { ...data } : data });
          await submit(strapi, submission, { ctx, data: sent.data });
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
    const { uid, path, name, summary, senders: access } = submission;
    const controller = `api::${contextOf(uid)}.${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const contracts = madeWhenAsked({ sent: () => contractOf(strapi, submission) });
    const declared = operationsOf(controller, {
      send: {
        method: 'POST',
        path,
        access,
        summary,
        get body() {
          return contracts.sent;
        },
        response: received,
        status: 201,
      },
    });
    registerOperations(strapi, declared, {
      async send({ body: { data }, ctx }) {
        await submit(strapi, submission, { ctx, data });
        return { data: { received: true as const }, meta: {} };
      },
    });
    addMutation(strapi, submission, { action: `${controller}.send`, contracts });
  }
}
