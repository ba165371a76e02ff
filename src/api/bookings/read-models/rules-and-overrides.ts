import type { Knex } from 'knex';
import type { OverrideRow, RuleRow } from '../domain/slots/read-rows';

export interface ResourceRules {
  rules: Map<string, RuleRow[]>;
  /** Those of the empty key hold for every resource. */
  overrides: Map<string, OverrideRow[]>;
}

export interface RuleWindow {
  resourceKeys: readonly string[];
  /** `YYYY-MM-DD`, inclusive; overrides that end before or begin after are left out. */
  firstDate: string;
  lastDate: string;
}

interface UnionRow {
  resourceKey: string | null;
  weekday: number | null;
  kind: OverrideRow['kind'] | null;
  every: OverrideRow['every'] | null;
  date: string | null;
  endDate: string | null;
  startTime: string | null;
  endTime: string | null;
  breakStartTime: string | null;
  breakEndTime: string | null;
  breaks: string | null;
}

/** Weekly rules and date overrides of many resources, in one query. Pass the transaction to read inside one. */
export async function selectRules(connection: Knex, window: RuleWindow): Promise<ResourceRules> {
  const keys = [...window.resourceKeys];
  const text = (column: string) => connection.raw('cast(?? as text)', [column]);
  const nothing = (type: string) => connection.raw(`cast(null as ${type})`);
  const rules = connection('bookings_availability_rules')
    .whereIn('resource_key', keys)
    .where((available) => void available.where('is_available', true).orWhereNull('is_available'))
    .select({
      resourceKey: 'resource_key',
      weekday: 'day_of_week',
      kind: nothing('text'),
      every: nothing('text'),
      date: nothing('text'),
      endDate: nothing('text'),
      startTime: text('start_time'),
      endTime: text('end_time'),
      breakStartTime: text('break_start_time'),
      breakEndTime: text('break_end_time'),
      breaks: text('breaks'),
    });
  const overrides = connection('bookings_blocked_dates')
    .where((owner) => {
      owner.whereIn('resource_key', keys);
      // A provider's time off, imported without its key, must not block everybody.
      owner.orWhere((all) => void all.whereNull('resource_key').whereNull('provider_document_id'));
    })
    .where('date', '<=', window.lastDate)
    .where((open) => {
      open.where('end_date', '>=', window.firstDate);
      open.orWhere((single) => void single.whereNull('end_date').where('date', '>=', window.firstDate));
      open.orWhere((endless) => void endless.whereNull('end_date').where('is_recurring', true));
    })
    .select({
      resourceKey: 'resource_key',
      weekday: nothing('integer'),
      kind: text('override_kind'),
      every: connection.raw("case when is_recurring then cast(recurrence_pattern as text) else 'once' end"),
      date: text('date'),
      endDate: text('end_date'),
      startTime: text('start_time'),
      endTime: text('end_time'),
      breakStartTime: nothing('text'),
      breakEndTime: nothing('text'),
      breaks: nothing('text'),
    });
  const rows = (await rules.unionAll([overrides])) as UnionRow[];
  const found: ResourceRules = { rules: new Map(), overrides: new Map() };
  for (const row of rows) {
    const key = row.resourceKey ?? '';
    if (row.weekday !== null) push(found.rules, key, toRule(row, row.weekday));
    else if (row.date !== null) push(found.overrides, key, toOverride(row, row.date));
  }
  return found;
}

function toRule(row: UnionRow, weekday: number): RuleRow {
  return {
    weekday,
    startTime: row.startTime ?? '',
    endTime: row.endTime ?? '',
    breakStartTime: row.breakStartTime,
    breakEndTime: row.breakEndTime,
    breaks: row.breaks ? (JSON.parse(row.breaks) as unknown) : null,
  };
}

function toOverride(row: UnionRow, date: string): OverrideRow {
  return {
    kind: row.kind ?? 'blocked',
    every: row.every ?? 'once',
    date,
    endDate: row.endDate,
    startTime: row.startTime,
    endTime: row.endTime,
  };
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
