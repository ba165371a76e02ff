import { expect, it } from 'vitest';
import { violatedFields } from './violated-fields';

const postgres = (detail: string): Error => Object.assign(new Error('duplicate key value'), { detail });
const sqlite = (columns: string): Error => new Error(`insert into "x" - UNIQUE constraint failed: ${columns}`);

it.each([
  [postgres('Key (slug, locale)=(a, en) already exists.'), ['slug']],
  [postgres('Key ("key")=(a) already exists.'), ['key']],
  [postgres('Key (consultant_document_id, role)=(a, (b)) already exists.'), ['consultant', 'role']],
  [postgres('Key (lower(email::text))=(a@b.c) already exists.'), []],
  [sqlite('content_pages.slug, content_pages.locale'), ['slug']],
  [sqlite('leads_whitepaper_leads.download_token_hash'), ['downloadTokenHash']],
  [sqlite("index 'system_x_ix'"), []],
  [new Error('something else'), []],
])('%s', (error, fields) => expect(violatedFields(error)).toEqual(fields));
