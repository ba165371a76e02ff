/** A request of a form: the record that it reads or changes. */
export interface FormRequest {
  /** The same for whatever reads or changes one record in one language. */
  record: string;
  kind: 'read' | 'write';
}

/** Where one record is read, and the actions on it that send, drop or publish what was read. */
const RECORDS = [
  /^(.*\/content-manager\/collection-types\/[^/]+\/(?!actions$)[^/]+)(?:\/actions\/(publish|unpublish|discard))?$/,
  /^(.*\/content-manager\/single-types\/[^/]+)(?:\/actions\/(publish|unpublish|discard))?$/,
  /^(.*\/upload\/files\/\d+)(?:\/(replace))?$/,
];

/** What a request of the admin has to do with a form; null where that is nothing. */
export function formRequest(address: string, method = 'GET'): FormRequest | null {
  const { pathname, searchParams } = new URL(address, 'http://admin');
  const [, path, action] = RECORDS.map((pattern) => pattern.exec(pathname)).find((match) => match !== null) ?? [];
  if (path === undefined) return null;
  const locale = searchParams.get('locale') ?? searchParams.get('plugins[i18n][locale]') ?? '';
  const record = `${path} ${locale}`;
  // What is published is looked at only.
  if (method === 'GET') return !action && searchParams.get('status') !== 'published' ? { record, kind: 'read' } : null;
  const isWrite = action ? method === 'POST' : method === 'PUT';
  return isWrite ? { record, kind: 'write' } : null;
}
