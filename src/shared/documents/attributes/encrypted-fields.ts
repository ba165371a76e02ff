import type { Core } from '@strapi/strapi';
import { inUseCase } from '../use-case-scope';
import { currentDoor, editorAtDoor } from '../../context/door';
import { isRow, modelsOf, type ModelSchema, type Row } from '../../models/model';
import { takeStep, type DocumentCall } from '../pipeline';
import { walkRows } from '../../models/walk-rows';
import { AppError } from '../../errors/app-error';
import { rowsOf } from '../../strapi/core/documents';
import { encryptedAttributes, placeOf } from '../../crypto/encrypted-attributes';
import { looksEncrypted, looksMasked } from '../../crypto/field-encryption';
import { maskSecret, openSecret, sealSecret } from '../../crypto/secrets';

const WRITES: readonly string[] = ['create', 'update', 'clone'];

/**
 * Registers the custom field `global::encrypted`: what is written to such an attribute is encrypted, through whichever
 * door it comes; the content manager sees a mask, and the mask sent back leaves the secret as it is; a stored form from
 * elsewhere is refused. Code of ours reads the stored form and opens it with `openSecret`. Call it once, in `register`.
 */
export function registerEncryptedFields(strapi: Core.Strapi): void {
  strapi.customFields.register({ name: 'encrypted', type: 'text' });
  takeStep(strapi, 'encrypt', async (call, next) => {
    if (WRITES.includes(call.action)) await encryptData(strapi, call);
    const answer = await next();
    if (editorAtDoor(strapi) && !inUseCase()) maskAnswer(strapi, { uid: call.uid, answer });
    return answer;
  });
}

function maskAnswer(strapi: Core.Strapi, { uid, answer }: { uid: string; answer: unknown }): void {
  walkRows(modelsOf(strapi), { uid, answer }, (row, model) => {
    for (const name of encryptedAttributes(model)) {
      const stored = row[name];
      if (looksEncrypted(stored)) row[name] = maskSecret(strapi, placeOf(model, name), stored);
    }
  });
}

interface Field {
  row: Row;
  model: ModelSchema;
  name: string;
}

async function encryptData(strapi: Core.Strapi, { uid, action, params }: DocumentCall): Promise<void> {
  if (!isRow(params.data)) return;
  const fields: Field[] = [];
  walkRows(modelsOf(strapi), { uid, answer: params.data, relations: false }, (row, model) => {
    for (const name of encryptedAttributes(model)) if (name in row) fields.push({ row, model, name });
  });
  for (const field of fields) {
    const isRoot = field.row === params.data;
    const where = isRoot
      ? action !== 'create' && { documentId: params.documentId }
      : field.row.id && { id: field.row.id };
    await encryptField(strapi, field, async () => (where ? storedForms(strapi, field, where) : []));
  }
}

async function encryptField(strapi: Core.Strapi, field: Field, stored: () => Promise<string[]>): Promise<void> {
  const { row, model, name } = field;
  const value = row[name];
  const place = placeOf(model, name);
  if (value === null || value === undefined) return;
  if (value === '') row[name] = null;
  else if (typeof value !== 'string') throw refused(name, 'Must be a text');
  else if (looksMasked(value)) {
    const kept = (await stored()).some((form) => maskSecret(strapi, place, form) === value);
    if (!kept)
      throw refused(name, 'Looks like the mask of another value: enter the whole value, or leave it as it was');
    delete row[name];
  } else if (looksEncrypted(value)) {
    if ((await stored()).includes(value)) delete row[name];
    else if (!fromCode(strapi) || !opens(strapi, place, value)) {
      throw refused(name, 'Is encrypted already: enter the value itself');
    }
  } else row[name] = sealSecret(strapi, place, value);
}

/** The stored forms of the field in all versions and languages of its document, or in its component. */
async function storedForms(strapi: Core.Strapi, { model, name }: Field, where: object): Promise<string[]> {
  const rows: Row[] = await rowsOf(strapi, model.uid).findMany({ where, select: ['id', name] });
  return rows.map((row) => row[name]).filter(looksEncrypted);
}

function opens(strapi: Core.Strapi, place: string, stored: string): boolean {
  try {
    openSecret(strapi, place, stored);
    return true;
  } catch {
    return false;
  }
}

/** Use cases and jobs may write a form that they sealed themselves. */
function fromCode(strapi: Core.Strapi): boolean {
  return inUseCase() || currentDoor(strapi) === 'internal';
}

function refused(name: string, message: string): AppError {
  return new AppError('invalid_input', `${name}: ${message}`, { errors: [{ path: [name], message }] });
}
