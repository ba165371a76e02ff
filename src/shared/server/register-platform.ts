import type { Core } from '@strapi/strapi';
import { assertFitForProduction } from '../config/assert-production';
import { releaseBootLock, takeBootLock } from '../database/boot-lock';
import { limitDocument } from '../graphql/limits/limit-document';
import { secureGraphql } from '../graphql/secure-graphql';
import { checkParameters } from '../routes/check-parameters';
import { installAfterAuthentication } from '../http/after-authentication';
import { negotiateLanguage } from '../localization/negotiate-language';
import { limitAccount } from '../rate-limits/limit-account';
import { closeRedis } from '../redis/redis-client';
import { answerOnce } from '../idempotency/answer-once';
import { registerIdempotency } from '../idempotency/register-idempotency';
import { registerModulesRoute } from '../modules/modules-route';
import { bootstrapLogins, registerLogins } from '../logins/register-logins';
import { switchOffModules } from '../modules/switch-off-modules';
import { registerMetricsRoute } from '../observability/metrics-route';
import { registerDocs } from '../openapi/register-docs';
import { closeBackDoors } from '../permissions/close-back-doors';
import { hideClosedBoxes, refuseClosedBoxes } from '../permissions/close-boxes';
import { limitAdminTokens } from '../permissions/limit-admin-tokens';
import { restrictCallers } from '../permissions/restrict-callers';
import { seedApiRoles } from '../permissions/seed-api-roles';
import { seedStaffRoles } from '../permissions/seed-staff-roles';
import { tellChanges } from '../read-cache/change-triggers';
import { watchTables } from '../read-cache/collect-sources';
import { sendKnownFirst } from '../read-cache/kept-answer';
import { closeReadCache, openReadCache } from '../read-cache/read-cache';
import { registerDemoLogins } from '../seeds/demo-logins';
import { closePickers } from '../staff-access/close-pickers';
import { guardPickers } from '../staff-access/guard-pickers';
import { obeyRolesEverywhere } from '../staff-access/obey-roles';
import { rememberRoutes } from '../strapi/core/route-matching';
import { reportFailingTests } from '../strapi/libraries/failing-tests-of-yup';
import { hashWellFormedTexts } from '../strapi/libraries/well-formed-passwords';
import { registerHealthRoutes } from './health-routes';
import { installShutdown } from './shutdown';

/** What runs around all contexts; called in register(), which comes after that of the contexts. */
export async function registerPlatform(strapi: Core.Strapi): Promise<void> {
  assertFitForProduction(process.env);
  await takeBootLock(strapi);
  restrictCallers(strapi);
  refuseClosedBoxes(strapi);
  closeBackDoors(strapi);
  reportFailingTests();
  hashWellFormedTexts();
  obeyRolesEverywhere(strapi);
  guardPickers(strapi);
  closePickers(strapi);
  installAfterAuthentication(strapi, [
    limitAccount(strapi),
    limitAdminTokens,
    limitDocument(strapi),
    checkParameters,
    negotiateLanguage,
    answerOnce(strapi),
  ]);
  registerIdempotency(strapi);
  tellChanges(strapi);
  sendKnownFirst(strapi);
  rememberRoutes(strapi);
  registerHealthRoutes(strapi);
  registerMetricsRoute(strapi);
  registerDocs(strapi);
  secureGraphql(strapi);
  registerModulesRoute(strapi);
  registerDemoLogins(strapi);
  registerLogins(strapi);
  switchOffModules(strapi);
}

/** The end of the boot; called last in bootstrap(). */
export async function bootstrapPlatform(strapi: Core.Strapi): Promise<void> {
  await hideClosedBoxes(strapi);
  bootstrapLogins(strapi);
  await seedApiRoles(strapi);
  await seedStaffRoles(strapi);
  await releaseBootLock(strapi);
  watchTables(strapi);
  await openReadCache(strapi);
  installShutdown(strapi);
}

/** Called first in destroy(): also after a boot that failed half way. */
export async function destroyPlatform(strapi: Core.Strapi): Promise<void> {
  await closeReadCache(strapi);
  closeRedis(strapi);
  await releaseBootLock(strapi);
}
