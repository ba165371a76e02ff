import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTEXTS } from '../config/modules';
import { dependencies } from '../package.json';
import * as circles from './support/architecture/circle-rules';
import * as dependencyRules from './support/architecture/dependency-rules';
import * as direction from './support/architecture/direction-rules';
import * as exportRules from './support/architecture/export-rules';
import * as house from './support/architecture/house-rules';
import * as production from './support/architecture/production-rules';
import * as layers from './support/architecture/layer-rules';
import { projectOf, readProject, type Rule } from './support/architecture/project';
import * as seams from './support/architecture/seam-rules';
import * as readmes from './support/architecture/readme-rules';
import * as schemas from './support/architecture/schema-rules';
import * as types from './support/architecture/type-rules';

const root = path.resolve(__dirname, '..');

function filesAtTheTop(): string[] {
  const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return [
    ...new Set(
      tracked
        .split('\n')
        .filter(Boolean)
        .map((file) => file.split('/')[0] ?? ''),
    ),
  ];
}

const schema = (changes: object): string =>
  JSON.stringify({
    collectionName: 'shop_carts',
    info: { singularName: 'cart', pluralName: 'carts' },
    attributes: {},
    ...changes,
  });
const CART = 'src/api/shop/content-types/cart/schema.json';

/** Each rule with a small tree that breaks it, so that every rule is seen failing. */
const RULES: Record<string, { rule: Rule; broken: Record<string, string> }> = {
  'the domain knows no use case': {
    rule: layers.layersPointInwards,
    broken: { 'src/api/shop/domain/price.ts': "import { buy } from '../use-cases/buy';" },
  },
  'no rule calls another': {
    rule: layers.layersPointInwards,
    broken: { 'src/api/shop/jobs/sweep.ts': "import { guardCart } from '../guards/guard-cart';" },
  },
  'folders of a context are known': {
    rule: layers.contextFoldersAreKnown,
    broken: { 'src/api/shop/helpers/price.ts': '' },
  },
  'what is open lies in records/': {
    rule: layers.openTypesLieInRecords,
    broken: { 'src/api/shop/contracts/own-records.ts': 'export const OWN_RECORDS: readonly OwnRecords[] = [];' },
  },
  'mails lie with their context': {
    rule: layers.mailsLieWithTheirContext,
    broken: { 'src/api/shop/use-cases/mail-receipt.ts': 'export const RECEIPT: MailTemplate = { key: "receipt" };' },
  },
  'no files import each other in a circle': {
    rule: circles.filesGoInNoCircle,
    broken: {
      'src/shared/a/a.ts': "import type { B } from '../b/b';",
      'src/shared/b/b.ts': "export { C } from './c';",
      'src/shared/b/c.ts': "import { A } from '../a/a';",
    },
  },
  'no contexts import each other in a circle': {
    rule: circles.contextsGoInNoCircle,
    broken: {
      'src/api/shop/use-cases/buy.ts': "import { pay } from '../../billing/public';",
      'src/api/billing/use-cases/pay.ts': "import type { Cart } from '../../shop/public';",
    },
  },
  'no folders of the kernel import each other in a circle': {
    rule: circles.sharedFoldersGoInNoCircle,
    broken: {
      'src/shared/a/a.ts': "import type { B } from '../strapi/b/b';",
      'src/shared/strapi/b/b.ts': "import { C } from '../c/c';",
      'src/shared/strapi/c/c.ts': "import { another } from '../../a/another';",
      'src/shared/a/another.ts': '',
    },
  },
  'a context is seen through its public.ts': {
    rule: direction.contextsMeetInPublic,
    broken: { 'src/api/shop/use-cases/buy.ts': "import { x } from '../../billing/domain/x';" },
  },
  'the kernel knows no context': {
    rule: direction.kernelKnowsNoContext,
    broken: { 'src/shared/money/x.ts': "import { x } from '../../api/billing/public';" },
  },
  'the kernel knows no adapter': {
    rule: direction.kernelKnowsNoAdapter,
    broken: { 'src/shared/jobs/x.ts': "import { x } from '../../integrations/mail/port';" },
  },
  'the domain imports no Strapi and no I/O': {
    rule: direction.domainImportsNothingImpure,
    broken: { 'src/api/shop/domain/price.ts': "import type { Core } from '@strapi/strapi';" },
  },
  'the domain reads no clock': {
    rule: direction.domainReadsNoClock,
    broken: { 'src/api/shop/domain/price.ts': 'export const late = (): boolean => Date.now() > 5;' },
  },
  'what a context needs is declared': {
    rule: direction.needsAreDeclared({ ...CONTEXTS, shop: { needs: [] } }),
    broken: { 'src/api/shop/use-cases/buy.ts': "import { x } from '../../billing/public';" },
  },
  'contexts are declared in config/modules.ts': {
    rule: house.contextsAreDeclared(Object.keys(CONTEXTS)),
    broken: { 'src/api/shop/index.ts': '' },
  },
  'a context has README, public and index': {
    rule: house.contextsAreComplete,
    broken: { 'src/api/shop/index.ts': '', 'src/api/shop/public.ts': '' },
  },
  'nothing else lies at the top level': { rule: house.topLevelIsKnown, broken: {} },
  'files are short': { rule: house.filesAreShort, broken: { 'src/x.ts': 'x;\n'.repeat(301) } },
  'folders are small': {
    rule: house.foldersAreSmall,
    broken: Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`src/shared/x/f${index}.ts`, ''])),
  },
  'there are no barrels': {
    rule: house.noBarrels,
    broken: { 'src/api/shop/public.ts': "export * from './domain/x';" },
  },
  'loaded folders hold no helpers': {
    rule: house.loadedFoldersHoldNoHelpers,
    broken: { 'src/api/shop/controllers/parse-cart.ts': 'export const parse = 1;' },
  },
  'use cases begin with a verb': {
    rule: house.useCasesBeginWithAVerb,
    broken: { 'src/api/shop/use-cases/cart-helpers.ts': '' },
  },
  'file names are kebab-case': { rule: house.filesAreKebabCase, broken: { 'src/shared/money/addUp.ts': '' } },
  'the environment is read in config/': {
    rule: house.environmentIsReadInConfig,
    broken: { 'src/api/shop/use-cases/buy.ts': 'const x = process.env.X;' },
  },
  'tables name their context': {
    rule: schemas.tablesNameTheirContext,
    broken: { [CART]: schema({ collectionName: 'carts' }) },
  },
  'no attribute is overwritten': {
    rule: schemas.noAttributeIsOverwritten,
    broken: { [CART]: schema({ attributes: { status: { type: 'string' } } }) },
  },
  'enumeration values begin with a letter': {
    rule: schemas.enumerationsBeginWithALetter,
    broken: { [CART]: schema({ attributes: { kind: { type: 'enumeration', enum: ['30_for_30'] } } }) },
  },
  'only editorial types have drafts and locales': {
    rule: schemas.onlyEditorialTypesHaveVersions,
    broken: { [CART]: schema({ options: { draftAndPublish: true } }) },
  },
  'money has its column': {
    rule: schemas.moneyHasItsColumn,
    broken: { [CART]: schema({ attributes: { totalCents: { type: 'integer' } } }) },
  },
  'texts fit their column': {
    rule: schemas.textsFitTheirColumn,
    broken: { [CART]: schema({ attributes: { url: { type: 'string', maxLength: 500 } } }) },
  },
  'every type says what it is': { rule: schemas.everyTypeSaysWhatItIs, broken: { [CART]: schema({}) } },
  'the map of contexts is up to date': { rule: schemas.mapIsUpToDate, broken: { [CART]: schema({}) } },
  'what is encrypted is private': {
    rule: schemas.encryptedMeansPrivate,
    broken: { [CART]: schema({ attributes: { iban: { type: 'customField', customField: 'global::encrypted' } } }) },
  },
  'names of types are unique': {
    rule: types.typeNamesAreUnique,
    broken: { [CART]: schema({}), 'src/api/food/content-types/cart/schema.json': schema({}) },
  },
  'relations lead somewhere': {
    rule: types.relationsLeadSomewhere,
    broken: { [CART]: schema({ attributes: { buyer: { type: 'relation', target: 'api::shop.buyer' } } }) },
  },
  'indexes name columns': {
    rule: types.indexesNameColumns,
    broken: { [CART]: schema({ indexes: [{ name: 'shop_carts_code_ix', columns: ['code'] }] }) },
  },
  'values are spelled one way': {
    rule: types.valuesAreSpelledOneWay,
    broken: { [CART]: schema({ attributes: { cartStatus: { type: 'enumeration', enum: ['noshow'] } } }) },
  },
  'defaults are allowed values': {
    rule: types.defaultsAreAllowed,
    broken: { [CART]: schema({ attributes: { kind: { type: 'enumeration', enum: ['a'], default: 'b' } } }) },
  },
  'money names its currency': {
    rule: types.moneyNamesItsCurrency,
    broken: { [CART]: schema({ attributes: { totalCents: { type: 'decimal' } } }) },
  },
  'localization is said': {
    rule: types.localizationIsSaid,
    broken: {
      [CART]: schema({ pluginOptions: { i18n: { localized: true } }, attributes: { title: { type: 'string' } } }),
    },
  },
  'what is personal is private': {
    rule: types.personalAttributesArePrivate,
    broken: { [CART]: schema({ attributes: { ipAddress: { type: 'string' } } }) },
  },
  'what runs in production is installed there': {
    rule: production.productionRunsOnDependencies(Object.keys(dependencies)),
    broken: { 'src/shared/jobs/x.ts': "import fc from 'fast-check';\nfc.assert(true as never);" },
  },
  'READMEs name files that exist': {
    rule: readmes.readmesNameFilesThatExist,
    broken: { 'src/api/shop/README.md': 'The rules are in `domain/price.ts`.' },
  },
  'the kernel is listed': {
    rule: readmes.kernelIsListed,
    broken: { 'src/shared/README.md': '| folder |', 'src/shared/dice/throw.ts': 'export const two = 2;' },
  },
  'the kernel is in order': {
    rule: readmes.kernelIsInOrder,
    broken: {
      'src/shared/README.md': '| `dice` |\n| `games` |',
      'src/shared/dice/throw.ts': "import type { Game } from '../games/game';",
      'src/shared/games/game.ts': '',
    },
  },
  'what is exported is used': {
    rule: exportRules.exportsAreUsed,
    broken: {
      'src/shared/money/x.ts': 'export const half = (cents: number) => cents / 2;\nexport const whole = 1;',
      'src/shared/money/y.ts': "import { whole } from './x';",
    },
  },
  'overrides are explained': {
    rule: dependencyRules.overridesAreExplained,
    broken: { 'package.json': '{ "overrides": { "left-pad": "1.0.0" } }', 'README.md': '## Dependencies\n' },
  },
  'dependencies are used': {
    rule: dependencyRules.dependenciesAreUsed,
    broken: { 'package.json': '{ "dependencies": { "left-pad": "1.0.0" } }' },
  },
  'imports are declared': {
    rule: dependencyRules.importsAreDeclared,
    broken: { 'package.json': '{}', 'src/admin/shop/cart.tsx': "import { useIntl } from 'react-intl';" },
  },
  'seams are listed': {
    rule: seams.seamsAreListed,
    broken: { 'src/shared/strapi/core/auth.ts': 'export const seam = {};', 'src/shared/strapi/seams.ts': '' },
  },
  'the page of seams is up to date': { rule: seams.seamsPageIsUpToDate, broken: {} },
  'packages are reached into in seams': {
    rule: seams.packagesAreReachedInSeams,
    broken: { 'src/shared/jobs/x.ts': "import { sql } from 'graphile-worker/dist/sql';" },
  },
  'a command compiles nothing while a server may start': {
    rule: production.commandsCompileNothing,
    broken: { 'src/cli/import.ts': "import { build } from './compile/build-what-changed';\nbuild();" },
  },
};

describe('the architecture', () => {
  const project = readProject(root, filesAtTheTop());

  it.each(Object.entries(RULES))('%s', (_name, { rule }) => {
    expect(rule(project)).toEqual([]);
  });

  it.each(Object.entries(RULES))('is checked: %s', (_name, { rule, broken }) => {
    expect(rule({ ...projectOf(broken), topLevel: ['notes.txt'] })).not.toEqual([]);
  });
});
