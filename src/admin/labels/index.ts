import type { AdminModule } from '../admin-module';
import { fieldLabel } from './field-label';

const FORM_HOOK = 'Admin/CM/pages/EditView/mutate-edit-view-layout';
const LIST_HOOK = 'Admin/CM/pages/ListView/inject-column-in-table';

interface Labelled {
  name: string;
  label: unknown;
}

interface Form {
  layout: { layout: Labelled[][][] };
}

interface List {
  displayedHeaders: Labelled[];
}

/** Replaces only what nobody named in the content manager: there the label is the attribute's name. */
function named<Field extends Labelled>(field: Field): Field {
  if (field.label !== field.name) return field;
  return { ...field, label: fieldLabel(field.name, document.documentElement.lang) };
}

/** Calls attributes by names for people, in the language of the admin. */
export const labels: AdminModule = {
  messages: { en: {}, de: {} },
  bootstrap(app) {
    app.registerHook(FORM_HOOK, (given: unknown) => {
      const { layout, ...rest } = given as Form;
      return {
        ...rest,
        layout: { ...layout, layout: layout.layout.map((panel) => panel.map((row) => row.map(named))) },
      };
    });
    app.registerHook(LIST_HOOK, (given: unknown) => {
      const { displayedHeaders, ...rest } = given as List;
      return { ...rest, displayedHeaders: displayedHeaders.map(named) };
    });
  },
};
