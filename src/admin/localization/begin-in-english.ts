import { useEffect } from 'react';
import { useNotification, useQueryParams } from '@strapi/strapi/admin';
import { messages } from './messages';
import { useText } from '../use-text';

interface PanelProps {
  documentId?: string;
  collectionType?: string;
}

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

/**
 * Opens the form of a new entry in English, whichever language was looked at last, and says why: it cannot begin in
 * another, and what was typed would be lost on the way back. A panel that shows nothing, for it stands in every form.
 */
export function BeginInEnglish({ documentId, collectionType }: PanelProps): null {
  const text = useText(messages);
  const { toggleNotification } = useNotification();
  const [{ query }, setQuery] = useQueryParams<Query>();
  const locale = query.plugins?.i18n?.locale;
  const isNew = collectionType === 'collection-types' && !documentId;
  useEffect(() => {
    if (!isNew || locale === undefined || locale === 'en') return;
    const plugins = { ...query.plugins, i18n: { ...query.plugins?.i18n, locale: 'en' } };
    setQuery({ plugins }, 'push', true);
    toggleNotification({ type: 'info', message: text('magnetiq.localization.english-first') });
  }, [isNew, locale]);
  return null;
}
