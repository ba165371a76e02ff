import { describe, expect, it } from 'vitest';
import { faultOfQuery, type AttributesOf, type StoredQuery } from './stored-query';

const TYPES: Record<string, ReturnType<AttributesOf>> = {
  post: {
    id: { type: 'increments' },
    documentId: { type: 'string' },
    publishedAt: { type: 'datetime' },
    title: { type: 'string' },
    likes: { type: 'integer' },
    author: { type: 'relation', target: 'person' },
    related: { type: 'relation' },
  },
  person: { id: { type: 'increments' }, name: { type: 'string' }, posts: { type: 'relation', target: 'post' } },
};
const faultOf = (query: StoredQuery) => faultOfQuery((uid) => TYPES[uid], 'post', query)?.path.join('.') ?? null;

describe('faultOfQuery', () => {
  it.each<[StoredQuery]>([
    [{}],
    [{ where: { $and: [{ title: 'a' }, { $or: [{ likes: { $gt: 1 } }, { author: { name: { $null: true } } }] }] } }],
    [{ where: [{ title: null }, { author: 1 }] }],
    [{ where: { author: { $in: [1, 2] }, $not: { author: { $null: true } } } }],
    [{ where: { author: { $and: [{ name: 'x' }] } } }],
    [{ select: ['id', 'title'], orderBy: [{ likes: 'desc' }, 'id', { author: { name: 'ASC' } }, 'status'] }],
    [{ select: '*', populate: { author: true, related: { on: { person: { select: ['name'] } } }, nothing: true } }],
    [{ populate: ['author', 'related'] }],
  ])('finds none in %j', (query) => expect(faultOf(query)).toBeNull());

  it.each<[StoredQuery, string]>([
    [{ where: 'x' }, 'filters'],
    [{ where: [1] }, 'filters'],
    [{ where: { $in: 1 } }, 'filters.$in'],
    [{ where: { $and: { title: 'a' } } }, 'filters'],
    [{ where: { $not: [{ title: 'a' }] } }, 'filters'],
    [{ where: { nowhere: 1 } }, 'filters.nowhere'],
    [{ where: { constructor: 1 } }, 'filters.constructor'],
    [{ where: { documentId: { $between: ['a'] } } }, 'filters.documentId.$between'],
    [{ where: { id: { $jsonSupersetOf: 1 } } }, 'filters.id.$jsonSupersetOf'],
    [{ where: { related: { id: 1 } } }, 'filters.related'],
    [{ where: { author: { $not: { name: 'x' } } } }, 'filters.author'],
    [{ where: { author: { $eq: 1, name: 'x' } } }, 'filters.author'],
    [{ where: { author: { name: { $nope: 1 } } } }, 'filters.author.name.$nope'],
    [{ select: ['author'] }, 'fields.author'],
    [{ select: [null] }, 'fields.null'],
    [{ orderBy: 'nowhere' }, 'sort.nowhere'],
    [{ orderBy: { title: 'sideways' } }, 'sort.title'],
    [{ orderBy: { author: 'asc' } }, 'sort.author'],
    [{ orderBy: [{ author: { nowhere: 'asc' } }] }, 'sort.author.nowhere'],
    [{ populate: { author: { where: { name: [{}] } } } }, 'populate.author.filters.name'],
    [{ populate: { related: { on: { person: { orderBy: 'x' } } } } }, 'populate.related.person.sort.x'],
  ])('finds one in %j', (query, path) => expect(faultOf(query)).toBe(path));
});
