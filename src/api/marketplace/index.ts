import type { Core } from '@strapi/strapi';
import { addWorklists } from '../../shared/content-manager/worklists';
import { MARKETPLACE_WORKLISTS } from './admin/worklists';
import { isModuleOn } from '../../shared/modules/modules';
import { registerOwnRecords } from '../../shared/own-records/register-own-records';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { publishTypes } from '../../shared/public-types/publish-types';
import { registerSubmissions } from '../../shared/submissions/register-submissions';
import { keepReviewFigures } from '../accounts/public';
import { OWN_RECORDS } from './records/own-records';
import { PUBLIC_TYPES } from './records/public-types';
import { SUBMISSIONS } from './records/submissions';
import { registerMarketplaceViews } from './admin/content-views';
import { guardConversations } from './guards/guard-conversation';
import { guardFavorites } from './guards/guard-favorite';
import { guardInquiries } from './guards/guard-inquiry';
import { guardMarketplaceTypes } from './guards/guard-marketplace-types';
import { guardMessages } from './guards/guard-message';
import { guardPortfolioItems } from './guards/guard-portfolio-item';
import { guardProfiles } from './guards/guard-profile';
import { MARKETPLACE_GRANTS } from './staff-grants';
import { keepRating } from './use-cases/keep-rating';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const on = isModuleOn(strapi, 'marketplace');
    registerStaffGrants(strapi, MARKETPLACE_GRANTS);
    registerMarketplaceViews(strapi);
    addWorklists(strapi, MARKETPLACE_WORKLISTS);
    guardProfiles(strapi);
    guardPortfolioItems(strapi);
    guardInquiries(strapi);
    guardConversations(strapi);
    guardMessages(strapi);
    guardFavorites(strapi);
    guardMarketplaceTypes(strapi);
    keepReviewFigures(strapi, 'profile', (documentId, figures) => keepRating(strapi, documentId, figures));
    publishTypes(strapi, PUBLIC_TYPES, { on });
    if (!on) return;
    registerOwnRecords(strapi, OWN_RECORDS);
    registerSubmissions(strapi, SUBMISSIONS);
  },
};
