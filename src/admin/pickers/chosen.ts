/** What is chosen in the relations of a form and not saved, by attribute: a document id, or an empty text for nothing. */
export type Chosen = Readonly<Record<string, string>>;

/** A relation as a form keeps it: what it adds and takes away. */
interface Changed {
  connect?: unknown;
  disconnect?: unknown;
}

/** What a form's relations to one record lead to by now, of those that were changed. */
export function chosenIn(values: Readonly<Record<string, unknown>>): Chosen {
  const chosen = Object.entries(values).flatMap(([name, value]) => {
    const { connect, disconnect } = (typeof value === 'object' && value !== null ? value : {}) as Changed;
    if (Array.isArray(connect) && connect.length > 0) {
      const [{ apiData, documentId } = {} as Linked] = connect as Linked[];
      const id = documentId ?? apiData?.documentId;
      return connect.length === 1 && id !== undefined ? [[name, id] as const] : [];
    }
    return Array.isArray(disconnect) && disconnect.length > 0 ? [[name, ''] as const] : [];
  });
  return Object.fromEntries(chosen);
}

interface Linked {
  documentId?: string;
  apiData?: { documentId?: string };
}

const PICKER = /\/content-manager\/relations\/([^/]+)\/[^/]+$/;

/** The address at which a picker asks for records, with what is chosen in its form; null where it is another one. */
export function askedWith(address: string, formOf: (uid: string) => Chosen | undefined): string | null {
  const { pathname, searchParams } = new URL(address, window.location.origin);
  const [, uid = ''] = PICKER.exec(pathname) ?? [];
  const chosen = Object.entries(formOf(uid) ?? {});
  if (chosen.length === 0) return null;
  for (const [name, id] of chosen) searchParams.set(`chosen[${name}]`, id);
  const origin = /^https?:/.test(address) ? new URL(address).origin : '';
  return `${origin}${pathname}?${searchParams}`;
}
