/** What the server says of an attribute that is a slug. */
export interface SlugAttribute {
  uid: string;
  /** The attribute that it is made from. */
  title: string;
}

interface EditedRecord {
  documentId?: string;
  locale?: string;
}

/** Which record the form is for that a slug is in: a copy, like a new record, is none yet. */
export function editedRecord(uid: string, stored: Readonly<Record<string, unknown>>): EditedRecord {
  const { pathname, searchParams } = new URL(window.location.href);
  if (pathname.includes(`/${uid}/clone/`)) return {};
  const [, opened] = new RegExp(`/${uid}/([^/]+)$`).exec(pathname) ?? [];
  const documentId = typeof stored.documentId === 'string' ? stored.documentId : opened;
  const locale = searchParams.get('plugins[i18n][locale]') ?? undefined;
  return { ...(documentId !== undefined && documentId !== 'create' && { documentId }), ...(locale && { locale }) };
}
