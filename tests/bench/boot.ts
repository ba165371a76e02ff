import { spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from '../support/free-port';
import buildServer from '../support/global-setup';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { testEnvironment } from '../support/test-environment';
import { median, type Bench, type Figure } from './bench';
import { writeEmptyStrapi } from './empty-strapi';

const root = path.resolve(__dirname, '../..');
const ROUNDS = 5;

/** What the largest of the documented systems, pgclosets, needs. */
const ONE_SYSTEM = 'accounts,analytics,billing,bookings,commerce,content,experts';

// In a process of its own, as a server starts: from its first instruction to the moment at which it listens.
const BOOT = `
const [, appDir, distDir] = process.argv;
const { createStrapi } = require('@strapi/strapi');
createStrapi({ appDir, distDir, serveAdminPanel: false }).start().then(() => {
  const { user, system } = process.cpuUsage();
  process.stdout.write(JSON.stringify({ wall: performance.now(), cpu: (user + system) / 1000 }), () => process.exit(0));
});`;

interface BootTime {
  wall: number;
  cpu: number;
}

interface Subject {
  name: string;
  appDir: string;
  distDir: string;
  modules: string;
  database: TestDatabase;
}

async function bootOnce({ appDir, distDir, modules, database }: Subject): Promise<BootTime> {
  const env = testEnvironment({ port: await freePort(), folder: database.folder });
  const child = spawn(process.execPath, ['-e', BOOT, appDir, distDir], {
    cwd: root,
    env: { ...process.env, ...env, ...database.env, MODULES: modules, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`The server ended with ${code}:\n${output}`);
  return JSON.parse(output.slice(output.lastIndexOf('{'))) as BootTime;
}

/** Boots every subject in turn, so that whatever else the machine does meets all of them; the first boots are not counted. */
async function bootAlternating(subjects: readonly Subject[]): Promise<Map<string, BootTime>> {
  const times = new Map<string, BootTime[]>(subjects.map(({ name }) => [name, []]));
  for (const subject of subjects) await bootOnce(subject);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const subject of subjects) times.get(subject.name)?.push(await bootOnce(subject));
  }
  const middle = (measured: readonly BootTime[]): BootTime => ({
    wall: median(measured.map(({ wall }) => wall)),
    cpu: median(measured.map(({ cpu }) => cpu)),
  });
  return new Map([...times].map(([name, measured]) => [name, middle(measured)]));
}

async function run(): Promise<Figure[]> {
  await buildServer();
  const databases = await Promise.all(['empty', 'one', 'all'].map(() => createTestDatabase('sqlite', { empty: true })));
  try {
    const [empty, one, all] = databases as [TestDatabase, TestDatabase, TestDatabase];
    const emptyDir = path.join(empty.folder, 'app');
    writeEmptyStrapi(emptyDir);
    const ours = { appDir: root, distDir: path.join(root, 'dist') };
    const times = await bootAlternating([
      { name: 'empty Strapi', appDir: emptyDir, distDir: emptyDir, modules: '', database: empty },
      { name: 'one system', ...ours, modules: ONE_SYSTEM, database: one },
      { name: 'all modules', ...ours, modules: 'all', database: all },
    ]);
    const base = times.get('empty Strapi') ?? { wall: NaN, cpu: NaN };
    const limits: Record<string, number> = { 'one system': 4, 'all modules': 5 };
    return [...times].flatMap(([name, { wall, cpu }]): Figure[] => {
      const max = limits[name];
      if (max === undefined) return [{ label: name, value: wall, unit: 'ms' }];
      return [
        { label: name, value: wall, unit: 'ms' },
        { label: `${name} / empty Strapi`, value: wall / base.wall, unit: '×', max },
        { label: `${name} / empty Strapi, CPU time`, value: cpu / base.cpu, unit: '×' },
      ];
    });
  } finally {
    for (const database of databases) await database.remove();
  }
}

export const bootBench: Bench = {
  name: 'boot',
  about: `from the start of a process to a server that listens, on a database that exists (median of ${ROUNDS}, alternating)`,
  run,
};
