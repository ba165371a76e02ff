import { GERMAN_VALUES_A_TO_L } from './german-values-a-to-l';
import { GERMAN_VALUES_M_TO_Z } from './german-values-m-to-z';

/** Words that are not written as their values are. */
const ENGLISH: Readonly<Record<string, string>> = {
  ai: 'AI',
  api: 'API',
  api_token: 'API token',
  buy_x_get_y: 'Buy more, get one free',
  cashfree: 'Cashfree',
  created_at: 'Created',
  de: 'German',
  en: 'English',
  from_1_to_10: '1 to 10',
  from_11_to_50: '11 to 50',
  from_51_to_200: '51 to 200',
  from_201_to_500: '201 to 500',
  graphql: 'GraphQL',
  in_person: 'On site',
  linkedin: 'LinkedIn',
  meet: 'Google Meet',
  name_asc: 'Name, A to Z',
  name_desc: 'Name, Z to A',
  no_show_client: 'Client did not come',
  no_show_consultant: 'Expert did not come',
  one_on_one: 'One on one',
  paypal: 'PayPal',
  pre_arbitration: 'Before arbitration',
  price_asc: 'Price, rising',
  price_desc: 'Price, falling',
  rest: 'REST',
  sme: 'Small or medium-sized company',
  sms: 'SMS',
  teams: 'Microsoft Teams',
  thirty_for_thirty: '30 for 30',
  tiktok: 'TikTok',
  twitter: 'X (Twitter)',
  youtube: 'YouTube',
};

/** What people call a value of an enumeration: `in_review` is "In review", in German "In Prüfung". */
export function valueLabel(value: string, language: 'en' | 'de'): string {
  if (language === 'de') {
    const german = GERMAN_VALUES_A_TO_L[value] ?? GERMAN_VALUES_M_TO_Z[value];
    if (german !== undefined) return german;
  }
  if (Object.hasOwn(ENGLISH, value)) return ENGLISH[value] ?? value;
  const words = value.replaceAll('_', ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export type Tone = 'success' | 'danger' | 'warning' | 'primary' | 'neutral';

const TONES: Readonly<Record<Exclude<Tone, 'neutral'>, readonly string[]>> = {
  success:
    'active approved available completed confirmed delivered enabled in_stock live paid published sent settled succeeded success verified won'.split(
      ' ',
    ),
  danger:
    'blocked cancelled critical dead declined defective disputed error expired failed invalid lost no_show no_show_client no_show_consultant out_of_stock past_due rejected suspended urgent void'.split(
      ' ',
    ),
  warning:
    'flagged high in_review needs_response paused pending pre_order processing requested revision_requested submitted trialing under_review waiting warning'.split(
      ' ',
    ),
  primary: 'assigned delivering in_progress in_transit proposed publishing running scheduled sending shipped'.split(
    ' ',
  ),
};

const IS_STATE = /(status|state|stage|severity|priority|level)$/i;

/** The colour of a state; undefined for an enumeration that is none, such as a kind of something. */
export function toneOf(attribute: string, value: string): Tone | undefined {
  if (!IS_STATE.test(attribute)) return undefined;
  const found = Object.entries(TONES).find(([, values]) => values.includes(value));
  return (found?.[0] as Tone | undefined) ?? 'neutral';
}
