import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createOutboxFolderTransport, listStoredMails, readStoredMail } from './outbox-folder';
import type { MailMessage, MailTransport } from './port';
import { createSmtpTransport } from './smtp';
import { openMailServer, type TestMailServer } from '../../../tests/support/mail-server';

const message: MailMessage = {
  messageId: 'msg-1@magnetiq.example',
  date: new Date('2026-03-01T08:00:00Z'),
  from: { name: 'Magnetiq', address: 'hello@magnetiq.example' },
  replyTo: { address: 'team@magnetiq.example' },
  to: { name: 'Anna Weiß, Köln', address: 'anna@example.com' },
  subject: 'Bestätigt: Prüfung',
  html: '<p>Grüße</p>',
  text: 'Grüße',
  language: 'de',
  calendar: { method: 'REQUEST', filename: 'invite.ics', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR' },
};

let folder: string;
let server: TestMailServer;

beforeAll(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'mail-')), 'out');
  server = await openMailServer();
});
beforeEach(() => {
  server.answer = null;
});
afterAll(async () => {
  await server.close();
  await rm(path.dirname(folder), { recursive: true, force: true });
});

const smtp = () => createSmtpTransport({ host: '127.0.0.1', port: server.port, secure: false, timeoutMs: 5_000 });
const deliveries: { name: string; open: () => MailTransport; read: () => Promise<string> }[] = [
  { name: 'smtp', open: smtp, read: async () => server.received.at(-1) ?? '' },
  {
    name: 'outbox',
    open: () => createOutboxFolderTransport(folder),
    read: () => readFile(path.join(folder, 'msg-1@magnetiq.example.eml'), 'utf8'),
  },
];

describe.each(deliveries)('mail by $name', ({ open, read }) => {
  it('carries text, HTML and the invitation under the given Message-ID', async () => {
    const transport = open();
    await transport.send(message);
    transport.close();
    const mime = await read();
    expect(mime).toContain('Message-ID: <msg-1@magnetiq.example>');
    expect(mime).toContain('Date: Sun, 01 Mar 2026 08:00:00 +0000');
    expect(mime).toContain('Content-Language: de');
    expect(mime).toContain('Auto-Submitted: auto-generated');
    expect(mime).toMatch(/Content-Type: text\/plain/);
    expect(mime).toMatch(/Content-Type: text\/html/);
    expect(mime).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/);
    expect(mime).toContain('filename=invite.ics');
  });

  it('lets no line break in a name or subject add a header', async () => {
    const transport = open();
    await transport.send({
      ...message,
      subject: 'a\r\nBcc: evil@example.com',
      to: { name: 'x\r\nBcc: evil@example.com', address: 'anna@example.com' },
    });
    transport.close();
    expect(await read()).not.toMatch(/^Bcc:/im);
  });
});

describe('SMTP', () => {
  it('gives the id that the server queued the message under', async () => {
    const transport = smtp();
    expect(await transport.send(message)).toEqual({ providerMessageId: String(server.received.length) });
    transport.close();
  });

  it('tells a refused recipient from a server that asks to wait', async () => {
    const transport = smtp();
    server.answer = { code: 550, text: 'no such user' };
    await expect(transport.send(message)).rejects.toMatchObject({ code: 'mail_refused' });
    server.answer = { code: 451, text: 'greylisted' };
    await expect(transport.send(message)).rejects.not.toMatchObject({ code: 'mail_refused' });
    transport.close();
  });
});

describe('the local folder', () => {
  it('replaces the files of a message that is sent again', async () => {
    const transport = createOutboxFolderTransport(folder);
    await transport.send({ ...message, messageId: 'twice@x' });
    await transport.send({ ...message, messageId: 'twice@x', date: new Date('2026-03-02T08:00:00Z') });
    expect((await readdir(folder)).filter((name) => name.startsWith('twice'))).toEqual(['twice@x.eml', 'twice@x.json']);
    expect((await listStoredMails(folder, 1))[0]).toMatchObject({ id: 'twice@x', hasCalendar: true });
  });

  it('reads back a message and nothing outside of the folder', async () => {
    expect(await readStoredMail(folder, 'twice@x')).toMatchObject({ subject: message.subject, html: message.html });
    await writeFile(path.join(folder, '..', 'outside.json'), '{}');
    expect(await readStoredMail(folder, '../outside')).toBeNull();
    expect(await listStoredMails(path.join(folder, 'none'), 5)).toEqual([]);
  });
});
