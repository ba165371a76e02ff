import { formRequest } from './form-request';

/** A write that came second. */
export interface Conflict {
  /** What is stored; null where it is gone. */
  current: Record<string, unknown> | null;
  sent: Record<string, unknown>;
}

/**
 * `insist` saves over what is stored, `take` shows that instead. There is no way back to the form as it was: Strapi's
 * forms forget what was typed when a save is refused.
 */
export type Choice = 'insist' | 'take';

/**
 * Lets every form of the admin send the version that it was filled from, and asks where it is over. Strapi's forms and
 * their requests know no versions and share nothing but `fetch`, so that is where they are added. Call it once.
 */
export function sendVersions(ask: (conflict: Conflict) => Promise<Choice>): void {
  const plain = window.fetch.bind(window);
  const versions = new Map<string, string>();
  window.fetch = async (input, init) => {
    const request = formRequest(input instanceof Request ? input.url : String(input), init?.method);
    if (!request) return plain(input, init);
    const { record, kind } = request;
    const send = (version: string | undefined): Promise<Response> =>
      plain(input, version === undefined ? init : { ...init, headers: withVersion(init?.headers, version) });
    let response = await send(kind === 'write' ? versions.get(record) : undefined);
    for (let conflict = await conflictIn(response); conflict; conflict = await conflictIn(response)) {
      if ((await ask(conflict)) === 'take') {
        window.location.reload();
        return new Promise(() => undefined);
      }
      response = await send(response.headers.get('ETag') ?? undefined);
    }
    if (response.ok) remember(versions, record, response.headers.get('ETag'));
    return response;
  };
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

async function conflictIn(response: Response): Promise<Conflict | null> {
  if (response.status !== 409) return null;
  const body = (await response.clone().json()) as { error?: { details?: Partial<Conflict> & { code?: string } } };
  const { code, current = null, sent = {} } = body.error?.details ?? {};
  return code === 'edit_conflict' ? { current, sent } : null;
}
