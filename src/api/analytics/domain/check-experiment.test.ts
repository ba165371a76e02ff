import { describe, expect, it } from 'vitest';
import { checkExperiment, checkVariant } from './check-experiment';

describe('checkExperiment', () => {
  it.each([
    [{}, []],
    [{ trafficPercentage: 100, confidenceLevel: 99.5 }, []],
    [{ trafficPercentage: 100.01 }, ['trafficPercentage']],
    [{ confidenceLevel: -1 }, ['confidenceLevel']],
    [{ startDate: '2026-02-01', endDate: '2026-02-01' }, []],
    [{ startDate: '2026-02-01', endDate: '2026-01-31' }, ['endDate']],
    [{ startDate: '2026-02-01', endDate: null }, []],
  ])('%o', (row, faults) => expect(checkExperiment(row).map(({ path }) => path[0])).toEqual(faults));
});

describe('checkVariant', () => {
  it.each([
    [0, 0],
    [100, 0],
    [101, 1],
    [null, 0],
  ])('a split of %s', (trafficSplit, faults) => expect(checkVariant({ trafficSplit })).toHaveLength(faults));
});
