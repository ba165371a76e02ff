import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::experts.consultant-offering', {
  prefix: '/experts',
  only: ['find', 'findOne'],
});
