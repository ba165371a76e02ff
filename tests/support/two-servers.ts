import { spawnServer, type SpawnedServer } from './spawn-server';
import { createTestDatabase, type DatabaseKind, type TestDatabase } from './test-database';

export interface TwoServers {
  first: SpawnedServer;
  second: SpawnedServer;
  database: TestDatabase;
  stop(): Promise<void>;
}

/** Two server processes on one database, as behind a load balancer. */
export async function startTwoServers(
  options: { env?: Record<string, string>; database?: DatabaseKind } = {},
): Promise<TwoServers> {
  const database = await createTestDatabase(options.database);
  try {
    const first = await spawnServer(database, { env: options.env });
    const second = await spawnServer(database, { env: options.env });
    return {
      first,
      second,
      database,
      stop: async () => {
        await Promise.all([first.kill(), second.kill()]);
        await database.remove();
      },
    };
  } catch (error) {
    await database.remove();
    throw error;
  }
}
