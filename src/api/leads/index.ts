import type { Core } from '@strapi/strapi';
import { isModuleOn } from '../../shared/modules/modules';
import { onEvent, registerOutboxChannel } from '../system/public';
import { deliverToOdoo } from './jobs/deliver-to-odoo';
import { notifyOdoo } from './use-cases/notify-odoo';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    if (!isModuleOn(strapi, 'leads')) return;
    // The key of these events is the booking's documentId.
    onEvent(strapi, 'booking.*', ({ key }) => notifyOdoo(strapi, key));
    onEvent(strapi, 'lead.*', ({ key }) => notifyOdoo(strapi, key));
    registerOutboxChannel(strapi, 'odoo', (message) => deliverToOdoo(strapi, message));
  },
};
