import { createRequire } from 'node:module';

/*
 * Strapi validates bodies with yup 0.32.9, and many of its tests ask the database. That version of yup lets an error of
 * such a test go nowhere (createValidation.js has no catch): the request is never answered, and the process of a server
 * ends by the unhandled rejection. An editor who sends `{ "parent": "99999999999999999999" }` as a folder is enough on
 * PostgreSQL. Schemas are built when Strapi's modules load, so the one place left is where yup runs their tests (since
 * 5.54). tests/platform/broken-queries.test.ts fails when it moves.
 */

type Done = (error: unknown, value?: unknown) => void;

interface TestArgs {
  value: unknown;
  path?: string;
  sync?: boolean;
}

type Check = (this: unknown, value: unknown, context: unknown) => unknown;

interface Test {
  (args: TestArgs, done: Done): void;
  /** Absent in tests that yup makes of its own for what lies inside. */
  OPTIONS?: { test: Check };
}

interface Run {
  tests: Test[];
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
