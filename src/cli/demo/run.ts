import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { settingsIn } from '../quickstart/environment-file';
import { ApiClient } from './api-client';
import { startOdooListener } from './odoo-listener';
import type { OdooListener } from './odoo-listener';
import { play } from './play';
import { person } from './scene';
import { startServer } from './server';
import type { DemoServer } from './server';
import { Staff } from './staff';
import { Story } from './story';
import { startWebhookListener } from './webhook-listener';

/** The currency of the demo's offerings, which the firm keeps its books in, too. */
const SOLD_IN = 'USD';

const HELP = `Plays the main job of Magnetiq as a client over HTTP and checks every step.

Without DEMO_URL it starts a server of its own with an empty database, and an Odoo and a CRM that listen to it.
  DEMO_URL             play against this running server instead
  DEMO_ADMIN_EMAIL     staff login there; the demo login of the quickstart by default
  DEMO_ADMIN_PASSWORD
  DEMO_ODOO_PORT       where the Odoo of the demo listens; start the server with ODOO_URL=http://127.0.0.1:<port>,
                       ODOO_DATABASE=magnetiq and ODOO_API_KEY=listener-api-key to see the lead there`;

/** `npm run demo`: exits 1 when any of it is off. */
async function main(): Promise<boolean> {
  const story = new Story();
  const given = process.env['DEMO_URL'];
  const odoo = await startOdoo(given);
  const crm = await startWebhookListener();
  let server: DemoServer | undefined;
  try {
    server = given ? running(given) : await startOwn(odoo);
    const api = new ApiClient(server.url);
    const staff = await Staff.logIn(server.url, server.credentials);
    const endpoint = await staff.subscribe({ name: 'CRM of the demo', url: crm.url, events: ['booking.*', 'lead.*'] });
    crm.setSecret(endpoint.secret);
    const run = randomBytes(3).toString('hex');
    story.tell(`Playing against ${server.url}`);
    try {
      await play({ story, api, staff, crm, odoo, run, client: person({ run }, 'Nora') });
    } finally {
      await staff.unsubscribe(endpoint.id);
    }
    return story.end();
  } finally {
    await server?.stop();
    await crm.stop();
    await odoo?.stop();
  }
}

async function startOdoo(given: string | undefined): Promise<OdooListener | undefined> {
  if (!given) return startOdooListener({ currency: SOLD_IN });
  const port = Number(process.env['DEMO_ODOO_PORT'] ?? 0);
  return port > 0 ? startOdooListener({ port, currency: SOLD_IN }) : undefined;
}

function startOwn(odoo: OdooListener | undefined): Promise<DemoServer> {
  console.log('Starting a server with demo data …');
  return startServer({
    ODOO_URL: odoo?.url ?? '',
    ODOO_DATABASE: 'magnetiq',
    ODOO_API_KEY: 'listener-api-key',
    ODOO_LOGIN: 'integration@magnetiq.example',
    ODOO_PROTOCOL: 'auto',
  });
}

/** The password of the demo logins that the quickstart wrote into .env. */
function quickstartPassword(): string {
  const file = path.join(process.cwd(), '.env');
  return (existsSync(file) && settingsIn(readFileSync(file, 'utf8')).get('DEMO_PASSWORD')) || '';
}

function running(url: string): DemoServer {
  const { DEMO_ADMIN_EMAIL, DEMO_ADMIN_PASSWORD } = process.env;
  return {
    url,
    credentials: {
      email: DEMO_ADMIN_EMAIL ?? 'admin@magnetiq.test',
      password: DEMO_ADMIN_PASSWORD ?? quickstartPassword(),
    },
    stop: async () => undefined,
  };
}

if (process.argv.includes('--help')) {
  console.log(HELP);
} else {
  main()
    .then((holds) => process.exit(holds ? 0 : 1))
    .catch((error: unknown) => {
      console.error(error);
      process.exit(1);
    });
}
