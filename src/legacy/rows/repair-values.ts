import type { LocalizedValue, TargetValue } from '../convert/converter';
import { isLocalizedAttribute, type ImportModel } from '../model/import-model';
import { endsTooEarly, pairsOf } from '../repair/ordered-pairs';
import { judgeValue } from '../repair/plausible-value';
import type { RepairRule } from '../repair/repair';
import { roundAmounts } from '../repair/round-amounts';
import type { DocumentValues } from './import-row';

export interface Judged {
  /** What is wrong with the document, and with which attribute; undefined where nothing is. */
  fault?: { attribute: string; reason: string };
  repairs: { attribute: string; rule: RepairRule }[];
}

/** Judges what the source says of a document by what its attributes mean, and repairs in `values` what a rule can. */
export function repairValues(model: ImportModel, values: DocumentValues): Judged {
  const judged: Judged = { repairs: [] };
  for (const name of Object.keys(values)) {
    const fault = repairAttribute(model, { values, name, judged });
    if (fault !== undefined) return { ...judged, fault: { attribute: name, reason: fault } };
  }
  for (const rounded of roundAmounts(model.attributes, values)) {
    const { attribute } = rounded;
    if ('reason' in rounded) return { ...judged, fault: { attribute, reason: rounded.reason } };
    values[attribute] = rounded.value;
    judged.repairs.push({ attribute, rule: 'rounded_to_currency' });
  }
  for (const [start, end] of pairsOf(model.attributes)) {
    const [from, to] = [values[start], values[end]];
    if (typeof from !== 'string' || typeof to !== 'string') continue;
    if (endsTooEarly(start, model.attributes[start] ?? { type: '' }, [from, to]))
      return { ...judged, fault: { attribute: end, reason: 'is before the start' } };
  }
  return judged;
}

/** What is wrong with the value; undefined where it is right, or now is. */
function repairAttribute(
  model: ImportModel,
  { values, name, judged }: { values: DocumentValues; name: string; judged: Judged },
): string | undefined {
  const attribute = model.attributes[name];
  const value = values[name] ?? null;
  if (!attribute || value === null) return undefined;
  const isLocalized = isLocalizedAttribute(model, name);
  const languages = isLocalized ? Object.entries(value as LocalizedValue) : [['', value] as const];
  for (const [language, one] of languages) {
    if (one === null || one === undefined) continue;
    const verdict = judgeValue(name, attribute, one as TargetValue);
    if (verdict.kind === 'wrong') return verdict.reason;
    if (verdict.kind === 'right') continue;
    values[name] = isLocalized ? { ...(values[name] as LocalizedValue), [language]: verdict.value } : verdict.value;
    judged.repairs.push({ attribute: name, rule: verdict.rule });
  }
  return undefined;
}
