import { describe, expect, it, test } from 'vitest';
import type { ModelSchema } from '../../models/model';
import { faultsOfPersonal, personalIn } from './personal-attributes';
import { faultsOfSecrets, isOwnSecret, isSecret } from './secret-attributes';
import { faultsOfFacts, hasWriters, writersOf } from './facts';

const model = (facts: Record<string, unknown>, ofType?: unknown): ModelSchema =>
  ({
    uid: 'api::x.x',
    pluginOptions: { magnetiq: ofType },
    attributes: Object.fromEntries(
      Object.entries(facts).map(([name, magnetiq]) => [name, { type: 'string', pluginOptions: { magnetiq } }]),
    ),
  }) as ModelSchema;

describe('who writes what', () => {
  it.each([
    ['nothing said', model({ a: undefined }), { computed: [], staffEditable: undefined }, false],
    [
      'a computed one',
      model({ a: { computed: true }, b: undefined }),
      { computed: ['a'], staffEditable: undefined },
      true,
    ],
    ['machine-written', model({ a: undefined }, { machineWritten: true }), { computed: [], staffEditable: [] }, true],
    [
      'machine-written but for one',
      model({ a: { staffEditable: true }, b: undefined }, { machineWritten: true }),
      { computed: [], staffEditable: ['a'] },
      true,
    ],
  ])('%s', (_name, schema, writers, has) => {
    expect([writersOf(schema), hasWriters(schema)]).toEqual([writers, has]);
  });
});

test.each([
  [model({ a: { computed: true } }), []],
  [model({ a: { computd: true } }), ['api::x.x.a: computd']],
  [model({ a: { computed: 'yes' } }), ['api::x.x.a: computed']],
  [model({}, { machinewritten: true }), ['api::x.x: machinewritten']],
  [model({ a: { staffEditable: true } }), ['api::x.x.a: staffEditable of a type that all write']],
  [
    model({ a: { computed: true } }, { machineWritten: true }),
    ['api::x.x.a: computed in a type that is machine-written'],
  ],
])('what nobody reads is named: %j', (schema, faults) => {
  expect(faultsOfFacts(schema)).toEqual(faults);
});

const USER = 'plugin::users-permissions.user';
const secret = { magnetiq: { secret: true as const } };
const personal = { magnetiq: { personal: true as const } };
const typed = (attributes: ModelSchema['attributes'], more: object = {}): ModelSchema => ({
  uid: 'api::x.x',
  attributes,
  ...more,
});
const linked = (target: string, relation = 'manyToOne') =>
  typed({ a: { type: 'relation', relation, target, pluginOptions: personal } });

const ofForms = { type: 'text', customField: 'global::encrypted' };
const computed = { magnetiq: { computed: true as const } };

test.each([
  ['a text', { type: 'string' }, [false, false]],
  ['a password', { type: 'password' }, [true, false]],
  ['what staff type', ofForms, [true, false]],
  ['what is encrypted and computed', { ...ofForms, pluginOptions: computed }, [true, true]],
  ['what is marked', { type: 'string', pluginOptions: secret }, [true, true]],
])('what is secret, and the platform’s own: %s', (_name, attribute, expected) => {
  expect([isSecret(attribute), isOwnSecret(attribute)]).toEqual(expected);
});

test.each([
  [typed({ a: { type: 'string', pluginOptions: secret, private: true } }), []],
  [typed({ a: { type: 'string', pluginOptions: secret } }), ['api::x.x.a: secret and not private']],
  [typed({ a: { type: 'password' } }), ['api::x.x.a: secret and not private']],
])('a secret is private: %j', (schema, faults) => {
  expect(faultsOfSecrets(schema)).toEqual(faults);
});

test('says of whom a record is, and what', () => {
  const schema = typed({
    user: { type: 'relation', relation: 'manyToOne', target: USER, pluginOptions: personal },
    userDocumentId: { type: 'string', pluginOptions: personal },
    contactEmail: { type: 'string', pluginOptions: personal },
    paypalEmailEncrypted: { ...ofForms, pluginOptions: personal },
    name: { type: 'string', pluginOptions: personal },
    total: { type: 'integer' },
  });
  expect(personalIn(schema)).toEqual({
    values: ['userDocumentId', 'contactEmail', 'paypalEmailEncrypted', 'name'],
    relations: ['user'],
    ids: ['userDocumentId'],
    mailboxes: ['contactEmail'],
  });
});

test.each([
  ['of an account', linked(USER), []],
  ['of what stands for one', linked('api::x.profile'), []],
  ['of something', linked('api::x.thing'), ['api::x.x.a: personal and not to one person']],
  ['of several', linked(USER, 'manyToMany'), ['api::x.x.a: personal and not to one person']],
  ['media', typed({ a: { type: 'media', pluginOptions: personal } }), ['api::x.x.a: personal media']],
  ['a password', typed({ a: { type: 'password', pluginOptions: personal } }), ['api::x.x.a: secret and personal']],
  [
    'a secret',
    typed({ a: { type: 'string', pluginOptions: { magnetiq: { secret: true, personal: true } } } }),
    ['api::x.x.a: secret and personal'],
  ],
  [
    'in a component',
    typed({ a: { type: 'email', pluginOptions: personal } }, { modelType: 'component' }),
    ['api::x.x.a: personal in a component'],
  ],
  [
    'of nobody',
    typed({ a: { type: 'string', pluginOptions: personal } }),
    ['api::x.x: personal, and nothing says whose'],
  ],
])('what is personal: %s', (_name, schema, faults) => {
  const models = [
    { ...linked(USER), uid: 'api::x.profile' },
    typed({}, { uid: 'api::x.thing' }),
    typed({}, { uid: USER }),
  ];
  expect(faultsOfPersonal(schema, (uid) => models.find((model) => model.uid === uid))).toEqual(faults);
});
