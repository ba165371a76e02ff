import type { Core } from '@strapi/strapi';
import { registerAttributeRules } from '../documents/attributes/attribute-rules';
import { formatRule } from '../documents/attributes/format-rule';
import { textRule } from '../documents/attributes/text-attributes';
import { wholeNumberRule } from '../documents/attributes/whole-numbers';
import { mailboxRule } from '../mailbox/mailbox-attributes';
import { centsRule, currencyRule } from '../money/money-attributes';
import { portableTextFaults, portableTextRule } from '../portable-text/validate';
import { momentRule } from '../time/moment-attributes';
import { localizedTextRule, plainText } from './localized-text';

/**
 * Registers the custom fields `global::localized-text` and `global::portable-text`, and the rules that every write of
 * such an attribute, of a text, an instant, a mailbox, an amount, a count and a currency has to pass. Call it once, in
 * `register`.
 */
export function registerLocalizationFields(strapi: Core.Strapi): void {
  strapi.customFields.register([
    { name: 'localized-text', type: 'json' },
    { name: 'portable-text', type: 'json' },
  ]);
  registerAttributeRules(strapi, [
    localizedTextRule({ lines: plainText, 'portable-text': portableTextFaults }),
    portableTextRule,
    centsRule,
    wholeNumberRule,
    currencyRule,
    textRule,
    formatRule,
    momentRule,
    mailboxRule,
  ]);
}
