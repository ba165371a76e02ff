import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bootAlone } from '../boot';
import prepareTests from '../global-setup';
import { frontendTypes, type OpenApiDocument } from './frontend-types';

/** `npm run types` boots the application once and writes the OpenAPI document and the types of frontends anew. */
async function main(): Promise<void> {
  const root = path.resolve(__dirname, '../../..');
  await prepareTests();
  const app = await bootAlone({ env: { JOBS: 'off' } });
  try {
    const served = (await (await fetch(`${app.url}/openapi.json`)).json()) as OpenApiDocument;
    for (const [file, text] of Object.entries(await frontendTypes(served))) {
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
