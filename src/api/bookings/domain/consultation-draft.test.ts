import { describe, expect, it } from 'vitest';
import { consultationRequest } from '../contracts/request-consultation';
import { consultationDraft } from './consultation-draft';

const draft = (changes: object) =>
  consultationDraft(
    consultationRequest.parse({
      firstName: 'Nora',
      lastName: 'Klein',
      email: 'Nora@Example.com',
      preferredDate: '2030-01-02T10:00:00Z',
      ...changes,
    }),
  );

describe('consultationDraft', () => {
  it('keeps paragraphs as blocks, and German in both languages', () => {
    const { subject, message } = draft({ language: 'de', subject: 'Beratung', message: 'Eins\n\nZwei' });
    expect(subject).toEqual({ en: 'Beratung', de: 'Beratung' });
    const { en, de } = message as Record<string, { children: { text: string }[] }[]>;
    expect(en).toEqual(de);
    expect(en?.map((block) => block.children[0]?.text)).toEqual(['Eins', 'Zwei']);
  });

  it('is pending, half an hour, about a consultation, from the website', () => {
    expect(draft({})).toMatchObject({
      email: 'nora@example.com',
      requestStatus: 'pending',
      durationMinutes: 30,
      meetingType: 'consultation',
      leadSource: 'website',
      subject: null,
      message: null,
    });
  });
});
