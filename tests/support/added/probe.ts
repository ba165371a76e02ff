import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

type Answers = Record<string, (ctx: Context) => unknown>;

interface Probe {
  executed: number;
  answers: Answers;
}

const probeOf = (strapi: Core.Strapi): Probe => strapi.get('test-probe') as Probe;

/** `POST /api/probe`, public: counts, and does what the test says for the `kind` that is sent. */
export function addProbe(strapi: Core.Strapi): void {
  strapi.add('test-probe', { executed: 0, answers: {} } satisfies Probe);
  const handler = async (ctx: Context): Promise<void> => {
    const probe = probeOf(strapi);
    probe.executed += 1;
    const { kind } = ctx.request.body as { kind: string };
    await probe.answers[kind]?.(ctx);
  };
  const config = { auth: false as const };
  strapi.server.routes({
    type: 'content-api',
    routes: [{ method: 'POST', path: '/probe', handler, config, info: { type: 'content-api' } }],
  });
}

/** What the probe does for each kind from now on. */
export function answerProbes(strapi: Core.Strapi, answers: Answers): void {
  probeOf(strapi).answers = answers;
}

/** How often it was done. */
export const probesExecuted = (strapi: Core.Strapi): number => probeOf(strapi).executed;
