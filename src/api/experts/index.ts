import type { Core } from '@strapi/strapi';
import { registerVisibility } from '../../shared/documents/visibility';
import { visibleConsultants, visibleOfferings } from './domain/visible-experts';
import { guardConsultant } from './guards/guard-consultant';
import { guardOffering } from './guards/guard-offering';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    guardConsultant(strapi);
    guardOffering(strapi);
    registerVisibility(strapi, 'api::experts.consultant', visibleConsultants);
    registerVisibility(strapi, 'api::experts.consultant-offering', visibleOfferings);
  },
};
