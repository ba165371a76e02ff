import type { Command } from '../command';

/**
 * `npm run migrate`: brings the database to this version and ends, before any server starts on it. Several at once
 * wait for each other.
 */
export const migrateCommand: Command = async (_args, { withApplication, say }) => {
  await withApplication(async (strapi) => {
    const { client } = strapi.db.dialect;
    say(`The ${client === 'postgres' ? 'PostgreSQL' : 'SQLite'} database is up to date.`);
  });
};
