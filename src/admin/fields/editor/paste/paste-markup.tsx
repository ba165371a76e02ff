import { useMemo } from 'react';
import { defineBehavior, effect, raise } from '@portabletext/editor/behaviors';
import { BehaviorPlugin } from '@portabletext/editor/plugins';
import { useNotification } from '@strapi/strapi/admin';
import { readMarkup } from './read-markup';
import { messages } from '../messages';
import { useText } from '../../../use-text';

/**
 * Reads what is pasted from Word, Google Docs, websites and as Markdown as the import does, in the place of the editor's
 * own reading, which knows neither our blocks for pictures, videos and code nor Word's lists; says what could not come
 * along.
 */
export function PasteMarkup() {
  const text = useText(messages);
  const { toggleNotification } = useNotification();
  const behaviors = useMemo(
    () => [
      defineBehavior({
        on: 'deserialize.data',
        guard: ({ event, snapshot }) => {
          const read = readMarkup(event, snapshot.context.keyGenerator);
          return read !== undefined && read.blocks.length > 0 && read;
        },
        actions: [
          ({ event }, { blocks, losses }) => [
            raise({
              type: 'deserialization.success',
              // Of what is plain text the editor would take the words alone.
              mimeType: 'text/html',
              data: blocks,
              originEvent: event.originEvent,
            }),
            effect(() => {
              if (losses.length === 0) return;
              const images = losses.filter(({ kind }) => kind !== 'link').length;
              const message = text('magnetiq.editor.pasted', { images, links: losses.length - images });
              toggleNotification({ type: 'warning', message });
            }),
          ],
        ],
      }),
    ],
    // The words and the notification belong to the page; a new list would only register the same behaviour again.
    [],
  );
  return <BehaviorPlugin behaviors={behaviors} />;
}
