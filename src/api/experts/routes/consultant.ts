import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::experts.consultant', { prefix: '/experts', only: ['find', 'findOne'] });
