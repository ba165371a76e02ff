import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bootAlone } from '../boot';
import prepareTests from '../global-setup';
import { frontendTypes, type OpenApiDocument } from './frontend-types';
import { ROWS_FILE, rowTypes } from './row-types';

/** `npm run types` boots the application once and writes anew the OpenAPI document, the types of frontends and those of rows. */
async function main(): Promise<void> {
  const root = path.resolve(__dirname, '../../..');
  await prepareTests();
  const app = await bootAlone({ env: { JOBS: 'off' } });
  try {
    const served = (await (await fetch(`${app.url}/openapi.json`)).json()) as OpenApiDocument;
    const files = { ...(await frontendTypes(served)), [ROWS_FILE]: rowTypes(app.strapi) };
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
  } finally {
    await app.stop();
  }
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
