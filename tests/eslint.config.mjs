import path from 'node:path';
import tseslint from 'typescript-eslint';

const root = path.resolve(import.meta.dirname, '..');

const OF_THE_HOUSE = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines the thing.' },
  {
    selector: "CallExpression[callee.property.name='use'][callee.object.property.name='documents']",
    message: 'What runs around the document service is a step of src/shared/documents/pipeline.ts.',
  },
  {
    selector: "NewExpression[callee.name='Error'], ThrowStatement > CallExpression[callee.name='Error']",
    message: 'Throw an AppError with a code; a bare Error tells the caller nothing and may leak.',
  },
];

/** What the compiler is told to believe of one thing without a look at the other. */
const FORCED = [
  "TSAsExpression[typeAnnotation.type='TSNeverKeyword']",
  "TSAsExpression[expression.type='TSAsExpression'][expression.typeAnnotation.type='TSUnknownKeyword']",
].map((selector) => ({
  selector,
  message:
    'Types are forced in src/shared/strapi, src/admin/strapi and src/integrations only: ask rowsOf and documentsOf, or say what it is.',
}));

/** An expression for the application: `strapi`, `app.strapi`, `this.strapi`. */
const strapi = (at) => `:matches([${at}.name='strapi'], [${at}.property.name='strapi'])`;

/** Services, controllers and registries of Strapi, its plugins' too, its database's description, fields that begin with `_`. */
const INTO_STRAPI = [
  `CallExpression[callee.property.name=/^(plugin|service|controller|sessionManager)$/]${strapi('callee.object')}`,
  `CallExpression[callee.property.name='get'][arguments.0.value=/^(auth|controllers|services)$/]${strapi('callee.object')}`,
  `CallExpression[callee.property.name='store'] Property[key.name='type'][value.value='plugin']`,
  `MemberExpression[property.name=/^(apis|plugins|controllers|services|sessionManager)$/]${strapi('object')}`,
  `MemberExpression[property.name=/^(metadata|queryBuilder|schema)$/][object.property.name='db']${strapi('object.object')}`,
  `AssignmentExpression > MemberExpression.left${strapi('object')}`,
  'MemberExpression[property.name=/^_(zod|def|single|method|statements)$/]',
].map((selector) => ({
  selector,
  message: 'Pieces of Strapi and its libraries are reached in src/shared/strapi, each with why and a contract.',
}));

export default tseslint.config(
  {
    ignores: ['dist/**', 'build/**', '.tmp/**', '.strapi/**', 'node_modules/**', 'types/**', 'public/**', '**/*.mjs'],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: {
        // The tests' has the server's files too.
        project: [path.join(root, 'tests/tsconfig.json'), path.join(root, 'src/admin/tsconfig.json')],
        tsconfigRootDir: root,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      // A context adds its events to the map of all by an interface that says no more than that.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-params': ['error', 3],
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'no-restricted-globals': [
        'error',
        { name: 'strapi', message: 'Take the application as an argument; the global hides the dependency.' },
      ],
      'no-restricted-syntax': ['error', ...OF_THE_HOUSE, ...INTO_STRAPI, ...FORCED],
    },
  },
  {
    // Commands talk to a terminal; tests and commands may fail with a plain Error.
    files: ['src/cli/**/*.ts', 'tests/**/*.ts', '**/*.test.ts', 'config/**/*.ts'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['src/shared/strapi/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...OF_THE_HOUSE] },
  },
  {
    files: ['src/admin/strapi/**/*.{ts,tsx}', 'src/integrations/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...OF_THE_HOUSE, ...INTO_STRAPI] },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...INTO_STRAPI, ...FORCED] },
  },
  {
    files: ['src/admin/**/*.{ts,tsx}'],
    ignores: ['src/admin/strapi/**', '**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...OF_THE_HOUSE,
        ...FORCED,
        {
          selector:
            "CallExpression[callee.property.name=/^(getPlugin|registerHook|invalidateTags)$/], MemberExpression[object.name='window'][property.name='fetch']",
          message: "Pieces of Strapi's admin are reached in src/admin/strapi.",
        },
      ],
    },
  },
  {
    // A row of a test table is its argument list.
    files: ['**/*.test.ts'],
    rules: { 'max-params': 'off' },
  },
);
