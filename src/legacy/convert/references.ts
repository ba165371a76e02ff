import type { ColumnType, SourceValue } from '../values/source-value';
import { done, refuse, type Converter, type FileAddress, type Reference, type TargetValue } from './converter';

export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'table' in value && 'id' in value;
}

/** The id of a source row as text, by which it is remembered. */
export function idText(value: SourceValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** An id again in the type of its column; digits where a number would lose some. */
export function idValue(id: string, { kind }: ColumnType): SourceValue {
  return kind === 'integer' && Number.isSafeInteger(Number(id)) ? Number(id) : id;
}

/** An id of a row of the table ↔ the document that the row became; the engine knows which. */
export function referenceConverter(type: ColumnType, { table, many }: { table: string; many: boolean }): Converter {
  return {
    parse(value) {
      if (value === null || value === '') return done(many ? [] : null);
      const reference = { table, id: idText(value) };
      return done(many ? [reference] : reference);
    },
    print([value]) {
      const reference = Array.isArray(value) ? (value[0] as TargetValue) : value;
      return isReference(reference) ? idValue(reference.id, type) : null;
    },
  };
}

export interface PolymorphicReference {
  /** The column that says which table the id is of. */
  by: string;
  tables: Readonly<Record<string, string>>;
}

/** An id of a row of whichever table another column names. */
export function referenceByConverter(type: ColumnType, { by, tables }: PolymorphicReference): Converter {
  return {
    parse(value, row) {
      if (value === null || value === '') return done(null);
      const table = tables[String(row[by])];
      return table === undefined ? done(null) : done({ table, id: idText(value) });
    },
    print: ([reference]) => (isReference(reference) ? idValue(reference.id, type) : null),
  };
}

/** A list of ids in one column ↔ a relation to many, or a list of documentIds. */
export function referenceListConverter(type: ColumnType, table: string): Converter {
  return {
    parse(value) {
      if (value === null) return done(null);
      // A document says JSON and means ids: what is no list stays in the residue.
      if (!Array.isArray(value)) return done(null);
      return done(value.map((id) => ({ table, id: idText(id) })));
    },
    print([value]) {
      // A relation that holds nothing does not say whether its list was empty or missing.
      const references = listIn<Reference>(value);
      return references && references.length > 0
        ? references.map(({ id }) => (type.kind === 'array' ? id : listId(id)))
        : null;
    },
  };
}

/** What a relation or media to many holds; null where the value is no list. */
function listIn<Held>(value: unknown): readonly Held[] | null {
  return Array.isArray(value) ? value : null;
}

/** Ids in JSON lists are numbers where they look like ones. */
function listId(id: string): SourceValue {
  return /^(0|[1-9]\d{0,14})$/.test(id) ? Number(id) : id;
}

/** The address of a file ↔ the file. */
export function mediaConverter(many: boolean): Converter {
  return {
    parse(value) {
      if (value === null || value === '') return done(null);
      if (many) {
        const isList = Array.isArray(value) && value.every((url) => typeof url === 'string');
        return isList ? done(value.map((url) => ({ url }))) : refuse('is no list of addresses');
      }
      return typeof value === 'string' ? done({ url: value }) : refuse('is no address of a file');
    },
    print([value]) {
      const files = listIn<FileAddress>(value);
      if (files) return files.map(({ url }) => url);
      return value === null || value === undefined ? null : (value as FileAddress).url;
    },
  };
}
