import type { Seam } from './kit/seam';
import { seam as adminAbilities } from './admin/abilities';
import { seam as adminLogos } from './admin/logos';
import { seam as adminPermissionsManager } from './admin/permissions-manager';
import { seam as adminPropertiesOfPermissions } from './admin/properties-of-permissions';
import { seam as adminStaffAccounts } from './admin/staff-accounts';
import { seam as adminStaffAuth } from './admin/staff-auth';
import { seam as adminSuperAdmin } from './admin/super-admin';
import { seam as contentManagerBulkActions } from './content-manager/bulk-actions';
import { seam as contentManagerConfigurationOfForms } from './content-manager/configuration-of-forms';
import { seam as contentManagerPermissionChecker } from './content-manager/permission-checker';
import { seam as contentManagerProposedViews } from './content-manager/proposed-views';
import { seam as coreApiAbilities } from './core/api-abilities';
import { seam as coreAuth } from './core/auth';
import { seam as coreContentTypes } from './core/content-types';
import { seam as coreControllers } from './core/controllers';
import { seam as coreDocumentEvents } from './core/document-events';
import { seam as coreDocuments } from './core/documents';
import { seam as coreOfferedActions } from './core/offered-actions';
import { seam as coreQueryEvents } from './core/query-events';
import { seam as coreRequestListener } from './core/request-listener';
import { seam as coreRouteMatching } from './core/route-matching';
import { seam as coreRoutes } from './core/routes';
import { seam as coreSessions } from './core/sessions';
import { seam as coreTransactionsOfReads } from './core/transactions-of-reads';
import { seam as databaseAfterCommit } from './database/after-commit';
import { seam as databaseFailedCommits } from './database/failed-commits';
import { seam as databaseForeignKeysOfSqlite } from './database/foreign-keys-of-sqlite';
import { seam as databaseLocksOfSqlite } from './database/locks-of-sqlite';
import { seam as databaseMetadata } from './database/metadata';
import { seam as databaseQueryEngine } from './database/query-engine';
import { seam as databaseReaderOfSqlite } from './database/reader-of-sqlite';
import { seam as databaseStatementsOfSqlite } from './database/statements-of-sqlite';
import { seam as databaseTables } from './database/tables';
import { seam as databaseTurnsOfSqlite } from './database/turns-of-sqlite';
import { seam as databaseWrittenRows } from './database/written-rows';
import { seam as graphqlArguments } from './graphql/arguments';
import { seam as graphqlBuiltSchema } from './graphql/built-schema';
import { seam as graphqlExtension } from './graphql/extension';
import { seam as librariesCronPatterns } from './libraries/cron-patterns';
import { seam as librariesFailingTestsOfYup } from './libraries/failing-tests-of-yup';
import { seam as librariesPrivateTablesOfGraphile } from './libraries/private-tables-of-graphile';
import { seam as librariesShortSchemas } from './libraries/short-schemas';
import { seam as librariesSwaggerFiles } from './libraries/swagger-files';
import { seam as librariesWellFormedPasswords } from './libraries/well-formed-passwords';
import { seam as pluginsEmail } from './plugins/email';
import { seam as pluginsLanguages } from './plugins/languages';
import { seam as pluginsMembers } from './plugins/members';
import { seam as pluginsRolePermissions } from './plugins/role-permissions';
import { seam as uploadsOrderOfFiles } from './uploads/order-of-files';
import { seam as uploadsProvider } from './uploads/provider';
import { seam as uploadsUploadPlugin } from './uploads/upload-plugin';

/** Every seam, by its file. tests/platform/seams.db.test.ts asks all of them; README.md tells of them. */
export const SEAMS: Readonly<Record<string, Seam>> = {
  'admin/abilities': adminAbilities,
  'admin/logos': adminLogos,
  'admin/permissions-manager': adminPermissionsManager,
  'admin/properties-of-permissions': adminPropertiesOfPermissions,
  'admin/staff-accounts': adminStaffAccounts,
  'admin/staff-auth': adminStaffAuth,
  'admin/super-admin': adminSuperAdmin,
  'content-manager/bulk-actions': contentManagerBulkActions,
  'content-manager/configuration-of-forms': contentManagerConfigurationOfForms,
  'content-manager/permission-checker': contentManagerPermissionChecker,
  'content-manager/proposed-views': contentManagerProposedViews,
  'core/api-abilities': coreApiAbilities,
  'core/auth': coreAuth,
  'core/content-types': coreContentTypes,
  'core/controllers': coreControllers,
  'core/document-events': coreDocumentEvents,
  'core/documents': coreDocuments,
  'core/offered-actions': coreOfferedActions,
  'core/query-events': coreQueryEvents,
  'core/request-listener': coreRequestListener,
  'core/route-matching': coreRouteMatching,
  'core/routes': coreRoutes,
  'core/sessions': coreSessions,
  'core/transactions-of-reads': coreTransactionsOfReads,
  'database/after-commit': databaseAfterCommit,
  'database/failed-commits': databaseFailedCommits,
  'database/foreign-keys-of-sqlite': databaseForeignKeysOfSqlite,
  'database/locks-of-sqlite': databaseLocksOfSqlite,
  'database/metadata': databaseMetadata,
  'database/query-engine': databaseQueryEngine,
  'database/reader-of-sqlite': databaseReaderOfSqlite,
  'database/statements-of-sqlite': databaseStatementsOfSqlite,
  'database/tables': databaseTables,
  'database/turns-of-sqlite': databaseTurnsOfSqlite,
  'database/written-rows': databaseWrittenRows,
  'graphql/arguments': graphqlArguments,
  'graphql/built-schema': graphqlBuiltSchema,
  'graphql/extension': graphqlExtension,
  'libraries/cron-patterns': librariesCronPatterns,
  'libraries/failing-tests-of-yup': librariesFailingTestsOfYup,
  'libraries/private-tables-of-graphile': librariesPrivateTablesOfGraphile,
  'libraries/short-schemas': librariesShortSchemas,
  'libraries/swagger-files': librariesSwaggerFiles,
  'libraries/well-formed-passwords': librariesWellFormedPasswords,
  'plugins/email': pluginsEmail,
  'plugins/languages': pluginsLanguages,
  'plugins/members': pluginsMembers,
  'plugins/role-permissions': pluginsRolePermissions,
  'uploads/order-of-files': uploadsOrderOfFiles,
  'uploads/provider': uploadsProvider,
  'uploads/upload-plugin': uploadsUploadPlugin,
};
