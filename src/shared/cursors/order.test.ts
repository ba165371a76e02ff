import { describe, expect, it } from 'vitest';
import { nameOfOrder, orderOf } from './order';

const type = (name: string) => ({ type: name });
const model = {
  attributes: {
    title: type('string'),
    rank: type('integer'),
    blocks: type('json'),
    author: { type: 'relation', target: 'author' },
  },
};
const order = (sort: unknown) => {
  const found = orderOf(model, sort);
  return found && nameOfOrder(found);
};

describe('orderOf', () => {
  it.each([
    [undefined, 'id:asc'],
    ['title', 'title:asc,id:asc'],
    ['title:DESC, rank', 'title:desc,rank:asc,id:asc'],
    [' title : desc ,', 'title:desc,id:asc'],
    [['rank:desc', 'title'], 'rank:desc,title:asc,id:asc'],
    [{ title: 'desc', rank: 'asc' }, 'title:desc,rank:asc,id:asc'],
    [[{ title: 'desc' }, { rank: 'asc' }], 'title:desc,rank:asc,id:asc'],
    ['title,title:desc', 'title:asc,id:asc'],
    ['id:desc,title', 'id:desc'],
    ['documentId', 'documentId:asc,id:asc'],
    ['blocks', undefined],
    ['author.name', undefined],
    ['author', undefined],
    [{ author: { name: 'asc' } }, undefined],
    ['title,author.name', undefined],
    ['constructor', undefined],
    [[null], 'id:asc'],
  ])('of %j is %s', (sort, expected) => expect(order(sort)).toBe(expected));
});
