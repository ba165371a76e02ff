import { createRequire } from 'node:module';
import { AppError } from '../../errors/app-error';
import type { Seam } from '../kit/seam';

type Done = (error: unknown, value?: unknown) => void;

interface TestArgs {
  value: unknown;
  path?: string;
  sync?: boolean;
  options?: object;
}

type Check = (this: unknown, value: unknown, context: unknown) => unknown;

interface Test {
  (args: TestArgs, done: Done): void;
  /** Absent in tests that yup makes of its own for what lies inside. */
  OPTIONS?: { test: Check };
}

interface Run {
  tests: Test[];
  args?: TestArgs;
}

type RunTests = (run: Run, done: Done) => void;

interface Yup {
  runTests: { default: RunTests };
  createValidation(options: object): Test;
  ValidationError: new (message: string, value: unknown, path?: string) => Error;
}

/** The yup that Strapi itself loads. */
function loadYup(): Yup {
  const ofUtils = createRequire(require.resolve('@strapi/utils'));
  const runTests = ofUtils('yup/lib/util/runTests') as Yup['runTests'];
  const { default: createValidation } = ofUtils('yup/lib/util/createValidation') as {
    default: Yup['createValidation'];
  };
  const { ValidationError } = ofUtils('yup') as Pick<Yup, 'ValidationError'>;
  return { runTests, createValidation, ValidationError };
}

const replaced = new WeakSet<RunTests>();

export const seam: Seam = {
  of: 'yup',
  since: '0.32.9',
  reaches: 'replaces `yup/lib/util/runTests` of the yup that Strapi loads, and calls `yup/lib/util/createValidation`',
  why: 'Many tests of what a body holds ask the database. An error of such a test goes nowhere in this version: the request is never answered, and the process of a server ends by the unhandled rejection. Schemas are built when the modules of Strapi load, so the one place left is where yup runs their tests.',
  faults: async () => {
    const yup = loadYup();
    const error = new AppError('internal', 'An error of a test.');
    const test = yup.createValidation({ name: 'seam', message: 'seam', test: () => Promise.reject(error) });
    const args = { value: 1, path: '', options: {} };
    const told = await new Promise<unknown>((resolve) => {
      yup.runTests.default({ tests: [test], args } as Run, resolve);
      setTimeout(resolve, 1_000).unref();
    });
    return told === error ? [] : ['an error of a test goes nowhere'];
  },
};

/** Lets an error of a test end the validation with it, as newer versions of yup do. Once for a process. */
export function reportFailingTests(): void {
  const yup = loadYup();
  const { default: runTests } = yup.runTests;
  if (replaced.has(runTests)) return;
  const known = new WeakMap<Test, Test>();
  const reporting = (test: Test): Test => {
    const made = known.get(test) ?? reportingTest(yup, test);
    known.set(test, made);
    return made;
  };
  const run: RunTests = (given, done) => runTests({ ...given, tests: given.tests.map(reporting) }, done);
  replaced.add(run);
  yup.runTests.default = run;
}

function reportingTest({ createValidation, ValidationError }: Yup, test: Test): Test {
  const { OPTIONS } = test;
  if (!OPTIONS) return test;
  return (args, done) => {
    if (args.sync) return test(args, done);
    const report = (error: unknown): Promise<never> => {
      // What bears yup's own name for a refusal must be one, or yup stumbles over it.
      const isRefusal = error instanceof Error && error.name === 'ValidationError';
      done(isRefusal ? new ValidationError(error.message, args.value, args.path) : error);
      return new Promise<never>(() => undefined);
    };
    const check: Check = function check(this: unknown, value, context) {
      const result = OPTIONS.test.call(this, value, context);
      return result instanceof Promise ? result.catch(report) : result;
    };
    createValidation({ ...OPTIONS, test: check })(args, done);
  };
}
