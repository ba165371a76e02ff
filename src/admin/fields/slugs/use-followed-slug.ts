import { useCallback, useEffect, useState } from 'react';
import { useFetchClient, useField, useForm } from '@strapi/strapi/admin';
import { SLUG } from '../../../api/system/contracts/admin-routes';
import type { ProposedSlug } from '../../../api/system/contracts/slugs';
import { addressOf } from '../../../shared/contracts/admin-route';
import { editedRecord, type SlugAttribute } from './edited-record';

/** Nobody types faster, and asks for every letter. */
const PAUSE_MS = 300;

interface FollowedSlug {
  value: string;
  /** What is free instead of what somebody typed; undefined where that is fine. */
  instead: string | undefined;
  /** Whether the slug of this form follows its title so far. */
  isFollowing: boolean;
  type(value: string): void;
  propose(): void;
}

/** Lets a slug follow its title until somebody edits it, or the server says that it has to stay. */
export function useFollowedSlug(name: string, slug: SlugAttribute | undefined, isDisabled: boolean): FollowedSlug {
  const { get } = useFetchClient();
  const field = useField<string | null>(name);
  const { value, initialValue, onChange } = field;
  const stored = useForm('SlugInput', ({ initialValues }) => initialValues as Readonly<Record<string, unknown>>);
  const title = useForm('SlugInput', ({ values }) => textOf((values as Record<string, unknown>)[slug?.title ?? '']));
  const [isEdited, setEdited] = useState(false);
  const [instead, setInstead] = useState<string>();

  const ask = useCallback(
    async (text: string): Promise<ProposedSlug | undefined> => {
      if (!slug || text.trim() === '') return undefined;
      const { data } = await get<{ data: ProposedSlug }>(
        addressOf(SLUG, { query: { uid: slug.uid, text, ...editedRecord(slug.uid, stored) } }),
      );
      return data.data.slug === '' ? undefined : data.data;
    },
    [get, slug, stored],
  );

  const isNamedAnew = title !== textOf(stored[slug?.title ?? '']);
  const wish = isEdited ? textOf(value) : title;
  const isAsked = !isDisabled && (isEdited ? wish !== textOf(initialValue) : isNamedAnew || !value);
  useEffect(() => {
    setInstead(undefined);
    if (!isAsked) return undefined;
    let isOver = false;
    const timer = setTimeout(() => {
      ask(wish)
        .then((proposed) => {
          if (isOver || !proposed) return;
          if (isEdited) setInstead(proposed.slug === wish ? undefined : proposed.slug);
          else if (proposed.follows || !value) onChange(name, proposed.slug);
        })
        // A form can be filled in without a proposal, and what is wrong with a slug is said when it is saved.
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
    // What was just filled in is no reason to ask again.
  }, [ask, isAsked, isEdited, name, wish]);

  return {
    value: textOf(value),
    instead,
    isFollowing: slug !== undefined && !isEdited && !textOf(initialValue),
    type: (typed) => {
      setEdited(true);
      onChange(name, typed);
    },
    propose: () => {
      void ask(title).then((proposed) => {
        if (!proposed) return;
        setEdited(false);
        onChange(name, proposed.slug);
      });
    },
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
