import { defineMessages } from '../admin-module';

/** What Strapi's forms say by themselves, under Strapi's ids. */
export const messages = defineMessages(
  {
    'components.Input.error.validation.required': 'This is required.',
    'components.Input.error.validation.email': 'An e-mail address such as name@example.org.',
    'components.Input.error.validation.min': 'At least {min}.',
    'components.Input.error.validation.max': 'At most {max}.',
    'components.Input.error.validation.minLength': 'At least {min} characters.',
    'components.Input.error.validation.maxLength': 'At most {max} characters.',
    'components.Input.error.validation.string': 'Write a text.',
    'components.Input.error.validation.json': 'This is no JSON.',
    'components.Input.error.validation.unique': 'Another record has this already; choose another one.',
    'components.Input.error.validation.lowercase': 'Small letters only.',
    'component.Input.error.validation.integer': 'A whole number.',
    'components.Input.error.validation.required.withField': '{field} is required.',
    'content-manager.validation.error':
      'Nothing was saved. Look at the fields that are marked: each says what to write.',
  },
  {
    'components.Input.error.validation.required': 'Bitte ausfüllen: Das wird gebraucht.',
    'components.Input.error.validation.email': 'Eine E-Mail-Adresse wie name@example.org.',
    'components.Input.error.validation.min': 'Mindestens {min}.',
    'components.Input.error.validation.max': 'Höchstens {max}.',
    'components.Input.error.validation.minLength': 'Mindestens {min} Zeichen.',
    'components.Input.error.validation.maxLength': 'Höchstens {max} Zeichen.',
    'components.Input.error.validation.string': 'Hier wird ein Text erwartet.',
    'components.Input.error.validation.json': 'Das ist kein JSON.',
    'components.Input.error.validation.unique': 'Das hat schon ein anderer Eintrag; bitte etwas anderes wählen.',
    'components.Input.error.validation.lowercase': 'Nur Kleinbuchstaben.',
    'component.Input.error.validation.integer': 'Eine ganze Zahl.',
    'components.Input.error.validation.required.withField': '{field}: Bitte ausfüllen.',
    'content-manager.validation.error':
      'Es wurde nichts gespeichert. Bitte sehen Sie die markierten Felder durch: An jedem steht, was hineingehört.',
  },
);
