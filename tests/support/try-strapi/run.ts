import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { dependencies } from '../../../package.json';
import { npmRegistry } from './npm-registry';
import { newerReleases, releaseOf, type Release } from './releases';
import { copyProject, tryRelease } from './try-release';

/**
 * `npm run try-strapi` looks for the newest release of Strapi that can be installed completely, and tries it in a copy of
 * the project: installs, compiles, boots, asks all seams. `npm run try-strapi -- 5.54.0` tries that one. Ends with 0 where
 * all holds, with 1 where something breaks, and says what, by package.
 */
const root = path.resolve(__dirname, '../../..');
const current = dependencies['@strapi/strapi'];

function chooseRelease(asked: string | undefined): Release | undefined {
  const registry = npmRegistry();
  const looked = asked ? [releaseOf(registry, dependencies, asked)] : newerReleases(registry, dependencies);
  for (const { version, missing } of looked.filter((release) => release.missing.length > 0))
    console.log(`${version} is not complete: the registry lacks ${missing.join(', ')}.`);
  return looked.find(({ missing }) => missing.length === 0);
}

function main(): number {
  const asked = process.argv[2];
  const release = chooseRelease(asked);
  if (!release) {
    console.log(asked ? `${asked} cannot be installed.` : `No complete release is newer than ${current}.`);
    return asked ? 1 : 0;
  }
  console.log(`Trying ${release.version} in place of ${current}.`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'try-strapi-'));
  try {
    copyProject(root, folder);
    const breaks = tryRelease(folder, release.pins);
    for (const [of, what] of breaks) console.log(`\n${of}\n${what.map((line) => `  ${line}`).join('\n')}`);
    const pins = Object.entries(release.pins).map(([name, version]) => `${name}@${version}`);
    console.log(
      breaks.size > 0
        ? `\n${release.version} breaks what reaches into ${[...breaks.keys()].join(', ')}.`
        : `\nAll seams hold in ${release.version}: npm install --save-exact ${pins.join(' ')}`,
    );
    return breaks.size > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exit(main());
