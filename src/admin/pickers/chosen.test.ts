import { describe, expect, it, vi } from 'vitest';
import { askedWith, chosenIn } from './chosen';

vi.stubGlobal('window', { location: { origin: 'http://admin' } });

describe('what is chosen in a form', () => {
  it.each([
    [{ consultant: { connect: [{ apiData: { documentId: 'ada' } }], disconnect: [] } }, { consultant: 'ada' }],
    [{ consultant: { connect: [{ documentId: 'ada' }], disconnect: [{ id: 1 }] } }, { consultant: 'ada' }],
    [{ consultant: { connect: [], disconnect: [{ id: 1 }] } }, { consultant: '' }],
    [{ consultant: { connect: [], disconnect: [] }, name: 'x', nothing: null }, {}],
    [{ several: { connect: [{ documentId: 'a' }, { documentId: 'b' }] } }, {}],
  ])('of %j is %j', (values, chosen) => expect(chosenIn(values)).toEqual(chosen));

  it('is told where a picker of that form asks', () => {
    const formOf = (uid: string) => (uid === 'api::a.b' ? { consultant: 'ada' } : undefined);
    expect(askedWith('/content-manager/relations/api::a.b/offering?page=1', formOf)).toBe(
      '/content-manager/relations/api::a.b/offering?page=1&chosen%5Bconsultant%5D=ada',
    );
    expect(askedWith('/content-manager/relations/api::a.c/offering?page=1', formOf)).toBeNull();
    expect(askedWith('/content-manager/relations/api::a.b/id/offering?page=1', formOf)).toBeNull();
  });
});
