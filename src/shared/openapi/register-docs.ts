import { createReadStream } from 'node:fs';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { buildOpenApiDocument } from './build-document';
import { SWAGGER_FILES, swaggerFile } from '../strapi/libraries/swagger-files';

const ASSETS: Record<string, string> = SWAGGER_FILES;

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API</title>
<link rel="icon" href="/favicon.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

// A file of its own, because the content security policy runs no inline scripts.
const START = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null });\n`;

function asset(ctx: Context): void {
  const name = String(ctx.params.asset);
  if (name === 'start.js') {
    ctx.type = 'text/javascript';
    ctx.body = START;
    return;
  }
  const type = ASSETS[name];
  if (!type) return;
  ctx.type = type;
  ctx.set('Cache-Control', 'public, max-age=86400');
  ctx.body = createReadStream(swaggerFile(name));
}

/** GET /openapi.json and a page at /docs to read and try it, with all its parts from this server. */
export function registerDocs(strapi: Core.Strapi): void {
  // Routes do not change while the server runs.
  let document: object | undefined;
  const config = { auth: false as const };
  strapi.server.routes([
    {
      method: 'GET',
      path: '/openapi.json',
      handler: (ctx: Context) => {
        document ??= buildOpenApiDocument(strapi);
        ctx.body = document;
      },
      config,
    },
    {
      method: 'GET',
      path: '/docs',
      handler: (ctx: Context) => {
        ctx.type = 'html';
        ctx.body = PAGE;
      },
      config,
    },
    { method: 'GET', path: '/docs/:asset', handler: asset, config },
  ]);
}
