import { describe, expect, it } from 'vitest';
import { planGrants } from './plan-grants';

describe('planGrants', () => {
  it.each([
    [
      'grants what is declared and missing',
      { declared: ['a', 'b'], declaredBefore: [], granted: ['a'] },
      { add: ['b'], remove: [] },
    ],
    [
      'takes back what the code dropped',
      { declared: ['a'], declaredBefore: ['a', 'b'], granted: ['a', 'b'] },
      { add: [], remove: ['b'] },
    ],
    [
      'keeps what an operator added',
      { declared: ['a'], declaredBefore: ['a'], granted: ['a', 'x'] },
      { add: [], remove: [] },
    ],
    [
      'grants again what an operator took',
      { declared: ['a'], declaredBefore: ['a'], granted: [] },
      { add: ['a'], remove: [] },
    ],
    [
      'never grants the open user actions, and takes them from whoever has them',
      {
        declared: ['plugin::users-permissions.user.update'],
        declaredBefore: [],
        granted: ['plugin::users-permissions.user.find'],
      },
      { add: [], remove: ['plugin::users-permissions.user.find'] },
    ],
    [
      'leaves the own profile alone',
      { declared: ['plugin::users-permissions.user.me'], declaredBefore: [], granted: [] },
      { add: ['plugin::users-permissions.user.me'], remove: [] },
    ],
  ])('%s', (_title, state, plan) => {
    expect(planGrants(state)).toEqual(plan);
  });

  it('has nothing left to do after it was carried out', () => {
    const state = { declared: ['a', 'b'], declaredBefore: ['c'], granted: ['c', 'x'] };
    const plan = planGrants(state);
    const granted = [...state.granted, ...plan.add].filter((action) => !plan.remove.includes(action));
    expect(planGrants({ ...state, declaredBefore: state.declared, granted })).toEqual({ add: [], remove: [] });
  });
});
