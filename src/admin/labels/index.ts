import type { AdminModule } from '../admin-module';
import { fieldLabel } from './field-label';
import { UNREAD_TARGET } from '../../shared/staff-access/unread-target';
import { fieldHint, UNREAD_HINT } from './hints';
import { changeLabels, type Labelled } from '../strapi/content-manager';

/** Replaces only what nobody wrote in the content manager: there the label is the attribute's name, and no hint. */
function named(field: Labelled): Labelled {
  const { lang } = document.documentElement;
  const label = field.label === field.name ? fieldLabel(field.name, lang) : field.label;
  // Columns of lists have none.
  const hint = 'hint' in field ? { hint: hintOf(field, lang) } : {};
  return { ...field, label, ...hint };
}

function hintOf({ name, hint }: Labelled, language: string): string | undefined {
  if (hint === UNREAD_TARGET) return UNREAD_HINT[language === 'de' ? 'de' : 'en'];
  return hint || fieldHint(name, language);
}

/** Calls attributes by names for people, and says what is not obvious of them, in the language of the admin. */
export const labels: AdminModule = {
  messages: { en: {}, de: {} },
  bootstrap(app) {
    changeLabels(app, named);
  },
};
