import { expect, test } from 'vitest';
import { runSteps, STEPS, type DocumentCall, type Step, type StepRun } from './pipeline';

const call = (): DocumentCall => ({ uid: 'api::content.page', action: 'update', params: { data: {} } });

test('steps run in their order, whoever came first, and see the answer in reverse', async () => {
  const seen: string[] = [];
  const says =
    (name: Step): StepRun =>
    async (_call, next) => {
      seen.push(`${name} in`);
      const answer = await next();
      seen.push(`${name} out`);
      return answer;
    };
  const names: Step[] = ['require-links', 'run-guards', 'check-attributes'];
  const answer = await runSteps(new Map(names.map((name) => [name, says(name)])), call(), async () => {
    seen.push('end');
    return 'done';
  });
  expect(answer).toBe('done');
  expect(seen).toEqual([
    'run-guards in',
    'check-attributes in',
    'require-links in',
    'end',
    'require-links out',
    'check-attributes out',
    'run-guards out',
  ]);
});

test('a step answers by itself, changes what later ones see, or refuses', async () => {
  const end = () => Promise.resolve('stored');
  const own = new Map<Step, StepRun>([['move-to-trash', () => Promise.resolve('moved')]]);
  expect(await runSteps(own, call(), end)).toBe('moved');
  const changed = call();
  const filled = new Map<Step, StepRun>([
    ['run-guards', ({ params }, next) => ((params.data = { ...params.data, slug: 'x' }), next())],
    ['require-links', ({ params }) => Promise.resolve(params.data)],
  ]);
  expect(await runSteps(filled, changed, end)).toEqual({ slug: 'x' });
  const refusing = new Map<Step, StepRun>([
    [
      'run-guards',
      () => {
        throw new Error('no');
      },
    ],
  ]);
  await expect(runSteps(refusing, call(), end)).rejects.toThrow('no');
});

test('every step has one name', () => {
  expect(new Set(STEPS).size).toBe(STEPS.length);
});
