import { describe, expect, it } from 'vitest';
import { AppError } from '../errors/app-error';
import type { GetModel, ModelSchema } from '../models/model';
import type { StaffQuery } from '../strapi/admin/permissions-manager';
import { checkStaffQuery } from './check-query';
import type { Reader } from './reader';

const string = { type: 'string' };
const models: Record<string, ModelSchema> = {
  offer: {
    uid: 'offer',
    attributes: {
      documentId: string,
      name: string,
      notes: string,
      price: { type: 'integer' },
      expert: { type: 'relation', relation: 'manyToOne', target: 'expert' },
      buyers: { type: 'relation', relation: 'manyToMany', target: 'member' },
      image: { type: 'media' },
    },
  },
  expert: {
    uid: 'expert',
    attributes: { documentId: string, name: string, phone: string, offers: { type: 'relation', target: 'offer' } },
  },
  member: { uid: 'member', attributes: { documentId: string, email: string, createdAt: { type: 'datetime' } } },
  'plugin::upload.file': { uid: 'plugin::upload.file', attributes: { name: string, hash: string } },
};
const seen: Record<string, string[]> = {
  offer: ['id', 'documentId', 'name', 'price', 'expert', 'buyers', 'image'],
  expert: ['id', 'documentId', 'name', 'offers'],
  member: ['id', 'documentId'],
  'plugin::upload.file': ['id', 'documentId'],
};
const getModel: GetModel = (uid) => models[uid];
const reader: Reader = { knows: () => true, reads: () => true, fieldsOf: (uid) => new Set(seen[uid]) };

function codeOf(query: StaffQuery): string | undefined {
  try {
    checkStaffQuery({ getModel, reader, uid: 'offer' }, query);
    return undefined;
  } catch (error) {
    return error instanceof AppError ? `${error.code} ${error.details.errors[0]?.path.join('.')}` : String(error);
  }
}

describe('checkStaffQuery', () => {
  it.each<[string, StaffQuery, string | undefined]>([
    ['nothing', {}, undefined],
    ['a condition', { filters: { name: { $contains: 'a' } } }, undefined],
    ['conditions joined', { filters: { $and: [{ name: 'a' }, { $or: [{ price: { $gt: 1 } }] }] } }, undefined],
    ['a condition through a relation', { filters: { expert: { name: { $eq: 'a' } } } }, undefined],
    ['ids of what is not read', { filters: { buyers: { id: { $in: [1] } } } }, undefined],
    ['a comparison of the relation itself', { filters: { buyers: { $null: true } } }, undefined],
    ['the order of a relation', { sort: 'expert.name:asc,name' }, undefined],
    ['the order as an object', { sort: [{ expert: { name: 'asc' } }] }, undefined],
    ['all fields', { fields: ['*'] }, undefined],
    ['the dates', { fields: 'createdAt,updatedAt,name' }, undefined],
    ['all relations', { populate: '*' }, undefined],
    ['a relation that is not read', { populate: { buyers: true } }, undefined],
    ['a path', { populate: 'expert.offers' }, undefined],
    ['an attribute of one’s own', { filters: { notes: { $startsWith: 'a' } } }, 'forbidden filters.notes'],
    ['one below $and', { filters: { $and: [{ $not: { notes: 'a' } }] } }, 'forbidden filters.$and.$not.notes'],
    ['one in a long list', { filters: { $or: { 0: { notes: 'a' } } } }, 'forbidden filters.$or.0.notes'],
    ['one of a relation', { filters: { expert: { phone: '1' } } }, 'forbidden filters.expert.phone'],
    [
      'a joined one of a relation',
      { filters: { expert: { $or: [{ phone: '1' }] } } },
      'forbidden filters.expert.$or.phone',
    ],
    ['one of a type that is not read', { filters: { buyers: { email: 'a' } } }, 'forbidden filters.buyers.email'],
    [
      'one two relations away',
      { filters: { expert: { offers: { notes: 'a' } } } },
      'forbidden filters.expert.offers.notes',
    ],
    ['one of a file', { filters: { image: { hash: 'a' } } }, 'forbidden filters.image.hash'],
    ['an order', { sort: 'notes:asc' }, 'forbidden sort.notes'],
    ['an order of a relation', { sort: ['name', 'expert.phone:desc'] }, 'forbidden sort.expert.phone'],
    ['an order as an object', { sort: { expert: { phone: 'asc' } } }, 'forbidden sort.expert.phone'],
    ['a field', { fields: ['name', 'notes'] }, 'forbidden fields.notes'],
    [
      'a field of a relation',
      { populate: { expert: { fields: ['phone'] } } },
      'forbidden populate.expert.fields.phone',
    ],
    [
      'a condition on a relation',
      { populate: { buyers: { filters: { email: 'a' } } } },
      'forbidden populate.buyers.filters.email',
    ],
    [
      'the order of a relation’s list',
      { populate: { buyers: { sort: 'email' } } },
      'forbidden populate.buyers.sort.email',
    ],
    ['a path to it', { populate: ['expert.phone'] }, 'forbidden populate.expert.phone'],
    [
      'a fragment',
      { populate: { expert: { on: { member: { fields: 'email' } } } } },
      'forbidden populate.expert.member.fields.email',
    ],
    ['what does not exist', { filters: { nothing: 1 } }, 'invalid_input filters.nothing'],
    ['what every object has', { sort: 'constructor' }, 'invalid_input sort.constructor'],
    ['a search in a number', { filters: { price: { $contains: '1' } } }, 'invalid_input filters.price'],
  ])('%s', (_title, query, refused) => {
    expect(codeOf(query)).toBe(refused);
  });
});
