import { AppError } from '../errors/app-error';
import { productionProblems, type Environment } from './production-check';

/** Throws `misconfigured` with the whole list when NODE_ENV is production and the environment is not fit for it. */
export function assertFitForProduction(env: Environment): void {
  if (env.NODE_ENV !== 'production') return;
  const problems = productionProblems(env);
  if (problems.length === 0) return;
  const list = problems.map((problem) => `  - ${problem}`).join('\n');
  throw new AppError('misconfigured', `Refusing to start in production:\n${list}\n.env.example explains each.`);
}
