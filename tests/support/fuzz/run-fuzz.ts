import { openAdminSession } from '../admin-session';
import type { TestApp } from '../boot';
import { createMember } from '../builders/member';
import { diceOf, type Dice } from './dice';
import type { FuzzRequest, RequestMaker } from './fuzz-request';
import { graphqlRequests } from './graphql-requests';
import { adminRequests, publicRequests } from './rest-requests';
import { sender, type FuzzAnswer } from './send';
import { uploadRequests } from './upload-requests';
import { fillTypes, worldOf } from './world';

/** Requests that broke the same thing. */
export interface FuzzFailure {
  /** What the server logged, or else what it answered. */
  kind: string;
  times: number;
  /** The number of the first of them among those of its seed, and what it was. */
  first: number;
  request: string;
  answer: string;
}

export interface FuzzReport {
  failures: FuzzFailure[];
  /** How many requests were answered with which status, `public 200`. */
  answers: Record<string, number>;
  /** How many seconds each door took, and the preparation. */
  seconds: Record<string, number>;
}

export interface FuzzOptions {
  seed: number;
  /** How many requests. */
  count: number;
  /** How many of the requests go through each door, among all of these; a request of staff takes ten times as long as another. */
  doors: Readonly<Record<'public' | 'graphql' | 'admin' | 'uploads', number>>;
}

type Door = keyof FuzzOptions['doors'];

/** No answer of ours: a fault of the server, or one that calls itself so. */
function isFault({ status, body }: FuzzAnswer): boolean {
  return status >= 500 || status === 0 || /"code":"(internal|INTERNAL_SERVER_ERROR)"|"status":5\d\d/.test(body);
}

async function makersOf(app: TestApp, dice: Dice): Promise<Record<Door, RequestMaker>> {
  const world = await worldOf(app);
  return {
    public: publicRequests(app.strapi, world, dice),
    graphql: await graphqlRequests(app, world, dice),
    admin: adminRequests(app.strapi, world, dice),
    uploads: uploadRequests(dice),
  };
}

/** Sends generated requests, one after another so that a failure is repeatable, and gives those that broke something. */
export async function runFuzz(app: TestApp, { seed, count, doors }: FuzzOptions): Promise<FuzzReport> {
  const seconds: Record<string, number> = {};
  let mark = performance.now();
  const took = (what: string): void => {
    seconds[what] = (seconds[what] ?? 0) + (performance.now() - mark) / 1000;
    mark = performance.now();
  };
  const dice = diceOf(seed);
  const member = await createMember(app);
  const staff = await openAdminSession(app);
  await fillTypes(app, dice, member.documentId);
  const makers = await makersOf(app, dice);
  const order = (Object.keys(doors) as Door[]).flatMap((door) => Array<Door>(doors[door]).fill(door));
  const { send, close } = sender(app.url, {
    guest: {},
    member: { authorization: `Bearer ${member.token}` },
    staff: { authorization: `Bearer ${staff.token}` },
  });
  const log = listen(app);
  took('preparation');
  const failures = new Map<string, FuzzFailure>();
  const answers: Record<string, number> = {};
  try {
    for (let index = 0; index < count; index += 1) {
      const door = dice.pick(order);
      const request = makers[door]();
      log.heard.length = 0;
      const answer = await send(request).catch((error: Error): FuzzAnswer => ({ status: 0, body: error.message }));
      took(door);
      const name = `${door} ${answer.status}`;
      answers[name] = (answers[name] ?? 0) + 1;
      if (!isFault(answer)) continue;
      const kind = kindOf(log.heard[0]) ?? `${request.method} ${answer.status} ${answer.body.slice(0, 200)}`;
      const known = failures.get(kind);
      if (known) known.times += 1;
      else failures.set(kind, { kind, times: 1, first: index, ...told(request, answer) });
    }
  } finally {
    log.stop();
    close();
  }
  return { failures: [...failures.values()], answers, seconds };
}

/** What the server logs as an error. */
function listen({ strapi: { log } }: TestApp): { heard: string[]; stop(): void } {
  const heard: string[] = [];
  const before = log.error;
  log.error = ((error: unknown) =>
    heard.push(error instanceof Error ? (error.stack ?? error.message) : String(error))) as never;
  return { heard, stop: () => void (log.error = before) };
}

/** The message and where it was thrown; values in it vary. */
function kindOf(stack: string | undefined): string | undefined {
  if (!stack) return undefined;
  const frames = stack.split('\n').filter((line) => line.trim().startsWith('at '));
  const [message = ''] = stack.split(/\n\s+at /);
  // The statement stands before what the database says of it.
  const said = message.slice(-300).replace(/['"`].*?['"`]|\d+/g, '…');
  const places = frames.slice(0, 8).map((frame) =>
    frame
      .trim()
      .replace(/\(?\/.*\/node_modules\//, '(')
      .slice(0, 150),
  );
  return [said, ...places].join('\n');
}

function told(request: FuzzRequest, { status, body }: FuzzAnswer): Pick<FuzzFailure, 'request' | 'answer'> {
  return { request: JSON.stringify(request).slice(0, 1500), answer: `${status} ${body.slice(0, 300)}` };
}
