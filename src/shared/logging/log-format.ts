import { winston } from '@strapi/logger';
import { currentRequestId } from '../context/request-context';
import { mask } from './mask';

type Info = winston.Logform.TransformableInfo;

const LEVEL = Symbol.for('level');
const MESSAGE = Symbol.for('message');

function plain(info: Info): Record<string, unknown> {
  if (!(info instanceof Error)) return { ...info };
  const { name, message, stack } = info as Error;
  return { ...info, message, error: { name, stack } };
}

/** Masks everything that is logged, ours and Strapi's, and adds the request it belongs to. */
const safe = winston.format((info) => {
  const masked = mask(plain(info)) as Record<string, unknown> & { message: unknown };
  const requestId = currentRequestId();
  // winston keeps the level under a symbol, which copying entries loses.
  const level = (info as { [LEVEL]?: unknown })[LEVEL];
  return { ...masked, ...(requestId && { requestId }), level: info.level, [LEVEL]: level };
});

const readable = winston.format.printf((info) => {
  const error = info.error as { stack?: string } | undefined;
  const text = typeof info.message === 'string' ? info.message : JSON.stringify(info.message);
  return `[${String(info.timestamp)}] ${info.level}: ${error?.stack ?? text}`;
});

const COLOURS = /\u001b\[[0-9;]*m/g;

const uncoloured = winston.format((info) => {
  if (typeof info.message === 'string') info.message = info.message.replace(COLOURS, '');
  return info;
});

/** What is masked has no cycles; winston's own format makes a writer anew for each line, which takes longer than the line. */
const asJson = winston.format((info) => {
  const line = JSON.stringify(info, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  return Object.assign(info, { [MESSAGE]: line });
});

/** One JSON object a line for machines, or a readable line for people; masked either way. */
export function logFormat(kind: 'json' | 'text'): winston.Logform.Format {
  const { combine, timestamp, colorize } = winston.format;
  return kind === 'json'
    ? combine(safe(), uncoloured(), timestamp(), asJson())
    : combine(safe(), timestamp({ format: 'HH:mm:ss.SSS' }), colorize(), readable);
}
