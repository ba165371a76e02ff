import path from 'node:path';
import tseslint from 'typescript-eslint';

const root = path.resolve(import.meta.dirname, '..');

export default tseslint.config(
  {
    ignores: ['dist/**', 'build/**', '.tmp/**', '.strapi/**', 'node_modules/**', 'types/**', 'public/**', '**/*.mjs'],
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: {
        project: [
          path.join(root, 'tsconfig.json'),
          path.join(root, 'tests/tsconfig.json'),
          path.join(root, 'src/admin/tsconfig.json'),
        ],
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
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines the thing.' },
        {
          selector: "CallExpression[callee.property.name='use'][callee.object.property.name='documents']",
          message: 'What runs around the document service is a step of src/shared/documents/pipeline.ts.',
        },
        {
          selector: "NewExpression[callee.name='Error'], ThrowStatement > CallExpression[callee.name='Error']",
          message: 'Throw an AppError with a code; a bare Error tells the caller nothing and may leak.',
        },
      ],
    },
  },
  {
    // Commands talk to a terminal; tests and commands may fail with a plain Error.
    files: ['src/cli/**/*.ts', 'tests/**/*.ts', '**/*.test.ts', 'config/**/*.ts'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    // A row of a test table is its argument list.
    files: ['**/*.test.ts'],
    rules: { 'max-params': 'off' },
  },
);
