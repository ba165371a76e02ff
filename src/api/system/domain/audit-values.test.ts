import { describe, expect, it } from 'vitest';
import { changedValues, MASKED } from './audit-values';

const secret = new Set(['taxId']);

describe('changedValues', () => {
  it('keeps what differs, and masks secrets that differ', () => {
    const before = { id: 1, name: 'A', rate: 100, taxId: 'DE1', tags: ['x'] };
    const after = { id: 2, name: 'B', rate: 100, taxId: 'DE2', tags: ['x'] };
    expect(changedValues({ before, after }, secret)).toEqual({
      before: { name: 'A', taxId: MASKED },
      after: { name: 'B', taxId: MASKED },
    });
  });

  it('shows all of what is created or deleted', () => {
    expect(changedValues({ after: { documentId: 'd', name: 'A', taxId: 'DE1' } }, secret)).toEqual({
      before: null,
      after: { name: 'A', taxId: MASKED },
    });
    expect(changedValues({ before: { name: 'A', taxId: null } }, secret)).toEqual({
      before: { name: 'A', taxId: null },
      after: null,
    });
  });

  it('takes no value and a missing one for the same', () => {
    expect(changedValues({ before: { note: null }, after: {} }, secret)).toEqual({ before: {}, after: {} });
  });
});
