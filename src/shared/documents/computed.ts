import type { Core } from '@strapi/strapi';
import type { Door } from '../context/door';
import { AppError, errorsOn } from '../errors/app-error';
import { modelsOf } from '../models/model';
import { isAsked } from './attributes/facts';
import type { DocumentCall } from './pipeline';
import { changedAttributes, OF_FORMS } from './saved/changed-attributes';

/** A call of the document service with the door that it came through. */
export interface DoorCall extends DocumentCall {
  strapi: Core.Strapi;
  door: Door;
}

/** The language that a call names; undefined where it names none or several. */
export const localeOf = ({ locale }: { locale?: unknown }): string | undefined =>
  typeof locale === 'string' ? locale : undefined;

/** Of the named attributes, those that the write would change: all that are sent, but for what a form sends back. */
async function changesOf({ strapi, uid, door, params }: DoorCall, names: readonly string[]): Promise<string[]> {
  const { documentId, data = {} } = params;
  const sent = names.filter((name) => name in data);
  return door === 'admin' ? changedAttributes(strapi, { uid, documentId, locale: localeOf(params), data }, sent) : sent;
}

/**
 * Takes what is computed out of a write and refuses what would change it. With `settles`, gives back what the form of a
 * new record has to say because it is required: it must turn out to be what is computed.
 * @throws AppError `computed_field` with the path of each attribute
 */
export async function dropComputed(
  call: DoorCall,
  { computed, settles }: { computed: readonly string[]; settles: boolean },
): Promise<Record<string, unknown>> {
  const { strapi, uid, params } = call;
  const changed = await changesOf(call, computed);
  const attributes = modelsOf(strapi)(uid)?.attributes ?? {};
  const isSettled = (name: string) => settles && isAsked(attributes[name]);
  refuseComputed(changed.filter((name) => !isSettled(name)));
  const settled = Object.fromEntries(changed.filter(isSettled).map((name) => [name, params.data?.[name]]));
  for (const attribute of computed) delete params.data?.[attribute];
  return settled;
}

/** @throws AppError `computed_field` where there are any */
export function refuseComputed(names: readonly string[]): void {
  if (names.length === 0) return;
  throw new AppError('computed_field', `${names.join(', ')} cannot be written; it follows from the record's state.`, {
    errors: errorsOn(names, 'This attribute is computed.'),
  });
}

const BY_HAND = 'These records are written by the platform and cannot be changed by hand.';

/**
 * Leaves in a write to a machine-written type what staff may edit, and says whether that is anything.
 * @throws AppError `rule_refused` with the path of each other attribute that would change
 */
export async function keepStaffEditable(call: DoorCall, staffEditable: readonly string[]): Promise<boolean> {
  const { action, door, params } = call;
  if (action !== 'update' || door !== 'admin') throw new AppError('rule_refused', BY_HAND);
  const data = params.data ?? {};
  const foreign = Object.keys(data).filter((attribute) => !staffEditable.includes(attribute));
  const changed = await changesOf(
    call,
    foreign.filter((attribute) => !OF_FORMS.includes(attribute)),
  );
  if (changed.length > 0) {
    const errors = errorsOn(changed, 'The platform writes this itself.');
    throw new AppError('rule_refused', BY_HAND, { errors });
  }
  for (const attribute of foreign) delete data[attribute];
  return Object.keys(data).length > 0;
}
