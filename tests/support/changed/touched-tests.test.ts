import { describe, expect, it } from 'vitest';
import { touchedTests } from './touched-tests';

const files = new Map(
  Object.entries({
    'src/shared/money/round.ts': '',
    'src/shared/money/round.test.ts': "import { round } from './round';",
    'src/api/billing/domain/price.ts': "import { round } from '../../../shared/money/round';",
    'src/api/billing/domain/price.test.ts': "import { price } from './price';",
    'src/api/billing/public.ts': "export { price } from './domain/price';",
    'src/api/bookings/use-cases/hold.ts': "import { price } from '../../billing/public';",
    'src/api/leads/domain/score.ts': '',
    'src/api/leads/content-types/lead/schema.json': '{}',
    'src/admin/pager.tsx': '',
    'tests/support/wait-for.ts': '',
    'tests/architecture.test.ts': '',
    'tests/billing/coupons.test.ts': '',
    'tests/bookings/hold.test.ts': "import { waitFor } from '../support/wait-for';",
    'tests/kernel/own-records.test.ts': '',
    'tests/graphql/schema.test.ts': '',
    'tests/platform/openapi.test.ts': '',
    'tests/leads/score.test.ts': '',
    'tests/e2e/admin.test.ts': '',
  }),
);

const ALL = [...files.keys()].filter((file) => file.endsWith('.test.ts')).sort();
const HOUSE = 'tests/architecture.test.ts';

describe('touchedTests', () => {
  it.each<[string, string[], string[]]>([
    ['a test', ['tests/leads/score.test.ts'], [HOUSE, 'tests/leads/score.test.ts']],
    ['what a test imports', ['tests/support/wait-for.ts'], [HOUSE, 'tests/bookings/hold.test.ts']],
    ['a context', ['src/api/leads/domain/score.ts'], [HOUSE, 'tests/leads/score.test.ts']],
    [
      'a context that another stands on',
      ['src/api/billing/domain/price.ts'],
      ['src/api/billing/domain/price.test.ts', HOUSE, 'tests/billing/coupons.test.ts', 'tests/bookings/hold.test.ts'],
    ],
    [
      'a type',
      ['src/api/leads/content-types/lead/schema.json'],
      [
        HOUSE,
        'tests/graphql/schema.test.ts',
        'tests/kernel/own-records.test.ts',
        'tests/leads/score.test.ts',
        'tests/platform/openapi.test.ts',
      ],
    ],
    ['the admin', ['src/admin/pager.tsx'], [HOUSE, 'tests/e2e/admin.test.ts']],
    ['a text', ['src/api/README.md'], [HOUSE]],
    ['what everything stands on', ['package.json'], ALL],
  ])('finds those of %s', (_name, changed, expected) => {
    expect(touchedTests(changed, files)).toEqual(expected);
  });

  it('follows the kernel into every context that uses it', () => {
    const tests = touchedTests(['src/shared/money/round.ts'], files);
    expect(tests).toContain('src/shared/money/round.test.ts');
    expect(tests).toContain('tests/bookings/hold.test.ts');
    expect(tests).toContain('tests/kernel/own-records.test.ts');
    expect(tests).not.toContain('tests/leads/score.test.ts');
  });
});
