import { expect, it } from 'vitest';
import { untouchedIn } from './untouched';

const refusal = (code: string, ...names: string[]) => ({
  error: { details: { code, errors: names.map((name) => ({ path: [name] })) } },
});
const READ = { name: 'Held', usageCount: 3, lastUsedAt: null, figures: { EUR: 1 } };

it.each<[string, Parameters<typeof untouchedIn>, string[]]>([
  ['a count that went on', [refusal('computed_field', 'usageCount'), { ...READ, name: 'New' }, [READ]], ['usageCount']],
  ['a list of values', [refusal('rule_refused', 'figures'), { ...READ, figures: { EUR: 1 } }, [READ]], ['figures']],
  ['a field that was empty', [refusal('computed_field', 'lastUsedAt'), { lastUsedAt: '' }, [READ]], ['lastUsedAt']],
  [
    'of two the one that was not typed',
    [refusal('forbidden', 'usageCount', 'figures'), { usageCount: 9, figures: { EUR: 1 } }, [READ]],
    ['figures'],
  ],
  [
    'a value of another language',
    [refusal('computed_field', 'usageCount'), { usageCount: 7 }, [READ, { usageCount: 7 }]],
    ['usageCount'],
  ],
  ['one that was typed', [refusal('computed_field', 'usageCount'), { usageCount: 4 }, [READ]], []],
  ['one that was not sent', [refusal('rule_refused', 'usageCount'), { name: 'New' }, [READ]], []],
  ['one that was not read', [refusal('computed_field', 'usageCount'), { usageCount: 3 }, [{}]], []],
  ['a value that is no good', [refusal('invalid_input', 'name'), READ, [READ]], []],
  ['no refusal', [{}, READ, [READ]], []],
  ['a refusal of all', [{ error: { details: { code: 'rule_refused', errors: [{ path: [] }] } } }, READ, [READ]], []],
])('%s', (_title, input, names) => expect(untouchedIn(...input)).toEqual(names));
