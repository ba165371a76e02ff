import type { Core } from '@strapi/strapi';
import { settings } from '../../shared/config/settings';
import { isModuleOn } from '../../shared/modules/modules';
import { DEMO_CLIENT, DEMO_STAFF } from '../../shared/seeds/demo-logins';

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`).join('\n');
}

/** What to open and how to log in, for who just started the demo. */
export function introduction(strapi: Core.Strapi): string {
  const base = (strapi.config.get<string>('server.absoluteUrl') ?? '').replace(/\/$/, '');
  const { demo, mail } = settings(strapi);
  const pages: [string, string][] = [
    ['Admin', `${base}/admin`],
    ['REST', `${base}/api/experts/consultants?locale=de`],
    ['GraphQL', `${base}/graphql`],
    ['OpenAPI', `${base}/docs`],
    ['Health', `${base}/readyz`],
  ];
  if (!isModuleOn(strapi, 'experts')) pages.splice(1, 1);
  if (mail.transport === 'outbox') pages.push(['Mailbox', `${base}/admin/mailbox (files in ${mail.outboxDirectory})`]);
  const logins: [string, string][] = [
    ...Object.entries(DEMO_STAFF).map(([role, { email }]): [string, string] => [role.replace('strapi-', ''), email]),
    ['client (API)', DEMO_CLIENT.email],
  ];
  const credentials = demo.password ? [`Logins, all with the password ${demo.password}`, table(logins), ''] : [];
  return ['', 'Magnetiq runs.', table(pages), '', ...credentials].join('\n');
}
