import { useMemo } from 'react';
import { defineBehavior, effect, raise } from '@portabletext/editor/behaviors';
import { BehaviorPlugin } from '@portabletext/editor/plugins';
import { useNotification } from '@strapi/strapi/admin';
import { htmlToBlocks } from '../../../../shared/portable-text/from-markup/html-to-blocks';
import { messages } from '../messages';
import { useText } from '../../../use-text';

/**
 * Reads what is pasted from Word, Google Docs and websites as the import does, in the place of the editor's own reading,
 * which knows neither our blocks for pictures, videos and code nor Word's lists; says what could not come along.
 */
export function PasteHtml() {
  const text = useText(messages);
  const { toggleNotification } = useNotification();
  const behaviors = useMemo(
    () => [
      defineBehavior({
        on: 'deserialize.data',
        guard: ({ event, snapshot }) => {
          if (event.mimeType !== 'text/html') return false;
          const read = htmlToBlocks(event.data, snapshot.context.keyGenerator);
          return read.blocks.length > 0 && read;
        },
        actions: [
          ({ event }, { blocks, losses }) => [
            raise({
              type: 'deserialization.success',
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
