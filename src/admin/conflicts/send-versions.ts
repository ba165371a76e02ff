import { formRequest } from './form-request';
import { untouchedIn, type Refusal } from './untouched';
import { aroundRequests } from '../strapi/page';

type Values = Record<string, unknown>;

/** A write that came second. */
export interface Conflict {
  /** What is stored; null where it is gone. */
  current: Record<string, unknown> | null;
  sent: Record<string, unknown>;
  /** Whether some of it can be saved without the rest: a form with files is sent as a whole. */
  byField: boolean;
}

/**
 * What is sent is saved over what is stored, but for the fields of which the stored version is kept; `take` shows what
 * is stored instead. There is no way back to the form as it was: Strapi's forms forget what was typed when a save is
 * refused.
 */
export type Choice = 'take' | { keep: readonly string[] };

/** Of so many records is known what forms were filled from: in every language, and before they were read again. */
const KEPT_RECORDS = 20;
const KEPT_READS = 20;

/**
 * Lets every form of the admin send the version that it was filled from, and asks where it is over. What it was filled
 * with, and is refused for because the platform has counted on since, it sends no more. Strapi's forms and their
 * requests know no versions and share nothing but `fetch`, so that is where this is added. Call it once.
 */
export function sendVersions(ask: (conflict: Conflict) => Promise<Choice>): void {
  const versions = new Map<string, string>();
  const reads = new Map<string, Values[]>();
  aroundRequests((plain) => async (input, init) => {
    const request = formRequest(input instanceof Request ? input.url : String(input), init?.method);
    if (!request) return plain(input, init);
    const { path, record, kind } = request;
    let sent = init?.body;
    const send = (version: string | undefined): Promise<Response> => {
      const headers = version === undefined ? init?.headers : withVersion(init?.headers, version);
      return sendTyped((body) => plain(input, { ...init, headers, body }), sent, reads.get(path) ?? []);
    };
    let response = await send(kind === 'write' ? versions.get(record) : undefined);
    for (let conflict = await conflictIn(response); conflict; conflict = await conflictIn(response)) {
      const choice = await ask({ ...conflict, byField: conflict.current !== null && typeof sent === 'string' });
      if (choice === 'take') {
        window.location.reload();
        return new Promise(() => undefined);
      }
      sent = without(sent, choice.keep);
      response = await send(response.headers.get('ETag') ?? undefined);
    }
    if (!response.ok || kind === 'copy') return response;
    remember(versions, record, response.headers.get('ETag'));
    if (kind === 'read') keep(reads, path, (await bodyOf(response)) as { data?: Values | null });
    return response;
  });
}

/** Sends a form, and once more without what it was refused for though nobody typed it, until there is no such thing. */
async function sendTyped(
  send: (body: BodyInit | null | undefined) => Promise<Response>,
  body: BodyInit | null | undefined,
  reads: readonly Values[],
): Promise<Response> {
  const response = await send(body);
  if (response.ok || typeof body !== 'string' || reads.length === 0) return response;
  const untouched = untouchedIn((await bodyOf(response)) as Refusal, JSON.parse(body) as Values, reads);
  return untouched.length === 0 ? response : sendTyped(send, without(body, untouched), reads);
}

/** A body without some of its fields; what is not sent stays as it is stored. */
function without<Body>(body: Body, names: readonly string[]): Body | string {
  if (typeof body !== 'string' || names.length === 0) return body;
  const kept = Object.entries(JSON.parse(body) as Values).filter(([name]) => !names.includes(name));
  return JSON.stringify(Object.fromEntries(kept));
}

function keep(reads: Map<string, Values[]>, path: string, { data }: { data?: Values | null }): void {
  const known = [...(reads.get(path) ?? []), data ?? {}].slice(-KEPT_READS);
  reads.delete(path);
  reads.set(path, known);
  for (const oldest of [...reads.keys()].slice(0, -KEPT_RECORDS)) reads.delete(oldest);
}

async function bodyOf(response: Response): Promise<object> {
  try {
    return (await response.clone().json()) as object;
  } catch {
    return {};
  }
}

function withVersion(given: HeadersInit | undefined, version: string): Headers {
  const headers = new Headers(given);
  headers.set('If-Match', version);
  return headers;
}

/** An answer without a version shows nothing that could be overwritten, such as a language that is still to be written. */
function remember(versions: Map<string, string>, record: string, version: string | null): void {
  if (version === null) versions.delete(record);
  else versions.set(record, version);
}

async function conflictIn(response: Response): Promise<Omit<Conflict, 'byField'> | null> {
  if (response.status !== 409) return null;
  const body = (await response.clone().json()) as { error?: { details?: Partial<Conflict> & { code?: string } } };
  const { code, current = null, sent = {} } = body.error?.details ?? {};
  return code === 'edit_conflict' ? { current, sent } : null;
}
