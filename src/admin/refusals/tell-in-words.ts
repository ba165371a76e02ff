import { adminLanguage, aroundRequests } from '../strapi/page';
import type { Refusal } from './in-words';

/** By this one Strapi's login page knows where to lead. */
const KEPT: readonly string[] = ['User not active'];

/**
 * Lets the admin hear every refusal in the language of whoever reads it. Strapi's forms, lists, dialogs and ours show what
 * the server says as it comes, and share nothing but `fetch`. Call it once, after whatever else reads refusals.
 */
export function tellInWords(): void {
  aroundRequests((send) => async (input, init) => {
    const response = await send(input, init);
    if (response.ok || !response.headers.get('content-type')?.includes('json')) return response;
    const body = (await response.clone().json()) as { error?: Refusal | null };
    if (!body.error || KEPT.includes(body.error.message ?? '')) return response;
    const { inWords } = await import('./in-words');
    const error = inWords(body.error, { language: adminLanguage(), sent: sentIn(init?.body) });
    const { status, statusText, headers } = response;
    return new Response(JSON.stringify({ ...body, error }), { status, statusText, headers });
  });
}

function sentIn(body: unknown): Record<string, unknown> {
  if (typeof body !== 'string') return {};
  try {
    const sent = JSON.parse(body) as Record<string, unknown> & { data?: Record<string, unknown> };
    return sent.data ?? sent;
  } catch {
    return {};
  }
}
