/** A request of a form: the record that it reads, changes or copies. */
export interface FormRequest {
  /** The same for whatever reads or changes one record, in any language. */
  path: string;
  /** The same for whatever reads or changes one record in one language. */
  record: string;
  kind: 'read' | 'write' | 'copy';
}

/** Where one record is read, and the actions on it that send, drop or publish what was read. */
const RECORDS = [
  /^(.*\/content-manager\/collection-types\/[^/]+\/(?!actions$)[^/]+)(?:\/actions\/(publish|unpublish|discard))?$/,
  /^(.*\/content-manager\/single-types\/[^/]+)(?:\/actions\/(publish|unpublish|discard))?$/,
  /^(.*\/upload\/files\/\d+)(?:\/(replace))?$/,
];

/** Where the form of a copy is sent, which was filled from the record. */
const COPIES = /^(.*\/content-manager\/collection-types\/[^/]+)\/clone(\/[^/]+)$/;

/** What a request of the admin has to do with a form; null where that is nothing. */
export function formRequest(address: string, method = 'GET'): FormRequest | null {
  const { pathname, searchParams } = new URL(address, 'http://admin');
  const [, type, source] = (method === 'POST' && COPIES.exec(pathname)) || [];
  if (type !== undefined && source !== undefined) return { path: `${type}${source}`, record: pathname, kind: 'copy' };
  const [, path, action] = RECORDS.map((pattern) => pattern.exec(pathname)).find((match) => match !== null) ?? [];
  if (path === undefined) return null;
  const locale = searchParams.get('locale') ?? searchParams.get('plugins[i18n][locale]') ?? '';
  const record = `${path} ${locale}`;
  // What is published is looked at only.
  if (method === 'GET')
    return !action && searchParams.get('status') !== 'published' ? { path, record, kind: 'read' } : null;
  const isWrite = action ? method === 'POST' : method === 'PUT';
  return isWrite ? { path, record, kind: 'write' } : null;
}
