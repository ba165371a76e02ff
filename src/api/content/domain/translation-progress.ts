export type TranslationStatus = 'pending' | 'translated' | 'reviewed' | 'approved' | 'rejected';

export interface Translation {
  translatedText?: string | null;
  translationStatus?: TranslationStatus | null;
  translatedAt?: unknown;
  reviewedAt?: unknown;
}

/** What a change of a translation brings with it. */
export interface Progress {
  translationStatus?: TranslationStatus;
  translatedAt?: Date;
  reviewedAt?: Date;
}

const JUDGED: readonly unknown[] = ['reviewed', 'approved', 'rejected'];

const isFilled = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '';

/** A pending text that gets its translation is translated from then on; a judgement is dated. `change` holds what is written. */
export function progressOf(before: Translation | null, change: Translation, at: Date): Progress {
  const status = change.translationStatus ?? before?.translationStatus ?? 'pending';
  const filled = isFilled(change.translatedText) && !isFilled(before?.translatedText);
  const judged = JUDGED.includes(status) && before?.translationStatus !== status;
  return {
    ...(filled && status === 'pending' && { translationStatus: 'translated' as const }),
    ...(filled && !change.translatedAt && { translatedAt: at }),
    ...(judged && !change.reviewedAt && { reviewedAt: at }),
  };
}
