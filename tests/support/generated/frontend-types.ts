/** The document as the application serves it at /openapi.json. */
export interface OpenApiDocument {
  servers: object[];
  paths: Record<string, object>;
  components: Record<string, Record<string, object>>;
  [more: string]: unknown;
}

/** What frontends build on: the document, and TypeScript types made from it. */
export const OPENAPI_FILE = 'types/openapi.json';
export const TYPES_FILE = 'types/openapi.d.ts';

const HEADER = `/**
 * The REST API as TypeScript types, made from openapi.json by \`npm run types\`: do not edit.
 * Use them with any client, e.g. \`createClient<paths>({ baseUrl: 'https://api.example.com/api' })\` of openapi-fetch.
 */

`;

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** The same document wherever it was made: without the address of the server, and in the order of the alphabet. */
function anywhere({ paths, components, ...rest }: OpenApiDocument): OpenApiDocument {
  const parts = Object.entries(components).map(([name, part]) => [name, sorted(part)]);
  return { ...rest, servers: [{ url: '/api' }], paths: sorted(paths), components: Object.fromEntries(parts) };
}

/** JSON in which what fits into a line is in one line. */
function printed(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (line.length + indent.length <= 110 || value === null || typeof value !== 'object') return line;
  const inner = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map((part: unknown) => printed(part, inner))
    : Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${printed(part, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

/** The generated files by name, with their text. */
export async function frontendTypes(served: OpenApiDocument): Promise<Record<string, string>> {
  const { default: typesOf, astToString } = await import('openapi-typescript');
  const document = anywhere(served);
  const types = await typesOf(structuredClone(document) as never, { alphabetize: true });
  return {
    [OPENAPI_FILE]: `${printed(document)}\n`,
    [TYPES_FILE]: `${HEADER}${astToString(types)}`,
  };
}
