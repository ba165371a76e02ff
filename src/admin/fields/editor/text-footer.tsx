import { useEditor, useEditorSelector } from '@portabletext/editor';
import { getValue } from '@portabletext/editor/selectors';
import { Typography } from '@strapi/design-system';
import { readingTime } from '../../../shared/portable-text/reading-time';
import { useText } from '../../use-text';
import { messages } from './messages';

/** How long the text is: its words, and the minutes that it takes to read. */
export function TextFooter() {
  const text = useText(messages);
  const blocks = useEditorSelector(useEditor(), getValue);
  return (
    <Typography variant="pi" textColor="neutral600" className="footer">
      {text('magnetiq.editor.length', readingTime(blocks))}
    </Typography>
  );
}
