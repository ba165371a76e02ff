import type { MailLanguage } from '../../messaging/public';

/** The words that partials and layout use themselves; a template's own words are in the template. */
export const WORDS = {
  en: {
    session: 'Session',
    date: 'Date',
    time: 'Time',
    zone: 'Time zone',
    duration: 'Length',
    seats: 'Seats',
    platform: 'Where',
    meetingUrl: 'Join',
    discount: 'Discount',
    total: 'Total',
    reference: 'Reference',
    manage: 'Manage this booking',
    footer: 'You receive this message because of a session booked with',
  },
  de: {
    session: 'Termin',
    date: 'Datum',
    time: 'Uhrzeit',
    zone: 'Zeitzone',
    duration: 'Dauer',
    seats: 'Plätze',
    platform: 'Wo',
    meetingUrl: 'Teilnehmen',
    discount: 'Rabatt',
    total: 'Gesamt',
    reference: 'Buchungsnummer',
    manage: 'Diese Buchung verwalten',
    footer: 'Sie erhalten diese Nachricht wegen eines Termins bei',
  },
} as const;

const PLATFORMS: Record<string, Record<MailLanguage, string>> = {
  zoom: { en: 'Zoom', de: 'Zoom' },
  teams: { en: 'Microsoft Teams', de: 'Microsoft Teams' },
  meet: { en: 'Google Meet', de: 'Google Meet' },
  phone: { en: 'By phone', de: 'Telefonisch' },
  in_person: { en: 'In person', de: 'Vor Ort' },
};

/** A meeting platform in words; empty for none. */
export function platformLabel(platform: string | null | undefined, language: MailLanguage): string {
  return (platform && PLATFORMS[platform]?.[language]) || '';
}
