import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import { createStaffAccount } from '../../shared/strapi/admin/staff-accounts';
import { superAdminRole } from '../../shared/strapi/admin/super-admin';
import { runSeeds } from '../../shared/seeds/registry';

const distDir = path.resolve(__dirname, '../../..');
const appDir = path.resolve(distDir, '..');

/** Fills the empty database of a demo: demo data, and a staff login from the environment. */
async function prepare(): Promise<void> {
  const { DEMO_ADMIN_EMAIL: email, DEMO_ADMIN_PASSWORD: password } = process.env;
  const strapi = await createStrapi({ appDir, distDir, serveAdminPanel: false }).load();
  await runSeeds(strapi);
  const role = await superAdminRole(strapi);
  await createStaffAccount(strapi, {
    email,
    password,
    firstname: 'Demo',
    lastname: 'Staff',
    isActive: true,
    registrationToken: null,
    roles: [role?.id],
  });
  await strapi.destroy();
}

prepare()
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
