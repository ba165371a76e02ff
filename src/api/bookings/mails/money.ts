import type { MailTemplate } from '../../messaging/public';

export const bookingRefunded: MailTemplate = {
  key: 'booking-refunded',
  name: 'Refund on its way (to the client)',
  en: {
    subject: 'Your refund of {{ price.refund }} is on its way',
    body: `
Hello {{ recipient.name }},

we have paid {{ price.refund }} back the way you paid. Depending on your bank it takes up to ten working days to arrive.

{% render 'session' %}
`,
  },
  de: {
    subject: 'Ihre Erstattung von {{ price.refund }} ist unterwegs',
    body: `
Guten Tag {{ recipient.name }},

wir haben Ihnen {{ price.refund }} auf dem Weg erstattet, auf dem Sie bezahlt haben. Je nach Bank dauert es bis zu zehn Werktage, bis das Geld ankommt.

{% render 'session' %}
`,
  },
};

export const bookingPaymentFailed: MailTemplate = {
  key: 'booking-payment-failed',
  name: 'Payment failed (to the client)',
  en: {
    subject: 'Your payment did not go through',
    body: `
Hello {{ recipient.name }},

the payment for the session below did not go through and nothing was charged. {% if event.payUntil %}The slot is still held for you until {{ event.payUntil }}.{% endif %}

{% render 'session' %}

{% render 'button', label: 'Try again', url: links.pay %}
`,
  },
  de: {
    subject: 'Ihre Zahlung hat nicht geklappt',
    body: `
Guten Tag {{ recipient.name }},

die Zahlung für den Termin unten ist fehlgeschlagen, es wurde nichts abgebucht. {% if event.payUntil %}Der Termin bleibt noch bis {{ event.payUntil }} für Sie reserviert.{% endif %}

{% render 'session' %}

{% render 'button', label: 'Erneut versuchen', url: links.pay %}
`,
  },
};

export const bookingPaidTooLate: MailTemplate = {
  key: 'booking-paid-too-late',
  name: 'Paid too late, refunded (to the client)',
  en: {
    subject: 'Your payment came too late and is being refunded',
    body: `
Hello {{ recipient.name }},

your payment arrived when this session could no longer be booked: its hold was over, or its time had come. {% if price.refund %}We are paying {{ price.refund }} back in full.{% endif %}

{% render 'session' %}

{% render 'button', label: 'Find another time', url: organization.url %}
`,
  },
  de: {
    subject: 'Ihre Zahlung kam zu spät und wird erstattet',
    body: `
Guten Tag {{ recipient.name }},

Ihre Zahlung ist eingegangen, als der Termin nicht mehr gebucht werden konnte: Die Reservierung war abgelaufen oder seine Zeit gekommen. {% if price.refund %}Wir erstatten Ihnen {{ price.refund }} vollständig.{% endif %}

{% render 'session' %}

{% render 'button', label: 'Anderen Termin finden', url: organization.url %}
`,
  },
};

export const staffDispute: MailTemplate = {
  key: 'staff-dispute',
  name: 'Dispute opened, won or lost (to staff)',
  en: {
    subject: 'Dispute {{ event.by }}: booking {{ session.reference }}',
    body: `
Hello {{ recipient.name }},

the dispute about the payment of {{ counterpart.name }} is now: {{ event.by }}. While a dispute is open, the expert's share is frozen.

{% if event.reason %}Reason given by the bank: {{ event.reason }}{% endif %}

{% render 'session' %}

{% render 'button', label: 'Open the booking', url: links.admin %}
`,
  },
  de: {
    subject: 'Zahlungseinspruch {{ event.by }}: Buchung {{ session.reference }}',
    body: `
Guten Tag {{ recipient.name }},

der Einspruch gegen die Zahlung von {{ counterpart.name }} ist jetzt: {{ event.by }}. Solange ein Einspruch offen ist, bleibt der Anteil des Experten eingefroren.

{% if event.reason %}Von der Bank genannter Grund: {{ event.reason }}{% endif %}

{% render 'session' %}

{% render 'button', label: 'Buchung öffnen', url: links.admin %}
`,
  },
};

export const staffRefundFailed: MailTemplate = {
  key: 'staff-refund-failed',
  name: 'Refund failed (to staff)',
  en: {
    subject: 'Refund failed: booking {{ session.reference }}',
    body: `
Hello {{ recipient.name }},

{% if price.refund %}{{ price.refund }} could not be paid back to {{ counterpart.name }}.{% else %}A refund to {{ counterpart.name }} failed.{% endif %} The client is still owed the money. Please send it again, or pay it by other means and note that, among the money to see to in the admin.

{% if event.reason %}Reason given: {{ event.reason }}{% endif %}

{% render 'session' %}

{% render 'button', label: 'Open the booking', url: links.admin %}
`,
  },
  de: {
    subject: 'Erstattung fehlgeschlagen: Buchung {{ session.reference }}',
    body: `
Guten Tag {{ recipient.name }},

{% if price.refund %}{{ price.refund }} konnten {{ counterpart.name }} nicht erstattet werden.{% else %}Eine Erstattung an {{ counterpart.name }} ist fehlgeschlagen.{% endif %} Das Geld steht dem Kunden weiterhin zu. Bitte senden Sie es erneut, oder zahlen Sie es auf anderem Weg und vermerken Sie das in der Verwaltung unter den offenen Zahlungen.

{% if event.reason %}Genannter Grund: {{ event.reason }}{% endif %}

{% render 'session' %}

{% render 'button', label: 'Buchung öffnen', url: links.admin %}
`,
  },
};
