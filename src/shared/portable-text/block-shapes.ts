import { groupOf, listOf, member, words } from '../shapes/common-shapes';
import type { ChoiceShape, TextShape } from '../shapes/shape';
import { LISTS, STYLES } from './marks';

const REQUIRED = { required: true } as const;

const line = { kind: 'text', max: 1000 } as const satisfies TextShape;
const lines = { kind: 'text', means: 'lines', max: 5000 } as const satisfies TextShape;
const long = { kind: 'text', means: 'lines', max: 100_000 } as const satisfies TextShape;
const link = { kind: 'text', means: 'link', max: 2048 } as const satisfies TextShape;
const source = { kind: 'text', means: 'source', max: 2048 } as const satisfies TextShape;
/** What blocks, links and texts are known by. */
export const KEY = { kind: 'text', means: 'lines', max: 64 } as const satisfies TextShape;
const fraction = { kind: 'number', min: 0, max: 1 } as const;
const yesNo = { kind: 'yes_no' } as const;

/** A choice among names that no form shows. */
const oneOf = <const Name extends string>(...names: Name[]) => ({
  kind: 'choice' as const,
  options: Object.fromEntries(names.map((name) => [name, words(name, name)])) as Record<
    Name,
    ChoiceShape['options'][string]
  >,
});
const named = <const Name extends string>(name: Name) => member(['Kind', 'Art'], oneOf(name), REQUIRED);

/** One text with the marks on it. */
export const SPAN = groupOf({
  _type: named('span'),
  _key: member(['Key', 'Schlüssel'], KEY),
  text: member(['Text', 'Text'], { ...long, empty: true }, REQUIRED),
  marks: member(['Marks', 'Auszeichnungen'], listOf(KEY, 20)),
});

/** A link, which spans have among their marks by its key. */
export const LINK = groupOf({
  _type: named('link'),
  _key: member(['Key', 'Schlüssel'], KEY, REQUIRED),
  href: member(['Address', 'Adresse'], link, REQUIRED),
  title: member(['Title', 'Titel'], { ...line, means: 'lines', empty: true }),
  target: member(['Opens in', 'Öffnet sich'], {
    kind: 'choice',
    options: { _self: words('The same tab', 'Im selben Tab'), _blank: words('A new tab', 'In einem neuen Tab') },
  }),
});

// Lists of groups stand by themselves: inside of a call the compiler would forget what their members are.
const spans = listOf(SPAN, 1000);
const links = listOf(LINK, 200);
const children = member(['Text', 'Text'], spans, REQUIRED);
const markDefs = member(['Links', 'Links'], links);

const paragraph = groupOf({
  style: member(['Style', 'Absatzformat'], oneOf(...STYLES)),
  children,
  markDefs,
  level: member(['Level', 'Ebene'], { kind: 'number', whole: true, min: 1, max: 10 }),
  listItem: member(['List', 'Liste'], oneOf(...LISTS)),
});

/** A file of the media library, or the address of a picture elsewhere. */
export const PICTURE = groupOf({
  _type: named('reference'),
  _ref: member(['Picture', 'Bild'], { kind: 'text', max: 2048 }, REQUIRED),
});

/** What is cut off at each side, as shares of the picture. */
export const CROP = groupOf({
  top: member(['Above', 'Oben'], fraction, REQUIRED),
  bottom: member(['Below', 'Unten'], fraction, REQUIRED),
  left: member(['Left', 'Links'], fraction, REQUIRED),
  right: member(['Right', 'Rechts'], fraction, REQUIRED),
});

/** What stays to be seen however the picture is cut: the middle of it and its size, as shares of the picture. */
export const FOCUS = groupOf({
  x: member(['From the left', 'Von links'], fraction, REQUIRED),
  y: member(['From above', 'Von oben'], fraction, REQUIRED),
  height: member(['Height', 'Höhe'], fraction, REQUIRED),
  width: member(['Width', 'Breite'], fraction, REQUIRED),
});

/** The code of a program, which is typed in letters of one width. */
export const CODE = { ...long } as const;

