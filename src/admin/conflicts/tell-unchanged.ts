import type { StrapiApp } from '@strapi/strapi/admin';
import { aroundRequests } from '../strapi/page';
import { changeSavedNotice } from '../strapi/saved-notice';
import { formRequest } from './form-request';
import type { messages } from './messages';

const UNCHANGED: keyof typeof messages.en = 'magnetiq.conflicts.unchanged';

/** Lets a form say after a save that there was nothing to save, where the server says so. Call it in `register()`. */
export function tellUnchanged(app: StrapiApp): void {
  let isUnchanged = false;
  aroundRequests((send) => async (input, init) => {
    const response = await send(input, init);
    const request = formRequest(input instanceof Request ? input.url : String(input), init?.method);
    if (request?.kind === 'write') isUnchanged = response.ok && (await saysUnchanged(response));
    return response;
  });
  changeSavedNotice(app, () => (isUnchanged ? UNCHANGED : undefined));
}

async function saysUnchanged(response: Response): Promise<boolean> {
  if (!response.headers.get('content-type')?.includes('json')) return false;
  const { meta } = (await response.clone().json()) as { meta?: { unchanged?: boolean } };
  return meta?.unchanged === true;
}
