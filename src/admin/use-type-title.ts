import { useIntl } from 'react-intl';
import { menuTitle } from './navigation/types';

/** Gives what a content type is called in the menu, in the language of the admin. */
export function useTypeTitle() {
  const { formatMessage } = useIntl();
  return (uid: string, displayName: string): string => {
    const title = menuTitle(uid, displayName) ?? displayName;
    return formatMessage({ id: title, defaultMessage: title });
  };
}
