import type { AdminModule } from '../admin-module';
import { fieldLabel } from './field-label';
import { changeLabels, type Labelled } from '../strapi/content-manager';

/** Replaces only what nobody named in the content manager: there the label is the attribute's name. */
function named(field: Labelled): Labelled {
  if (field.label !== field.name) return field;
  return { ...field, label: fieldLabel(field.name, document.documentElement.lang) };
}

/** Calls attributes by names for people, in the language of the admin. */
export const labels: AdminModule = {
  messages: { en: {}, de: {} },
  bootstrap(app) {
    changeLabels(app, named);
  },
};
