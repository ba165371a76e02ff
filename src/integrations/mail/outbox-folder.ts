import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { mimeOptions } from './mime-options';
import type { MailMessage, MailTransport } from './port';

/** A message as it lies in the folder, beside its .eml. */
export type StoredMail = Omit<MailMessage, 'date'> & { id: string; date: string };

export type StoredMailSummary = Pick<StoredMail, 'id' | 'date' | 'to' | 'subject' | 'language'> & {
  hasCalendar: boolean;
};

/** Writes each message as `<id>.eml` and `<id>.json`. The id comes from the Message-ID, so a repeated send replaces its files. */
export function createOutboxFolderTransport(folder: string): MailTransport {
  const mime = createTransport({ streamTransport: true, buffer: true });
  return {
    name: 'outbox',
    async send(message) {
      const built = await mime.sendMail(mimeOptions(message));
      const id = fileId(message.messageId);
      const stored: StoredMail = { ...message, id, date: message.date.toISOString() };
      await mkdir(folder, { recursive: true });
      await writeWhole(path.join(folder, `${id}.eml`), built.message as Buffer);
      await writeWhole(path.join(folder, `${id}.json`), JSON.stringify(stored, null, 2));
      return { providerMessageId: message.messageId };
    },
    close: () => mime.close(),
  };
}

/** The messages of the folder, newest first. */
export async function listStoredMails(folder: string, limit: number): Promise<StoredMailSummary[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  const ids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  const mails = await Promise.all(ids.map((id) => readStoredMail(folder, id)));
  return mails
    .filter((mail) => mail !== null)
    .sort((a, b) => b.date.localeCompare(a.date) || b.id.localeCompare(a.id))
    .slice(0, limit)
    .map(({ id, date, to, subject, language, calendar }) => ({
      id,
      date,
      to,
      subject,
      language,
      hasCalendar: !!calendar,
    }));
}

/** One message by the id of its file, or null. */
export async function readStoredMail(folder: string, id: string): Promise<StoredMail | null> {
  if (fileId(id) !== id) return null;
  const text = await readFile(path.join(folder, `${id}.json`), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as StoredMail);
}

// Letters that cannot leave the folder or start a hidden file.
const fileId = (messageId: string): string => messageId.replace(/[^\w@.-]/g, '_').replace(/^\.+/, '_');

async function writeWhole(file: string, content: Buffer | string): Promise<void> {
  // A reader must never see half a message.
  const partial = `${file}.${process.pid}.part`;
  await writeFile(partial, content);
  await rename(partial, file);
}
