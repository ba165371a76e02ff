import type { Core } from '@strapi/strapi';
import { keepAmountsWhole } from './shared/amounts/keep-amounts-whole';
import { speedUpBoot } from './shared/boot/speed-up-boot';
import { registerImportTables } from './legacy/import/ensure-import-tables';
import { keepEdits } from './shared/content-manager/keep-edits';
import { orderBulkActions } from './shared/content-manager/bulk-actions';
import { showReadOnlyFields } from './shared/content-manager/read-only-fields';
import { hideMachineFields } from './shared/content-manager/content-view';
import { proposeIdentifiersOfEnglish } from './shared/content-manager/identifiers-of-english';
import { refuseDraftActions } from './shared/content-manager/refuse-draft-actions';
import { registerKeyCheck } from './shared/crypto/check-keys';
import { registerEncryptedFields } from './shared/documents/attributes/encrypted-fields';
import { askConditionsApart } from './shared/queries/ask-conditions-apart';
import { refuseBrokenQueries } from './shared/queries/refuse-broken-queries';
import { tellFailedCommits } from './shared/strapi/database/failed-commits';
import { closePolymorphicRelations } from './shared/documents/hidden/close-morphs';
import { runGuards, subscribeRowGuards } from './shared/documents/guard';
import { keepRelationScalars } from './shared/documents/keep-scalars';
import { requireLinks } from './shared/documents/required-links';
import { registerGraphql } from './shared/graphql/register-graphql';
import { startJobs, stopJobs } from './shared/jobs/queue';
import { registerJobs } from './shared/jobs/register-jobs';
import { registerLocalizationFields } from './shared/localization/custom-fields';
import { ensureLanguages, registerLanguages } from './shared/localization/languages';
import { followImports } from './shared/publishing/follow-imports';
import { keepPublishedLinks } from './shared/publishing/keep-published-links';
import { freeWhatIsTrashed } from './shared/schema/ensure-living-uniques';
import { registerUniqueVersions } from './shared/schema/unique-versions';
import { watchStatements } from './shared/observability/statements';
import { bootstrapPlatform, destroyPlatform, registerPlatform } from './shared/server/register-platform';
import { rememberRolePermissions } from './shared/permissions/remember-role-permissions';
import { rememberAbilities } from './shared/staff-access/remember-abilities';
import { evaluateActionsOnce } from './shared/strapi/core/api-abilities';
import { registerClock } from './shared/time/clock';
import { guardUploads } from './shared/uploads/guard-uploads';
import { keepFileEdits } from './shared/uploads/keep-file-edits';

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    tellFailedCommits(strapi);
    speedUpBoot(strapi);
    registerClock(strapi);
    await registerPlatform(strapi);
    registerJobs(strapi);
    freeWhatIsTrashed(strapi);
    registerUniqueVersions(strapi);
    runGuards(strapi);
    registerKeyCheck(strapi);
    registerEncryptedFields(strapi);
    registerLocalizationFields(strapi);
    keepAmountsWhole(strapi);
    registerLanguages(strapi);
    closePolymorphicRelations(strapi);
    registerGraphql(strapi);
    keepPublishedLinks(strapi);
    keepRelationScalars(strapi);
    requireLinks(strapi);
    hideMachineFields(strapi);
    showReadOnlyFields(strapi);
    rememberAbilities(strapi);
    rememberRolePermissions(strapi);
    evaluateActionsOnce(strapi);
    refuseDraftActions(strapi);
    proposeIdentifiersOfEnglish(strapi);
    orderBulkActions(strapi);
    keepEdits(strapi);
    registerImportTables(strapi);
    guardUploads(strapi);
    keepFileEdits(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    refuseBrokenQueries(strapi);
    askConditionsApart(strapi);
    watchStatements(strapi);
    subscribeRowGuards(strapi);
    followImports(strapi);
    await ensureLanguages(strapi);
    await startJobs(strapi);
    await bootstrapPlatform(strapi);
  },
  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await stopJobs(strapi);
    await destroyPlatform(strapi);
  },
};
