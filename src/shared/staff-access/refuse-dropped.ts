import type { Core } from '@strapi/strapi';
import { localeOf } from '../documents/computed';
import { changedAttributes, type SentData } from '../documents/saved/changed-attributes';
import { isRow, modelsOf, type ModelSchema, type Row } from '../models/model';
import { AppError, errorsOn } from '../errors/app-error';

/** What forms send along and nobody writes: keys of rows, when they changed, and in which version and language. */
const NOT_WRITTEN: readonly string[] = [
  'id',
  'documentId',
  'locale',
  'localizations',
  'status',
  'meta',
  'updatedAt',
  'updatedBy',
  '__component',
  '__temp_key__',
];

/** Kept by what the roles write, and put aside later. */
const OVERWRITTEN: readonly string[] = ['createdBy', 'publishedAt'];

interface Write {
  uid: string;
  /** What was sent, and what of it the roles may write. */
  sent: unknown;
  kept: unknown;
  /** The document that is written, where there is one. */
  subject: unknown;
}

/**
 * Refuses a write of staff part of which would be lost: Strapi takes out of it what the roles do not write, what only
 * the platform writes, and what does not exist, and answers 200. What a form sends back unchanged may be lost.
 * @throws AppError `invalid_input`, `forbidden` or `computed_field`, with the path of each attribute
 */
export async function refuseDropped(strapi: Core.Strapi, { uid, sent, kept, subject }: Write): Promise<void> {
  const model = modelsOf(strapi)(uid);
  if (!model || !isRow(sent) || !isRow(kept)) return;
  const names = Object.keys(sent).filter((name) => !NOT_WRITTEN.includes(name) && sent[name] !== undefined);
  // Whoever may write everything keeps these, too, until they are put aside for having no column.
  const unknown = names.filter((name) => !Object.hasOwn(model.attributes, name));
  if (unknown.length > 0) refuse('invalid_input', unknown, 'There is no such attribute.');
  const dropped = names.filter((name) => !(name in kept) || OVERWRITTEN.includes(name));
  const written = writtenBy(strapi, { uid, subject, sent });
  const changed = await changedAttributes(strapi, written, dropped);
  const computed = changed.filter((name) => isWrittenByPlatform(model, name));
  if (computed.length > 0) refuse('computed_field', computed, 'The platform writes this itself.');
  if (changed.length > 0) refuse('forbidden', changed, 'Your role does not write this attribute.');
}

function refuse(code: 'invalid_input' | 'computed_field' | 'forbidden', names: string[], message: string): never {
  const errors = errorsOn(names, message);
  throw new AppError(code, `${names.join(', ')}: ${message}`, { errors });
}

/** What a write of staff says, of which document and in which language. */
export function writtenBy(
  strapi: Core.Strapi,
  { uid, subject, sent }: { uid: string; subject: unknown; sent: Row },
): SentData {
  return { uid, ...documentOf(strapi, uid, subject), locale: localeOf(sent), data: sent };
}

/** The document that a form is about: the one that Strapi found, else that of the address, which may lack a language. */
function documentOf(strapi: Core.Strapi, uid: string, subject: unknown): { documentId: string | undefined } {
  if (isRow(subject) && typeof subject.documentId === 'string') return { documentId: subject.documentId };
  const params = strapi.requestContext.get()?.params as { model?: string; id?: string; sourceId?: string } | undefined;
  return { documentId: params?.model === uid ? (params.id ?? params.sourceId) : undefined };
}

function isWrittenByPlatform({ attributes, ...model }: ModelSchema, name: string): boolean {
  const { config } = model as { config?: { attributes?: Record<string, { hidden?: boolean }> } };
  const { writable } = attributes[name] as { writable?: boolean };
  return writable === false || config?.attributes?.[name]?.hidden === true || OVERWRITTEN.includes(name);
}
