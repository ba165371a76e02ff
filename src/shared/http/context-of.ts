import { AppError } from '../errors/app-error';

/** The context of a content type: `accounts` of `api::accounts.address`. */
export function contextOf(uid: string): string {
  const context = /^api::([\w-]+)\./.exec(uid)?.[1];
  if (!context) throw new AppError('misconfigured', `${uid} is no content type of a context.`);
  return context;
}
