import type { MailTemplate } from '../../../messaging/public';

export const bookingLinks: MailTemplate = {
  key: 'booking-links',
  name: 'Links to all bookings to come (to the client who asked for them)',
  en: {
    subject: 'Your bookings with {{ organization.name }}',
    body: `
Hello {{ recipient.name }},

here are the links to your bookings. With them you can look at each, pay, move or cancel it; keep them to yourself.

{% render 'sessions' %}

If you did not ask for this, you need not do anything.
`,
  },
  de: {
    subject: 'Ihre Buchungen bei {{ organization.name }}',
    body: `
Guten Tag {{ recipient.name }},

hier sind die Links zu Ihren Buchungen. Damit können Sie jede ansehen, bezahlen, verlegen oder absagen; geben Sie sie nicht weiter.

{% render 'sessions' %}

Wenn Sie nicht danach gefragt haben, müssen Sie nichts tun.
`,
  },
};
