import { AppError } from '../../../../shared/errors/app-error';

function refuse(): never {
  throw new AppError('rule_refused', 'Audit entries are never changed or deleted.');
}

// Below the document service too, and for use cases: nothing that Strapi writes may touch an entry once it is made.
export default {
  beforeUpdate: refuse,
  beforeUpdateMany: refuse,
  beforeDelete: refuse,
  beforeDeleteMany: refuse,
};
