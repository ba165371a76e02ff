import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { FOUND_TITLES } from '../../api/system/contracts/admin-routes';
import type { FoundRecord } from '../../api/system/contracts/titles';
import { addressOf } from '../../shared/contracts/admin-route';
import { recordAddress } from '../navigation/addresses';
import { placeOf } from '../navigation/sections';
import type { Item } from './items';

/** So long nobody types on, in milliseconds. */
const PAUSE = 250;
const SHORTEST = 2;

/** The records with a text in their title; none before two letters are there, and none where they cannot be asked for. */
export function useFound(text: string): { records: Item[]; isSearching: boolean } {
  const { get } = useFetchClient();
  const { locale } = useIntl();
  const [found, setFound] = useState<{ text: string; records: FoundRecord[] }>({ text: '', records: [] });
  const sought = text.trim();
  const isLong = sought.length >= SHORTEST;

  useEffect(() => {
    if (!isLong) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      get<{ data: FoundRecord[] }>(addressOf(FOUND_TITLES, { query: { text: sought } }), { signal: abort.signal })
        .then(({ data }) => setFound({ text: sought, records: data.data }))
        .catch(() => {
          if (!abort.signal.aborted) setFound({ text: sought, records: [] });
        });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [get, sought, isLong]);

  const isSearching = isLong && found.text !== sought;
  const at = locale === 'de' ? 1 : 0;
  const records = isLong && !isSearching ? found.records : [];
  return {
    isSearching,
    records: records.map(({ uid, documentId, title, locale: ofRecord }) => ({
      id: `${uid}/${documentId}`,
      title,
      hint: placeOf(uid, uid).name[at],
      to: recordAddress(uid, { documentId, locale: ofRecord }),
    })),
  };
}
