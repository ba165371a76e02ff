import type { PortableTextBlock } from '@portabletext/types';
import type { Core } from '@strapi/strapi';
import { registerGuard, type GuardedWrite } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { fillerFor } from '../rendering/liquid';
import { renderBlocks } from '../rendering/portable-mail';
import { findMail, mailKeys, type KnownMail } from '../store/mail-kinds';

const EMAIL_TEMPLATE = 'api::messaging.email-template';

/** Tries each part of the template with sample data: a typo must be seen by its editor, not by a client. */
function templateFaults({ kind }: KnownMail, data: Record<string, unknown>): { path: string[]; message: string }[] {
  const filler = fillerFor(kind, kind.sample, 'en');
  const parts: [string, () => unknown][] = [
    ['subjectTemplate', () => filler.toText(String(data.subjectTemplate ?? ''))],
    ...['htmlTemplate', 'textTemplate', 'portableTemplate'].map((name): [string, () => unknown] => [
      name,
      () => renderBlocks((data[name] ?? []) as PortableTextBlock[], filler),
    ]),
  ];
  return parts.flatMap(([name, render]) => {
    try {
      render();
      return [];
    } catch (error) {
      return [{ path: [name], message: error instanceof Error ? error.message : String(error) }];
    }
  });
}

async function check({ strapi, data, documentId, existing }: GuardedWrite): Promise<void> {
  const key = data.key === undefined ? ((await existing())?.key as string | null | undefined) : data.key;
  // Without a key it replaces no mail of the platform; campaigns have variables of their own.
  if (typeof key !== 'string' || key === '') return;
  const mail = findMail(strapi, key);
  if (!mail) {
    const known = mailKeys(strapi).join(', ');
    throw new AppError('invalid_input', `There is no mail with this key. There are: ${known}.`, { path: 'key' });
  }
  const other = await rowsOf(strapi, EMAIL_TEMPLATE).findOne({
    where: { key, deletedAt: null, ...(documentId && { documentId: { $ne: documentId } }) },
    select: ['documentId'],
  });
  if (other) throw new AppError('conflict', 'Another template already replaces this mail.', { path: 'key' });
  const errors = templateFaults(mail, data);
  if (errors.length > 0) throw new AppError('invalid_input', 'The template cannot be filled.', { errors });
}

/** E-mail templates are checked on every way in. */
export function guardEmailTemplates(strapi: Core.Strapi): void {
  const checked = async (write: GuardedWrite, next: () => Promise<unknown>): Promise<unknown> => {
    await check(write);
    return next();
  };
  registerGuard(strapi, {
    uid: EMAIL_TEMPLATE,
    rules: { create: checked, update: checked },
  });
}
