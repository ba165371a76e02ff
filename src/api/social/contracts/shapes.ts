import { groupOf, listOf, member, whole, words } from '../../../shared/shapes/common-shapes';
import type { Shapes } from '../../../shared/shapes/shape';

const MEDIA = {
  image: words('Image', 'Bild'),
  video: words('Video', 'Video'),
  document: words('Document', 'Dokument'),
};

/** What platforms are told besides the text; who needs more adds it. */
const platform = groupOf(
  {
    visibility: member(['Visible to', 'Sichtbar für'], {
      kind: 'choice',
      options: { public: words('everybody', 'alle'), connections: words('contacts', 'Kontakte') },
    }),
    articleFormat: member(['As an article', 'Als Artikel'], { kind: 'yes_no' }),
    threadLength: member(['Posts in the thread', 'Beiträge im Thread'], { ...whole, max: 100 }),
    allowReplies: member(['Replies allowed', 'Antworten erlaubt'], { kind: 'yes_no' }),
    sensitiveContent: member(['Sensitive content', 'Sensible Inhalte'], { kind: 'yes_no' }),
  },
  { kind: 'any' },
);

/** What `json` attributes of social hold. */
export const SOCIAL_SHAPES = {
  'social.platform': platform,
  'social.media': listOf({ kind: 'choice', options: MEDIA }),
} satisfies Shapes;
