import { execFileSync } from 'node:child_process';

/**
 * What is different from a commit, committed or not: by default from where this branch left main, or, on main itself
 * with nothing uncommitted, from the commit before.
 */
export function changedFiles(root: string, since?: string): string[] {
  const git = (...args: string[]): string[] =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
  const uncommitted = [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')];
  const [head] = git('rev-parse', 'HEAD');
  const [fork] = since === undefined ? git('merge-base', 'HEAD', 'main') : git('rev-parse', since);
  const base = fork === head && uncommitted.length === 0 ? 'HEAD~1' : (fork ?? 'HEAD');
  return [...new Set([...git('diff', '--name-only', base, 'HEAD'), ...uncommitted])].sort();
}
