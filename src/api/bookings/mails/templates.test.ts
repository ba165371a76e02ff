import { describe, expect, it } from 'vitest';
import type { TemplateText } from '../../messaging/rendering/render-mail';
import { fillerFor } from '../../messaging/rendering/liquid';
import { paragraphs } from '../../messaging/rendering/portable-mail';
import { renderMail } from '../../messaging/rendering/render-mail';
import { SAMPLE_VIEW, type BookingMailView } from './booking-mail-view';
import { BOOKING_MAILS } from './booking-mails';
import { BOOKING_TEMPLATES } from './templates';

const cases = BOOKING_TEMPLATES.flatMap((template) =>
  (['en', 'de'] as const).map((language) => ({ key: template.key, language, source: template[language] })),
);
const renderText = (text: TemplateText, view: BookingMailView, language: 'en' | 'de' = 'en') =>
  renderMail(text, fillerFor(BOOKING_MAILS, view, language), language);
const render = (source: { subject: string; body: string }, view: BookingMailView, language: 'en' | 'de' = 'en') =>
  renderText({ subject: source.subject, body: paragraphs(source.body) }, view, language);

/** The same view with nothing that is optional. */
const bare: BookingMailView = {
  ...SAMPLE_VIEW,
  session: { ...SAMPLE_VIEW.session, seats: '', platform: '', meetingUrl: '' },
  price: { total: '', discount: '', coupon: '', refund: '' },
  links: { manage: '', pay: '', admin: '' },
  event: { payUntil: '', previousTime: '', reason: '', late: '', waits: '', by: '', before: '' },
};

describe.each(cases)('$key in $language', ({ source, language }) => {
  it('fills every variable, in HTML and text', () => {
    const mail = render(source, SAMPLE_VIEW, language);
    for (const part of [mail.subject, mail.html, mail.text]) {
      expect(part).not.toMatch(/\{[{%]|[%}]\}|undefined|\[object/);
    }
    expect(mail.subject.length).toBeGreaterThan(10);
    expect(mail.html).toContain(`<html lang="${language}">`);
    expect(mail.html).toContain('Europe/Berlin');
    expect(mail.text).toContain('Europe/Berlin');
  });

  it('leaves no empty line, row or link where something does not apply', () => {
    const mail = render(source, bare, language);
    expect(mail.html).not.toMatch(/href=""|<p[^>]*>\s*<\/p>|<td[^>]*><\/td>/);
    expect(mail.text).not.toMatch(/: *\n\n|\n{3,}/);
  });

  it('lets no value become markup or a second subject line', () => {
    const evil = '"><script>alert(1)</script>\r\nBcc: x@example.com';
    const view = JSON.parse(JSON.stringify(SAMPLE_VIEW), (key, value: unknown) =>
      typeof value === 'string' && !['zone', 'before'].includes(key) ? evil : value,
    ) as BookingMailView;
    const mail = render(source, view, language);
    expect(mail.html).not.toContain('<script');
    expect(mail.html).not.toMatch(/href="[^"]*(script|")>/);
    expect(mail.subject).not.toMatch(/[\r\n]/);
  });
});

describe("an editor's template", () => {
  it.each([
    ['a variable that does not exist', '{{ recipient.nmae }}'],
    ['a filter that does not exist', '{{ recipient.name | shout }}'],
    ['broken syntax', '{% if recipient.name %}'],
    ['a partial that does not exist', "{% render 'nothing' %}"],
    ['an endless loop', '{% for i in (1..100000000) %}x{% endfor %}'],
  ])('fails on %s', (_name, body) => {
    expect(() => render({ subject: 'x', body }, SAMPLE_VIEW)).toThrow();
  });

  it('keeps its formatting and its links, but no script link', () => {
    const block = (href: string) => ({
      _type: 'block',
      _key: 'a',
      style: 'normal',
      markDefs: [{ _type: 'link', _key: 'l', href }],
      children: [
        { _type: 'span', _key: 's', text: 'Hi {{ recipient.name }} ', marks: ['strong'] },
        { _type: 'span', _key: 't', text: 'here', marks: ['l'] },
      ],
    });
    const mail = renderText(
      { subject: 's', body: [block('{{ links.manage }}?a=1&b=2'), block('javascript:alert(1)')] },
      SAMPLE_VIEW,
      'en',
    );
    expect(mail.html).toContain('<strong>Hi Anna Weiß </strong>');
    expect(mail.html).toContain('href="https://example.com/bookings/1?a=1&amp;b=2"');
    expect(mail.html).not.toContain('javascript');
    expect(mail.text).toContain('here <https://example.com/bookings/1?a=1&b=2>');
  });

  it('turns a call to action into a button and leaves out what has no place in a mail', () => {
    const mail = renderText(
      {
        subject: 's',
        body: [
          {
            _type: 'cta',
            _key: 'c',
            text: 'Read "on"',
            url: 'https://example.com/a?b=1',
            style: 'primary',
            size: 'small',
          },
          { _type: 'form', _key: 'f', formType: 'contact' },
        ] as never,
      },
      SAMPLE_VIEW,
      'en',
    );
    expect(mail.html).toContain('href="https://example.com/a?b=1"');
    expect(mail.text).toContain('Read "on": https://example.com/a?b=1');
    expect(mail.html).not.toContain('form');
  });
});
