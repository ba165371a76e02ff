import type { Core, UID } from '@strapi/strapi';
import { AppError } from '../errors/app-error';
import type { Row } from '../models/model';
import { aroundDocuments } from '../strapi/core/documents';
import { nextWithoutTransaction } from '../strapi/core/transactions-of-reads';

/**
 * What happens around every call of the document service, in this order: the first step sees the call first and its
 * answer last. A step that fills something in comes before the one that asks for it.
 */
export const STEPS = [
  /** Reads from outside give what their caller may see. */
  'hide-invisible',
  /** What something still needs is not deleted; its row is locked before any rule looks at it. */
  'refuse-bound-deletions',
  /** A form that is saved as it was read writes nothing, so that no rule has to look at it. */
  'skip-unchanged',
  /** The rules of the type (`registerGuard`), in one transaction with all that follows. */
  'run-guards',
  /** What staff write is told by the audit log: in the transaction of the guards, with all that the steps below do. */
  'keep-history',
  'follow-user-status',
  /** Names and passwords of members; the password is prepared for its hash. */
  'check-account',
  /** Before values are judged: what is stored of a secret is another text than what was sent. */
  'encrypt',
  'check-attributes',
  /** What a write changes of `json` attributes has the shape that its schema names. */
  'check-shapes',
  'keep-amounts-whole',
  /** Reads in German are the English ones, with German laid over them. */
  'overlay-german',
  'keep-english-first',
  'keep-published-links',
  /** After the write, from the relations that it has made. */
  'keep-relation-scalars',
  /** After the rules of the type and of languages have let a deletion pass, so that nothing is copied that stays. */
  'move-to-trash',
  /** Last, after all that may have filled in a link. */
  'require-links',
] as const;

export type Step = (typeof STEPS)[number];

/** A call of the document service; a step may change its params in place. */
export interface DocumentCall {
  uid: UID.ContentType;
  /** `findMany`, `create`, `publish` … */
  action: string;
  params: Record<string, unknown> & { documentId?: string; locale?: unknown; status?: unknown; data?: Row };
}

/** Runs what comes later and gives its answer. */
export type NextSteps = () => Promise<unknown>;

/** What a step does: it answers what `next` gives, or something of its own. */
export type StepRun = (call: DocumentCall, next: NextSteps) => Promise<unknown>;

const pipelines = new WeakMap<Core.Strapi, Map<Step, StepRun>>();

/**
 * Says what a step does. Whatever runs around the document service is one of them. Call it in `register()`.
 * @throws AppError `misconfigured` where the step is taken already
 */
export function takeStep(strapi: Core.Strapi, step: Step, run: StepRun): void {
  const taken = pipelines.get(strapi) ?? open(strapi);
  if (taken.has(step)) throw new AppError('misconfigured', `The step ${step} of the pipeline is taken twice.`);
  taken.set(step, run);
}

function open(strapi: Core.Strapi): Map<Step, StepRun> {
  const taken = new Map<Step, StepRun>();
  pipelines.set(strapi, taken);
  aroundDocuments(strapi, (call, next) =>
    runSteps(taken, call as DocumentCall, () => nextWithoutTransaction((call as DocumentCall).action, next)),
  );
  return taken;
}

/** Passes the call through the steps that are taken, in the order of `STEPS`, and then to `end`. */
export function runSteps(taken: ReadonlyMap<Step, StepRun>, call: DocumentCall, end: NextSteps): Promise<unknown> {
  const from = async (place: number): Promise<unknown> => {
    const step = STEPS[place];
    if (step === undefined) return end();
    const run = taken.get(step);
    return run ? run(call, () => from(place + 1)) : from(place + 1);
  };
  return from(0);
}
