import { useIntl, type PrimitiveType } from 'react-intl';
import type { Messages } from './admin-module';

/** Gives `text(id, values)` over the messages of one module, in the language of the admin. */
export function useText<Id extends string>(messages: Messages<Id>) {
  const { formatMessage } = useIntl();
  return (id: Id, values?: Record<string, PrimitiveType>): string =>
    formatMessage({ id, defaultMessage: messages.en[id] }, values);
}
