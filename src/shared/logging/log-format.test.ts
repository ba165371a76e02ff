import { Writable } from 'node:stream';
import { createLogger, winston } from '@strapi/logger';
import { describe, expect, it } from 'vitest';
import { runInRequest } from '../context/request-context';
import { logFormat } from './log-format';

function logged(write: (logger: winston.Logger) => void): string {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => void (lines.push(chunk.toString()), done()),
  });
  write(
    createLogger({ level: 'http', format: logFormat('json'), transports: [new winston.transports.Stream({ stream })] }),
  );
  return lines.join('');
}

describe('the JSON log', () => {
  it('writes one object a line with level, time and request', () => {
    const line = runInRequest({ id: 'req-12345678', actor: () => ({ kind: 'guest' }) }, () =>
      logged((logger) => logger.http('GET /x', { status: 200, ms: 3 })),
    );
    expect(JSON.parse(line)).toMatchObject({
      level: 'http',
      message: 'GET /x',
      status: 200,
      requestId: 'req-12345678',
    });
    expect(JSON.parse(line).timestamp).toMatch(/^\d{4}-/);
  });

  it('masks messages and data', () => {
    const line = logged((logger) => logger.info('mail to anna@example.com', { authorization: 'Bearer abcdef123' }));
    expect(line).not.toMatch(/anna@|abcdef123/);
  });

  it('keeps the stack of an error, masked', () => {
    const entry = JSON.parse(logged((logger) => logger.error(new TypeError('token=abc for anna@example.com'))));
    expect(entry.error.name).toBe('TypeError');
    expect(entry.error.stack).toContain('log-format.test');
    expect(JSON.stringify(entry)).not.toContain('anna@');
  });
});
