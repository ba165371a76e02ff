import { runCommand, withApplication } from './application';

/**
 * `npm run migrate`: brings the database to this version and ends, before any server starts on it. Several at once
 * wait for each other.
 */
runCommand(async () => {
  await withApplication(async (strapi) => {
    const { client } = strapi.db.dialect;
    console.log(`The ${client === 'postgres' ? 'PostgreSQL' : 'SQLite'} database is up to date.`);
  });
});
