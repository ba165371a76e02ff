import type { Core } from '@strapi/strapi';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { isModuleOn } from '../../shared/modules/modules';
import { onEvent, registerOutboxChannel } from '../system/public';
import { registerViewsOfLeads } from './admin/content-views';
import { deliverToOdoo } from './jobs/deliver-to-odoo';
import { LEADS_GRANTS } from './staff-grants';
import { notifyOdoo } from './use-cases/notify-odoo';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerStaffGrants(strapi, LEADS_GRANTS);
    registerViewsOfLeads(strapi);
    if (!isModuleOn(strapi, 'leads')) return;
    // The key of these events is the booking's documentId.
    onEvent(strapi, 'booking.*', ({ key }) => notifyOdoo(strapi, key));
    onEvent(strapi, 'lead.*', ({ key }) => notifyOdoo(strapi, key));
    registerOutboxChannel(strapi, 'odoo', (message) => deliverToOdoo(strapi, message));
  },
};
