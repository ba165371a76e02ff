import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { StrapiApp } from '@strapi/strapi/admin';
import { RawIntlProvider, useIntl, type IntlShape, type MessageDescriptor } from 'react-intl';
import { aroundPages } from './around-pages';
import { CONTENT_PAGES } from './content-menu';

/*
 * What the content manager says after a save (@strapi/content-manager 5.54.0), whatever came of it: one sentence, which it
 * asks of `react-intl` by this id. The test in tests/e2e/fields.test.ts fails when it moves.
 */

const SAVED = 'content-manager.success.record.save';

/** Says another sentence after a save, where `instead` names one at that moment. Call it in `register()`. */
export function changeSavedNotice(app: StrapiApp, instead: () => string | undefined): void {
  const WithNotice = ({ children }: { children: ReactNode }): ReactElement => {
    const intl = useIntl();
    const value = useMemo(() => withNotice(intl, instead), [intl]);
    return <RawIntlProvider value={value}>{children}</RawIntlProvider>;
  };
  aroundPages(app, WithNotice, CONTENT_PAGES);
}

function withNotice(intl: IntlShape, instead: () => string | undefined): IntlShape {
  const formatMessage = (asked: MessageDescriptor, ...rest: never[]): unknown => {
    const id = asked.id === SAVED ? instead() : undefined;
    return intl.formatMessage(id === undefined ? asked : { id }, ...rest);
  };
  return { ...intl, formatMessage: formatMessage as never };
}
