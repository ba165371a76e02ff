import { expect, it } from 'vitest';
import { turns } from './take-turns';

it('lets two run at a time, in order, and goes on after a failure', async () => {
  const inTurn = turns(2);
  const log: string[] = [];
  let running = 0;
  const work = (name: string) => () => {
    log.push(`${name} of ${++running}`);
    return new Promise<void>((resolve, reject) =>
      setImmediate(() => {
        running -= 1;
        if (name === 'a') reject(new Error('a'));
        else resolve();
      }),
    );
  };
  const results = await Promise.allSettled(['a', 'b', 'c', 'd'].map((name) => inTurn(work(name))));
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  expect(log).toEqual(['a of 1', 'b of 2', 'c of 2', 'd of 2']);
});
