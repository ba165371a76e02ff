import type { Core } from '@strapi/strapi';
import { AppError } from '../../errors/app-error';
import {
  modelsOf,
  type AttributeFacts,
  type AttributeSchema,
  type ModelSchema,
  type TypeFacts,
} from '../../models/model';
import { faultsOfPersonal } from './personal-attributes';
import { faultsOfSecrets } from './secret-attributes';

/** Who writes the attributes of a type, as its schema says. */
export interface Writers {
  computed: readonly string[];
  /** Undefined unless the type is machine-written. */
  staffEditable: readonly string[] | undefined;
}

const OF_ATTRIBUTES: readonly string[] = [
  'computed',
  'staffEditable',
  'secret',
  'personal',
  'shape',
] satisfies (keyof AttributeFacts)[];
const OF_TYPES: readonly string[] = ['machineWritten'] satisfies (keyof TypeFacts)[];

const known = new WeakMap<ModelSchema, Writers>();

/** Reads from a schema who writes what of its records. */
export function writersOf(model: ModelSchema): Writers {
  let writers = known.get(model);
  if (!writers) known.set(model, (writers = readWriters(model)));
  return writers;
}

function readWriters({ attributes, pluginOptions }: ModelSchema): Writers {
  const having = (fact: keyof AttributeFacts): string[] =>
    Object.keys(attributes).filter((name) => attributes[name]?.pluginOptions?.magnetiq?.[fact] === true);
  const isMachineWritten = pluginOptions?.magnetiq?.machineWritten === true;
  return { computed: having('computed'), staffEditable: isMachineWritten ? having('staffEditable') : undefined };
}

const NOBODY: Writers = { computed: [], staffEditable: undefined };

/** Who writes the attributes of the type `uid`. */
export function writersIn(strapi: Core.Strapi, uid: string): Writers {
  const model = modelsOf(strapi)(uid);
  return model ? writersOf(model) : NOBODY;
}

/** Whether the schema says of anything that not everybody writes it. */
export function hasWriters(model: ModelSchema): boolean {
  const { computed, staffEditable } = writersOf(model);
  return computed.length > 0 || staffEditable !== undefined;
}

/** Whether the form of a new record has to say the attribute: it is required, and nothing stands there by itself. */
export function isAsked(attribute: AttributeSchema | undefined): boolean {
  return attribute?.required === true && attribute.default === undefined;
}

/** What is wrong with the facts of a schema: a name that nobody knows would protect nothing. */
export function faultsOfFacts({ uid, attributes, pluginOptions }: ModelSchema): string[] {
  const faults = unknownIn(pluginOptions?.magnetiq, OF_TYPES).map((name) => `${uid}: ${name}`);
  for (const [name, attribute] of Object.entries(attributes)) {
    const facts = attribute.pluginOptions?.magnetiq;
    faults.push(...unknownIn(facts, OF_ATTRIBUTES).map((fact) => `${uid}.${name}: ${fact}`));
    const isMachineWritten = pluginOptions?.magnetiq?.machineWritten === true;
    if (facts?.staffEditable && !isMachineWritten)
      faults.push(`${uid}.${name}: staffEditable of a type that all write`);
    if (facts?.computed && isMachineWritten) faults.push(`${uid}.${name}: computed in a type that is machine-written`);
  }
  return faults;
}

function unknownIn(facts: object | undefined, names: readonly string[]): string[] {
  return Object.entries(facts ?? {})
    .filter(([name, value]) => !names.includes(name) || (name === 'shape' ? typeof value !== 'string' : value !== true))
    .map(([name]) => name);
}

/** @throws AppError `misconfigured` where a schema says something that nobody reads. Call it in `register()`. */
export function checkFacts(strapi: Core.Strapi): void {
  const getModel = modelsOf(strapi);
  const uids = [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)];
  const faults = uids.flatMap((uid) => {
    const model = getModel(uid);
    return model ? [...faultsOfFacts(model), ...faultsOfSecrets(model), ...faultsOfPersonal(model, getModel)] : [];
  });
  if (faults.length > 0) {
    throw new AppError('misconfigured', `Wrong in pluginOptions.magnetiq: ${faults.join('; ')}`);
  }
}
