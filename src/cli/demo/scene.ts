import type { ApiClient } from './api-client';
import type { Client, HeldBooking } from './client';
import type { OdooListener } from './odoo-listener';
import type { Staff } from './staff';
import type { Story } from './story';
import type { WebhookListener } from './webhook-listener';

/** Everybody who plays a part in the demo. */
export interface Scene {
  story: Story;
  api: ApiClient;
  staff: Staff;
  crm: WebhookListener;
  /** Missing when the server was started by somebody else and looks to another Odoo, or to none. */
  odoo?: OdooListener;
  client: Client;
  /** Tells the people of this run from those of an earlier one. */
  run: string;
}

/** A client of this run with an address of her own. */
export function person({ run }: Pick<Scene, 'run'>, name: string, rest: Partial<Client> = {}): Client {
  return {
    firstName: name,
    lastName: 'Demo',
    email: `${name.toLowerCase()}.${run}@example.com`,
    language: 'en',
    timezone: 'America/New_York',
    ...rest,
  };
}

/** A booking with what later chapters want to know of it. */
export interface Booked extends HeldBooking {
  client: Client;
}
