import { describe, expect, it } from 'vitest';
import { fillerFor } from '../../../messaging/rendering/liquid';
import { paragraphs } from '../../../messaging/rendering/portable-mail';
import { renderMail } from '../../../messaging/rendering/render-mail';
import { BOOKING_LINKS_MAILS } from './booking-links';
import { SAMPLE_LINKS, type BookingLinksView } from './links-view';
import { bookingLinks } from './template';

const render = (view: BookingLinksView, language: 'en' | 'de') => {
  const { subject, body } = bookingLinks[language];
  return renderMail({ subject, body: paragraphs(body) }, fillerFor(BOOKING_LINKS_MAILS, view, language), language);
};

describe.each(['en', 'de'] as const)('the mail with links in %s', (language) => {
  it('lists each booking with its time and its link, in HTML and text', () => {
    const mail = render(SAMPLE_LINKS, language);
    for (const part of [mail.html, mail.text]) {
      expect(part).not.toMatch(/\{[{%]|[%}]\}|undefined|\[object/);
      expect(part.match(/Europe\/Berlin/g)).toHaveLength(2);
      for (const { reference, manage } of SAMPLE_LINKS.sessions) {
        expect(part).toContain(reference);
        expect(part).toContain(manage);
      }
    }
    expect(mail.text).not.toMatch(/\n{3,}/);
  });

  it('lets no value become markup', () => {
    const evil = '"><script>alert(1)</script>';
    const sessions = SAMPLE_LINKS.sessions.map((one) => ({ ...one, title: evil, counterpart: evil, manage: evil }));
    const mail = render({ ...SAMPLE_LINKS, recipient: { name: evil }, sessions }, language);
    expect(mail.html).not.toContain('<script');
    expect(mail.html).not.toMatch(/href="[^"]*(script|")>/);
  });
});