/** The language of a piece of code. */
export const CODE_LANGUAGE = { kind: 'text', max: 64, empty: true } as const;

/** The id of a form that is there. */
const FORM_ID = { ...line, empty: true } as const;

/** Blocks that are no text: what each holds, as its form shows it and every door checks it. */
export const OBJECTS = {
  image: groupOf({
    asset: member(['Picture', 'Bild'], PICTURE, REQUIRED),
    alt: member(
      ['What is to be seen', 'Was zu sehen ist'],
      { ...line, means: 'lines', empty: true },
      {
        required: true,
        hint: words(
          'Read out to those who do not see the picture, in the language of this text. Leave it empty for one that only adorns.',
          'Wird allen vorgelesen, die das Bild nicht sehen, in der Sprache dieses Textes. Bei reinem Schmuck leer lassen.',
        ),
      },
    ),
    caption: member(['Caption', 'Bildunterschrift'], { ...line, means: 'lines', empty: true }),
    hotspot: member(['What must stay in sight', 'Was sichtbar bleiben muss'], FOCUS),
    crop: member(['Cut off', 'Zuschnitt'], CROP),
  }),
  video: groupOf({
    url: member(['Address', 'Adresse'], source, REQUIRED),
    title: member(['Title', 'Titel'], { ...line, empty: true }),
    thumbnail: member(['Picture before it plays', 'Vorschaubild'], { ...source, empty: true }),
    autoplay: member(['Starts by itself', 'Startet von selbst'], yesNo),
    controls: member(['With controls', 'Mit Bedienleiste'], yesNo),
  }),
  cta: groupOf({
    text: member(['Text', 'Text'], line, REQUIRED),
    url: member(['Address', 'Adresse'], link, REQUIRED),
    style: member(
      ['Look', 'Aussehen'],
      {
        kind: 'choice',
        options: {
          primary: words('Filled', 'Gefüllt'),
          secondary: words('Tinted', 'Getönt'),
          outline: words('Outlined', 'Umrandet'),
        },
      },
      REQUIRED,
    ),
    size: member(
      ['Size', 'Größe'],
      {
        kind: 'choice',
        options: { small: words('Small', 'Klein'), medium: words('Medium', 'Mittel'), large: words('Large', 'Groß') },
      },
      REQUIRED,
    ),
  }),
  heading: groupOf({
    text: member(['Text', 'Text'], line, REQUIRED),
    level: member(['Level', 'Ebene'], { kind: 'number', whole: true, min: 1, max: 6 }),
  }),
  code: groupOf({
    language: member(['Language', 'Sprache'], CODE_LANGUAGE, REQUIRED),
    filename: member(['File', 'Datei'], { ...line, empty: true }),
    code: member(['Code', 'Code'], CODE, REQUIRED),
    highlightLines: member(
      ['Lines to point out', 'Hervorgehobene Zeilen'],
      listOf({ kind: 'number', whole: true, min: 1 }, 1000),
    ),
  }),
  form: groupOf({
    formType: member(
      ['Kind of form', 'Art des Formulars'],
      {
        kind: 'choice',
        options: {
          contact: words('Contact', 'Kontakt'),
          newsletter: words('Newsletter', 'Newsletter'),
          booking: words('Booking', 'Buchung'),
          whitepaper: words('Whitepaper', 'Whitepaper'),
        },
      },
      REQUIRED,
    ),
    formId: member(['Form', 'Formular'], FORM_ID),
    title: member(['Title', 'Titel'], { ...line, empty: true }),
    description: member(['Description', 'Beschreibung'], { ...lines, empty: true }),
  }),
  seo: groupOf({
    title: member(['Title', 'Titel'], line, REQUIRED),
    description: member(['Description', 'Beschreibung'], lines, REQUIRED),
    keywords: member(['Keywords', 'Stichwörter'], listOf({ kind: 'text', max: 1000 }, 100), REQUIRED),
    canonicalUrl: member(['Original address', 'Ursprüngliche Adresse'], { ...source, empty: true }),
  }),
};

/** Every kind of block by its name. */
export const BLOCKS = { block: paragraph, ...OBJECTS };
