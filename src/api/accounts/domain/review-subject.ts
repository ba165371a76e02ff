export type ReviewSubject = 'product' | 'service' | 'collaboration';

/** Where a review says what it is about, in the order in which its subject is recognized. */
const SUBJECT_OF = {
  product: 'product',
  appointment: 'service',
  provider: 'service',
  campaignBooking: 'collaboration',
  profile: 'collaboration',
} as const satisfies Record<string, ReviewSubject>;

export type SubjectRelation = keyof typeof SUBJECT_OF;

export const SUBJECT_RELATIONS = Object.keys(SUBJECT_OF) as SubjectRelation[];

export type SubjectVerdict =
  | { ok: true; subject: ReviewSubject; relation: SubjectRelation; target: string }
  | { ok: false; message: string };

/** What a review is about by what it points at; it must be about one thing. */
export function judgeSubject(targets: Partial<Record<SubjectRelation, string>>): SubjectVerdict {
  const named = SUBJECT_RELATIONS.filter((relation) => targets[relation] !== undefined);
  const [relation] = named;
  if (!relation)
    return { ok: false, message: 'Say what the review is about: a product, a service or a collaboration.' };
  const subjects = new Set(named.map((one) => SUBJECT_OF[one]));
  if (subjects.size > 1) return { ok: false, message: `A review is about one thing, not ${named.join(' and ')}.` };
  return { ok: true, subject: SUBJECT_OF[relation], relation, target: targets[relation] as string };
}
