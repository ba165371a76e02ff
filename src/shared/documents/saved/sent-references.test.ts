import { describe, expect, it } from 'vitest';
import { mayReorder, readReferences, resultOf } from './sent-references';

describe('readReferences', () => {
  it.each<[string, unknown, unknown]>([
    ['nothing', undefined, undefined],
    ['a count', { count: 3 }, undefined],
    ['none', null, { set: [], connect: [], disconnect: [] }],
    ['a documentId', 'abc', { set: [{ documentId: 'abc' }], connect: [], disconnect: [] }],
    ['a row id', 7, { set: [{ id: 7 }], connect: [], disconnect: [] }],
    ['a row id as a text', '7', { set: [{ id: '7' }], connect: [], disconnect: [] }],
    [
      'what was read',
      { id: 7, documentId: 'abc', name: 'x' },
      { set: [{ id: 7, documentId: 'abc' }], connect: [], disconnect: [] },
    ],
    [
      'a list',
      ['a', { documentId: 'b' }],
      { set: [{ documentId: 'a' }, { documentId: 'b' }], connect: [], disconnect: [] },
    ],
    ['no change', { connect: [], disconnect: [] }, { connect: [], disconnect: [] }],
    ['one to connect', { connect: { documentId: 'a' } }, { connect: [{ documentId: 'a' }], disconnect: [] }],
    ['all of them', { set: ['a'] }, { set: [{ documentId: 'a' }], connect: [], disconnect: [] }],
  ])('%s', (_title, input, read) => {
    expect(readReferences(input)).toEqual(read);
  });
});

describe('mayReorder', () => {
  it.each<[unknown, boolean]>([
    [{ connect: [{ documentId: 'a', position: { end: true } }] }, true],
    [[1, 2], true],
    [{ set: ['a', 'b'] }, true],
    [{ connect: [{ documentId: 'a' }], disconnect: [] }, false],
    [[1], false],
    [{ count: 2 }, false],
    [undefined, false],
  ])('%j: %s', (input, may) => expect(mayReorder(input)).toBe(may));
});

describe('resultOf', () => {
  const none = { connect: [], disconnect: [] };

  it.each<[string, Parameters<typeof resultOf>, string[]]>([
    ['nothing sent', [none, ['a'], true], ['a']],
    ['connected', [{ ...none, connect: ['b'] }, ['a'], true], ['a', 'b']],
    ['connected again', [{ ...none, connect: ['a'] }, ['a'], true], ['a']],
    ['disconnected', [{ ...none, disconnect: ['a'] }, ['a', 'b'], true], ['b']],
    ['replaced', [{ ...none, set: ['c'] }, ['a'], true], ['c']],
    ['emptied', [{ ...none, set: [] }, ['a'], true], []],
    ['the one replaced', [{ ...none, connect: ['b'] }, ['a'], false], ['b']],
    ['the one taken away', [{ ...none, disconnect: ['a'] }, ['a'], false], []],
    ['another taken away', [{ ...none, disconnect: ['b'] }, ['a'], false], ['a']],
  ])('%s', (_title, [sent, linked, many], result) => {
    expect([...resultOf(sent, linked, many)]).toEqual(result);
  });
});
