import { ENCRYPTED_FIELD } from '../../crypto/encrypted-attributes';
import { holdsMany, type AttributeSchema, type GetModel, type ModelSchema } from '../../models/model';

/** Persons outside: clients, visitors with a login, members. */
const PERSON = 'plugin::users-permissions.user';

/** What a schema says of persons. */
export interface PersonalAttributes {
  /** What is said of somebody: values, and no relations. */
  values: readonly string[];
  /** Relations that say whose the record is: to the account, or to a record that says it by itself. */
  relations: readonly string[];
  /** Ids beside such relations, or without one. */
  ids: readonly string[];
  /** Values that hold an address, and say by it whose the record is. */
  mailboxes: readonly string[];
}

const known = new WeakMap<ModelSchema, PersonalAttributes>();

/** Reads from a schema what its records say of persons, and by what they say of whom. */
export function personalIn(model: ModelSchema): PersonalAttributes {
  let personal = known.get(model);
  if (!personal) known.set(model, (personal = readPersonal(model)));
  return personal;
}

function readPersonal({ attributes }: ModelSchema): PersonalAttributes {
  const marked = Object.entries(attributes).filter(([, attribute]) => isPersonal(attribute));
  const those = (is: (name: string, attribute: AttributeSchema) => boolean): string[] =>
    marked.filter(([name, attribute]) => is(name, attribute)).map(([name]) => name);
  return {
    values: those((_name, { type }) => type !== 'relation'),
    relations: those((_name, { type }) => type === 'relation'),
    ids: those((name, { type }) => type === 'string' && name.endsWith('DocumentId')),
    mailboxes: those(isMailbox),
  };
}

const isPersonal = ({ pluginOptions }: AttributeSchema): boolean => pluginOptions?.magnetiq?.personal === true;

const isMailbox = (name: string, { type, customField }: AttributeSchema): boolean =>
  type === 'email' || (type === 'string' && customField !== ENCRYPTED_FIELD && /(^e|E)mail$/.test(name));

/** The types of records that stand for a person: other records say by them whose they are. */
export function typesOfPersons(models: readonly ModelSchema[]): ReadonlySet<string> {
  const targets = models.flatMap((model) => personalIn(model).relations.map((name) => model.attributes[name]?.target));
  return new Set(targets.filter((target) => target !== undefined));
}

/** What is wrong with the personal attributes of a schema: what cannot be read, or leads to nobody, would be left out. */
export function faultsOfPersonal(model: ModelSchema, getModel: GetModel): string[] {
  const { uid, attributes } = model;
  const faults: string[] = [];
  for (const [name, attribute] of Object.entries(attributes)) {
    const fault = isPersonal(attribute) && faultOf(attribute, { model, getModel });
    if (fault) faults.push(`${uid}.${name}: ${fault}`);
  }
  const { values, relations, ids, mailboxes } = personalIn(model);
  if (faults.length === 0 && values.length > 0 && relations.length + ids.length + mailboxes.length === 0) {
    faults.push(`${uid}: personal, and nothing says whose`);
  }
  return faults;
}

const NOT_READ: readonly string[] = ['media', 'component', 'dynamiczone'];

function faultOf(
  attribute: AttributeSchema,
  { model, getModel }: { model: ModelSchema; getModel: GetModel },
): string | false {
  if ((model as { modelType?: string }).modelType === 'component') return 'personal in a component';
  if (NOT_READ.includes(attribute.type)) return `personal ${attribute.type}`;
  if (attribute.type === 'password' || attribute.pluginOptions?.magnetiq?.secret) return 'secret and personal';
  if (attribute.type !== 'relation') return false;
  const isOfOne = !holdsMany(attribute) && attribute.target !== undefined;
  return isOfOne && isOfPerson(getModel, attribute.target) ? false : 'personal and not to one person';
}

/** Whether records of the type are accounts, or say by themselves whose they are. */
function isOfPerson(getModel: GetModel, uid = ''): boolean {
  const model = getModel(uid);
  if (uid === PERSON || !model) return uid === PERSON;
  const { relations, mailboxes } = personalIn(model);
  return mailboxes.length > 0 || relations.some((name) => model.attributes[name]?.target === PERSON);
}
