import ts from 'typescript';
import type { Project } from '../architecture/project';

export const SEAMS_PAGE = 'src/shared/strapi/README.md';

const MARK = '<!-- The rest follows from the files: npm run docs:map writes it anew. -->\n';
const SEAM_FILE = /^src\/shared\/strapi\/(?!kit\/)([^/]+)\/([^/]+)(?<!\.test)\.ts$/;

/** What a file says of its seam in plain texts. */
function saidIn(text: string): Record<string, string> {
  const said: Record<string, string> = {};
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'seam' && node.initializer) {
      node.initializer.forEachChild((property) => {
        if (ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer))
          said[property.name.getText()] = property.initializer.text;
      });
    }
    if (ts.isSourceFile(node) || ts.isVariableStatement(node) || ts.isVariableDeclarationList(node))
      node.forEachChild(visit);
  };
  visit(ts.createSourceFile('seam.ts', text, ts.ScriptTarget.ESNext, true));
  return said;
}

/** The page of the seams, its end written anew from what their files declare. */
export function pageOfSeams({ files }: Project): string {
  const folders = new Map<string, string[]>();
  for (const [file, text] of [...files].sort(([first], [second]) => (first < second ? -1 : 1))) {
    const [, folder, name] = SEAM_FILE.exec(file) ?? [];
    if (folder === undefined) continue;
    const { of, since, reaches, why } = saidIn(text);
    const entry = `- **\`${name}\`** (${of}, ${since}): ${reaches}. ${why}`;
    folders.set(folder, [...(folders.get(folder) ?? []), entry]);
  }
  const parts = [...folders].map(([folder, entries]) => `\n## ${folder}\n\n${entries.join('\n')}\n`);
  return `${files.get(SEAMS_PAGE)?.split(MARK)[0]}${MARK}${parts.join('')}`;
}
