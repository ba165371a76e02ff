import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { isSource, type Project, type Rule } from './project';

/** What runs from the sources, where everything is installed: they may use what only developers have. */
const FOR_DEVELOPERS = /^src\/(cli\/(quickstart|compile|demo)(\/|\.ts$)|admin\/)/;
/** Commands that may run beside a server of the same folder: they start from what is compiled. */
const COMMANDS = /^src\/cli\/(?!quickstart\.)[\w-]+\.ts$/;

interface Use {
  from: string;
  target: string;
}

const targetsOf = (text: string): string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);

/** What a file loads when it runs, of the imports that matter: types are gone by then. */
function usesOf(from: string, text: string, matters: (target: string) => boolean): Use[] {
  // Most files have none, and compiling takes its time.
  if (!targetsOf(text).some(matters)) return [];
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
  });
  return targetsOf(outputText)
    .filter(matters)
    .map((target) => ({ from, target }));
}

/** The package that an import is from. */
export const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

const isProduction = (file: string): boolean =>
  (isSource(file) || /^config\/[^.]+\.ts$/.test(file)) && !FOR_DEVELOPERS.test(file);

/** A server and its commands run with `npm ci --omit=dev`. */
export const productionRunsOnDependencies =
  (dependencies: readonly string[]): Rule =>
  ({ files }: Project) => {
    const isMissing = (target: string) =>
      !target.startsWith('.') && !isBuiltin(target) && !dependencies.includes(packageOf(target));
    return [...files]
      .filter(([file]) => isProduction(file))
      .flatMap(([file, text]) => usesOf(file, text, isMissing))
      .map(({ from, target }) => `${from} loads ${target}, which is not among the dependencies of package.json`);
  };

/** Compiling swaps the files from which a server of the same folder starts. */
export const commandsCompileNothing: Rule = ({ files }) =>
  [...files]
    .filter(([file]) => COMMANDS.test(file))
    .flatMap(([file, text]) => usesOf(file, text, (target) => /\/compile(\/|$)/.test(target)))
    .map(({ from, target }) => `${from} loads ${target}: it may run beside a server of the same folder`);
