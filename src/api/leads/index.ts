import type { Core } from '@strapi/strapi';
import { onEvent, registerOutboxChannel } from '../system/public';
import { deliverToOdoo } from './jobs/deliver-to-odoo';
import { announceToOdoo } from './use-cases/announce-to-odoo';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    // The key of these events is the booking's documentId.
    onEvent(strapi, 'booking.*', ({ key }) => announceToOdoo(strapi, key));
    onEvent(strapi, 'lead.*', ({ key }) => announceToOdoo(strapi, key));
    registerOutboxChannel(strapi, 'odoo', (message) => deliverToOdoo(strapi, message));
  },
};
