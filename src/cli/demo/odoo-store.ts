import { odooModels } from './odoo-models';
import type { OdooField, OdooModel } from './odoo-models';

export type OdooRecord = Record<string, unknown> & { id: number };

export interface LoadMessage {
  type: 'error' | 'warning';
  rows: { from: number; to: number };
  record: number;
  field?: string;
  message: string;
}

/** An error as Odoo names it: its Python class and its words. */
export class OdooFault extends Error {
  constructor(
    readonly exception: string,
    message: string,
  ) {
    super(message);
  }
}

interface Tables {
  records: Record<string, OdooRecord[]>;
  externalIds: Record<string, { model: string; id: number }>;
  lastId: number;
}

/** The records of a small Odoo with the import of the real one: `load` by external id, all rows of a call or none. */
export class OdooStore {
  private tables: Tables = { records: {}, externalIds: {}, lastId: 0 };
  private readonly models: Record<string, OdooModel>;

  constructor(languages: string[], currency: string) {
    this.models = odooModels(languages);
    for (const code of languages) this.add('res.lang', { name: code, code }, `base.lang_${code}`);
    // A many2one reads as its id and its name.
    this.add('res.company', { name: 'My Company', currency_id: [1, currency] }, 'base.main_company');
    for (const [number, name] of ['New', 'Qualified', 'Proposition', 'Won'].entries()) {
      this.add('crm.stage', { name }, `crm.stage_lead${number + 1}`);
    }
  }

  hasModel(name: string): boolean {
    return name in this.models;
  }

  /** Records of a model, archived ones included, each with its external id. */
  all(model: string): (OdooRecord & { externalId?: string })[] {
    const names = Object.entries(this.tables.externalIds).filter(([, target]) => target.model === model);
    return this.rows(model).map((record) => ({
      ...record,
      externalId: names.find(([, target]) => target.id === record.id)?.[0],
    }));
  }

  byExternalId(externalId: string): OdooRecord | undefined {
    const target = this.tables.externalIds[externalId];
    return target && this.rows(target.model).find((record) => record.id === target.id);
  }

  /** `search_read`: a domain of terms with `=` or `in`, all of which hold; archived records stay out unless the domain speaks of `active`. */
  searchRead(model: string, domain: [string, string, unknown][], fields?: string[]): Record<string, unknown>[] {
    const terms = domain.some(([field]) => field === 'active') ? domain : [...domain, ['active', '=', true] as const];
    const found = this.rows(model).filter((record) =>
      terms.every(([field, operator, value]) => {
        if (!(field in record)) return true;
        return operator === 'in' ? (value as unknown[]).includes(record[field]) : record[field] === value;
      }),
    );
    return found.map((record) =>
      fields ? Object.fromEntries(['id', ...fields].map((field) => [field, record[field] ?? false])) : { ...record },
    );
  }

  unlink(model: string, ids: number[]): boolean {
    this.tables.records[model] = this.rows(model).filter((record) => !ids.includes(record.id));
    return true;
  }

  load(
    model: string,
    fields: string[],
    data: unknown[][],
  ): { ids: number[] | false; messages: LoadMessage[]; nextrow: number } {
    const { fields: known } = this.modelOf(model);
    for (const path of fields) {
      const name = path.split('/')[0] ?? '';
      if (name !== 'id' && !(name in known)) throw new OdooFault('builtins.ValueError', `Invalid field name '${name}'`);
    }
    const before = structuredClone(this.tables);
    const messages: LoadMessage[] = [];
    const ids = data.map((row, index) => this.loadRow(model, { fields, row, index, messages }));
    if (messages.some(({ type }) => type === 'error')) {
      this.tables = before;
      return { ids: false, messages, nextrow: 0 };
    }
    return { ids, messages, nextrow: 0 };
  }

  private loadRow(
    model: string,
    input: { fields: string[]; row: unknown[]; index: number; messages: LoadMessage[] },
  ): number {
    const { fields, row, index, messages } = input;
    const known = this.modelOf(model).fields;
    const report = (field: string | undefined, message: string): void => {
      messages.push({ type: 'error', rows: { from: index, to: index }, record: index, field, message });
    };
    const values: Record<string, unknown> = {};
    let externalId = '';
    for (const [column, path] of fields.entries()) {
      const [name = '', sub] = path.split('/');
      const cell = row[column];
      if (name === 'id') externalId = String(cell);
      else {
        const verdict = this.convert(known[name] as OdooField, cell, sub);
        if ('error' in verdict) report(name, verdict.error);
        else values[name] = verdict.value;
      }
    }
    const existing = this.byExternalId(externalId);
    const claimed = this.tables.externalIds[externalId];
    if (claimed && claimed.model !== model) {
      report(undefined, `For external id ${externalId} found record of different model ${claimed.model}`);
    }
    const merged = { ...existing, ...values };
    for (const [name, field] of Object.entries(known)) {
      if (field.kind === 'char' && field.required && !merged[name]) {
        report(name, `Missing required value for the field '${field.label}' (${name})`);
      }
    }
    if (existing) return Object.assign(existing, values, { write_date: new Date().toISOString() }).id;
    return this.add(model, values, externalId).id;
  }

  private convert(field: OdooField, cell: unknown, by: string | undefined): { value: unknown } | { error: string } {
    if (cell === '' || cell === false || cell === null || cell === undefined) return { value: false };
    const word = String(cell);
    switch (field.kind) {
      case 'char':
        return { value: word };
      case 'float':
        return Number.isFinite(Number(word))
          ? { value: Number(word) }
          : { error: `'${word}' does not seem to be a number for field '${field.label}'` };
      case 'boolean':
        return { value: !['false', 'no', '0'].includes(word.toLowerCase()) };
      case 'selection':
        return field.options().includes(word)
          ? { value: word }
          : { error: `Value '${word}' not found in selection field '${field.label}'` };
      case 'many2one': {
        const target =
          by === 'id'
            ? this.byExternalId(word)
            : this.rows(field.model).find(({ id, name }) => (by === '.id' ? id === Number(word) : name === word));
        const what = by === 'id' ? 'external id' : by === '.id' ? 'database id' : 'name';
        return target
          ? { value: target.id }
          : { error: `No matching record found for ${what} '${word}' in field '${field.label}'` };
      }
    }
  }

  private add(model: string, values: Record<string, unknown>, externalId: string): OdooRecord {
    const id = ++this.tables.lastId;
    const created = new Date().toISOString();
    const record = { ...this.modelOf(model).defaults, ...values, id, create_date: created, write_date: created };
    this.tables.records[model] = [...this.rows(model), record];
    if (externalId) this.tables.externalIds[externalId] = { model, id };
    return record;
  }

  private rows(model: string): OdooRecord[] {
    return this.tables.records[model] ?? [];
  }

  private modelOf(name: string): OdooModel {
    const model = this.models[name];
    if (!model) throw new OdooFault('werkzeug.exceptions.NotFound', `the model '${name}' does not exist`);
    return model;
  }
}
