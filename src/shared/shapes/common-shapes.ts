import type { MapShape, Member, Shape, Shapes, TextShape, Words } from './shape';

export const line: TextShape = { kind: 'text' };
export const lines: TextShape = { kind: 'text', means: 'lines' };
export const link: TextShape = { kind: 'text', means: 'link' };
export const whole = { kind: 'number', whole: true, min: 0 } as const;

export const words = (en: string, de: string): Words => ({ en, de });
export const listOf = <Of extends Shape>(of: Of, max?: number) => ({
  kind: 'list' as const,
  of,
  ...(max !== undefined && { max }),
});
export const mapOf = (of: Shape): MapShape => ({ kind: 'map', of });
export const groupOf = <Members extends Record<string, Member>>(members: Members, others?: Shape) => ({
  kind: 'group' as const,
  members,
  ...(others && { others }),
});

/** A member of a group: how it is called in English and German, and what it holds. */
export const member = <Of extends Shape, const Rest extends Partial<Member> = object>(
  [en, de]: [en: string, de: string],
  shape: Of,
  rest: Rest = {} as Rest,
) => ({ words: words(en, de), shape, ...rest });

const address = groupOf(
  {
    name: member(['Name', 'Name'], line),
    company: member(['Company', 'Firma'], line),
    line1: member(['Street and number', 'Straße und Nummer'], line),
    line2: member(['Address line 2', 'Adresszusatz'], line),
    postalCode: member(['Postal code', 'Postleitzahl'], line),
    city: member(['City', 'Ort'], line),
    region: member(['State or region', 'Bundesland oder Region'], line),
    country: member(['Country', 'Land'], { kind: 'text', means: 'country' }),
    phone: member(['Phone', 'Telefon'], line),
  },
  // Gateways and old shops have names of their own for some of it.
  { kind: 'any' },
);

const colour: TextShape = { kind: 'text', means: 'colour' };

const colours = groupOf(
  {
    primary: member(['Primary', 'Primärfarbe'], colour),
    secondary: member(['Secondary', 'Sekundärfarbe'], colour),
    accent: member(['Accent', 'Akzentfarbe'], colour),
  },
  colour,
);

const profiles = groupOf(
  {
    linkedin: member(['LinkedIn', 'LinkedIn'], link),
    instagram: member(['Instagram', 'Instagram'], link),
    facebook: member(['Facebook', 'Facebook'], link),
    twitter: member(['X (Twitter)', 'X (Twitter)'], link),
    youtube: member(['YouTube', 'YouTube'], link),
    tiktok: member(['TikTok', 'TikTok'], link),
    github: member(['GitHub', 'GitHub'], link),
  },
  link,
);

const period = groupOf({
  start: member(['From', 'Von'], { kind: 'text', means: 'time' }, { required: true }),
  end: member(['To', 'Bis'], { kind: 'text', means: 'time' }, { required: true }),
});

/** What attributes of several contexts hold. */
export const COMMON_SHAPES = {
  /** Tags, skills, industries: one line each, with what other records have as suggestions. */
  texts: listOf(line),
  links: listOf(link),
  languages: listOf({ kind: 'text', means: 'language' }),
  countries: listOf({ kind: 'text', means: 'country' }),
  /** Names and texts that whoever fills it in makes up. */
  'texts-by-name': mapOf(line),
  'counts-by-name': mapOf(whole),
  /** Names, and anything for each. */
  values: mapOf({ kind: 'any' }),
  address,
  colours,
  profiles,
  /** Breaks of a day: times of the clock where the record is. */
  periods: listOf(period, 20),
} satisfies Shapes;
