import { describe, expect, it } from 'vitest';
import { trashPolicy } from './trash-policy';

const type = (over: object) => ({ uid: 'api::x.thing', attributes: {}, isMachineWritten: false, ...over });

describe('trashPolicy', () => {
  it.each([
    ['a type with the mark', { attributes: { deletedAt: {} } }, false, 'mark'],
    ['a translation of it', { attributes: { deletedAt: {} } }, true, 'entry'],
    ['a type without', {}, false, 'entry'],
    ['what the platform writes', { attributes: { deletedAt: {} }, isMachineWritten: true }, false, 'none'],
    ['a type of Strapi', { uid: 'plugin::upload.file' }, false, 'none'],
  ] as const)('%s', (_what, over, onlyTranslation, expected) => {
    expect(trashPolicy(type(over), { onlyTranslation })).toBe(expected);
  });
});
