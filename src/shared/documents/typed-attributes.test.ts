import type { Core } from '@strapi/strapi';
import { expect, it } from 'vitest';
import type { ModelSchema } from '../models/model';
import { viewContract, writeContract } from '../own-records/own-contracts';
import { attributeOf } from './typed-attributes';

const MODELS: Record<string, ModelSchema> = {
  'api::x.x': {
    uid: 'api::x.x',
    attributes: {
      name: { type: 'string' },
      tokenHash: { type: 'string', private: true, pluginOptions: { magnetiq: { secret: true } } },
      iban: { type: 'text', customField: 'global::encrypted', private: true },
      owner: { type: 'relation', relation: 'manyToOne', target: 'api::x.owner' },
    },
  },
  'api::x.owner': { uid: 'api::x.owner', attributes: { password: { type: 'password', private: true } } },
};
const strapi = { getModel: (uid: string) => MODELS[uid] } as unknown as Core.Strapi;
const uid = 'api::x.x' as never;

it('knows the attributes of a schema and those that every document has', () => {
  expect(['name', 'createdAt'].map((name) => attributeOf(strapi, uid, name).type)).toEqual(['string', 'datetime']);
  expect(() => attributeOf(strapi, uid, 'other')).toThrow('api::x.x has no attribute other.');
});

it.each([
  ['shows', () => viewContract(strapi, { uid, fields: ['name', 'tokenHash'] } as never), 'api::x.x.tokenHash'],
  [
    'shows of a relative',
    () => viewContract(strapi, { uid, fields: [], related: { owner: ['password'] } } as never),
    'api::x.owner.password',
  ],
  ['takes', () => writeContract(strapi, uid, { fields: ['iban'], partial: false }), 'api::x.x.iban'],
])('no contract %s a secret', (_name, build, attribute) => {
  expect(build).toThrow(`${attribute} is secret: no contract shows or takes it.`);
});
