import { referenceTo, USER } from './document-schemas';

type Json = Record<string, unknown>;

function isAccount({ properties }: Json): boolean {
  const names = Object.keys((properties as object | undefined) ?? {});
  return ['username', 'email', 'provider'].every((name) => names.includes(name));
}

/** Strapi describes an account as it is without the attributes that the platform adds: the component says all of them. */
export function withAccounts<T>(answer: T): T;
export function withAccounts(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((part: unknown) => withAccounts(part));
  if (answer === null || typeof answer !== 'object') return answer;
  if (isAccount(answer as Json)) return referenceTo(USER);
  return Object.fromEntries(Object.entries(answer).map(([key, part]) => [key, withAccounts(part as unknown)]));
}
