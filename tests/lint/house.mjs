/**
 * Rules of this house that a shape of the code tells: each is a list of selectors of ESTree nodes, and what to do instead.
 * Where each holds stands in `.oxlintrc.json`.
 */
const rule = (restrictions) => ({
  create: (context) =>
    Object.fromEntries(
      restrictions.map(({ selector, message }) => [selector, (node) => context.report({ node, message })]),
    ),
});

/** An expression for the application: `strapi`, `app.strapi`, `this.strapi`. */
const strapi = (at) => `:matches([${at}.name='strapi'], [${at}.property.name='strapi'])`;

const EVERYWHERE = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that defines the thing.' },
  {
    selector: "CallExpression[callee.property.name='use'][callee.object.property.name='documents']",
    message: 'What runs around the document service is a step of src/shared/documents/pipeline.ts.',
  },
];

const ERRORS = [
  {
    selector: "NewExpression[callee.name='Error'], ThrowStatement > CallExpression[callee.name='Error']",
    message: 'Throw an AppError with a code; a bare Error tells the caller nothing and may leak.',
  },
];

/** What the compiler is told to believe of one thing without a look at the other. */
const FORCED_TYPES = [
  "TSAsExpression[typeAnnotation.type='TSNeverKeyword']",
  "TSAsExpression[expression.type='TSAsExpression'][expression.typeAnnotation.type='TSUnknownKeyword']",
].map((selector) => ({
  selector,
  message:
    'Types are forced in src/shared/strapi, src/admin/strapi and src/integrations only: ask rowsOf and documentsOf, or say what it is.',
}));

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

const INTO_THE_ADMIN = [
  "CallExpression[callee.property.name=/^(getPlugin|registerHook|invalidateTags)$/], MemberExpression[object.name='window'][property.name='fetch']",
].map((selector) => ({ selector, message: "Pieces of Strapi's admin are reached in src/admin/strapi." }));

export default {
  meta: { name: 'house' },
  rules: {
    everywhere: rule(EVERYWHERE),
    errors: rule(ERRORS),
    'forced-types': rule(FORCED_TYPES),
    'into-strapi': rule(INTO_STRAPI),
    'into-the-admin': rule(INTO_THE_ADMIN),
  },
};
