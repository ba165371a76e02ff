import type { Core } from '@strapi/strapi';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { isModuleOn } from '../../shared/modules/modules';
import { publishTypes } from '../../shared/public-types/publish-types';
import { registerSubmissions } from '../../shared/submissions/register-submissions';
import { onEvent, registerOutboxChannel } from '../system/public';
import { registerViewsOfLeads } from './admin/content-views';
import { deliverToOdoo } from './jobs/deliver-to-odoo';
import { guardWebinars } from './guards/guard-webinars';
import { guardWhitepapers } from './guards/guard-whitepapers';
import { PUBLIC_TYPES } from './records/public-types';
import { SUBMISSIONS } from './records/submissions';
import { ensureWebinarPlaces } from './schema/ensure-webinar-places';
import { LEADS_GRANTS } from './staff-grants';
import { notifyOdoo } from './use-cases/notify-odoo';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerStaffGrants(strapi, LEADS_GRANTS);
    registerViewsOfLeads(strapi);
    ensureWebinarPlaces(strapi);
    guardWebinars(strapi);
    guardWhitepapers(strapi);
    const on = isModuleOn(strapi, 'leads');
    publishTypes(strapi, PUBLIC_TYPES, { on });
    if (!on) return;
    registerSubmissions(strapi, SUBMISSIONS);
    // The key of these events is the booking's documentId.
    onEvent(strapi, 'booking.*', ({ key }) => notifyOdoo(strapi, key));
    onEvent(strapi, 'lead.*', ({ key }) => notifyOdoo(strapi, key));
    registerOutboxChannel(strapi, 'odoo', (message) => deliverToOdoo(strapi, message));
  },
};
