import { randomUUID } from 'node:crypto';

const ACCEPTABLE = /^[A-Za-z0-9][A-Za-z0-9._-]{7,99}$/;

/** The id that a proxy or client gave the request, if it is harmless in logs and headers; else a new one. */
export function requestIdFrom(header: string | undefined): string {
  return header && ACCEPTABLE.test(header) ? header : randomUUID();
}
