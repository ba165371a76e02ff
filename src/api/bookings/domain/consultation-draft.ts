import type { ConsultationRequest } from '../contracts/request-consultation';

function paragraphs(text: string): object[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph, index) => ({
      _type: 'block',
      _key: `b${index}`,
      style: 'normal',
      markDefs: [],
      children: [{ _type: 'span', _key: `s${index}`, text: paragraph.trim(), marks: [] }],
    }));
}

/** A text in two languages needs its English value: what a visitor wrote in German stands in both. */
function written<T>(value: T, language: ConsultationRequest['language']): { en: T; de?: T } {
  return language === 'de' ? { en: value, de: value } : { en: value };
}

/** The columns of a new request. */
export function consultationDraft({ subject, message, ...request }: ConsultationRequest): Record<string, unknown> {
  const { language } = request;
  return {
    ...request,
    email: request.email,
    subject: subject === undefined ? null : written(subject, language),
    message: message === undefined ? null : written(paragraphs(message), language),
    requestStatus: 'pending',
  };
}
