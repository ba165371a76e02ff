import type { MailTemplate } from '../../messaging/public';

export const bookingHeld: MailTemplate = {
  key: 'booking-held',
  name: 'Slot held, payment open (to the client)',
  en: {
    subject: 'Please complete your booking with {{ counterpart.name }}',
    body: `
Hello {{ recipient.name }},

we are holding this session with {{ counterpart.name }} for you until {{ event.payUntil }}. It is yours once it is paid.

{% render 'session' %}

{% render 'button', label: 'Pay and confirm', url: links.pay %}

If you do nothing, the slot is released and nothing is charged.
`,
  },
  de: {
    subject: 'Bitte schließen Sie Ihre Buchung mit {{ counterpart.name }} ab',
    body: `
Guten Tag {{ recipient.name }},

wir halten diesen Termin mit {{ counterpart.name }} für Sie frei bis {{ event.payUntil }}. Mit der Zahlung ist er fest gebucht.

{% render 'session' %}

{% render 'button', label: 'Bezahlen und bestätigen', url: links.pay %}

Wenn Sie nichts tun, wird der Termin wieder freigegeben, und es entstehen keine Kosten.
`,
  },
};

export const bookingApprovalPending: MailTemplate = {
  key: 'booking-approval-pending',
  name: 'Request received (to the client)',
  en: {
    subject: 'Your request to {{ counterpart.name }} has arrived',
    body: `
Hello {{ recipient.name }},

{{ counterpart.name }} looks at each request personally. You will hear from us as soon as there is an answer; the slot is held for you until then and nothing is charged yet.

{% render 'session' %}

{% render 'button', label: 'View your request', url: links.manage %}
`,
  },
  de: {
    subject: 'Ihre Anfrage an {{ counterpart.name }} ist eingegangen',
    body: `
Guten Tag {{ recipient.name }},

{{ counterpart.name }} prüft jede Anfrage persönlich. Sobald eine Antwort vorliegt, melden wir uns; bis dahin ist der Termin für Sie reserviert, und es entstehen noch keine Kosten.

{% render 'session' %}

{% render 'button', label: 'Anfrage ansehen', url: links.manage %}
`,
  },
};

export const bookingApprovalRequested: MailTemplate = {
  key: 'booking-approval-requested',
  name: 'Approval requested (to the expert)',
  en: {
    subject: '{{ counterpart.name }} asks for a session: please approve or decline',
    body: `
Hello {{ recipient.name }},

{{ counterpart.name }} would like to book this session with you. The slot is held until you decide.

{% render 'session' %}

{% render 'button', label: 'Approve or decline', url: links.admin %}
`,
  },
  de: {
    subject: '{{ counterpart.name }} bittet um einen Termin: bitte annehmen oder ablehnen',
    body: `
Guten Tag {{ recipient.name }},

{{ counterpart.name }} möchte diesen Termin bei Ihnen buchen. Er ist reserviert, bis Sie entschieden haben.

{% render 'session' %}

{% render 'button', label: 'Annehmen oder ablehnen', url: links.admin %}
`,
  },
};

export const bookingApproved: MailTemplate = {
  key: 'booking-approved',
  name: 'Request approved, payment open (to the client)',
  en: {
    subject: '{{ counterpart.name }} accepted your request',
    body: `
Hello {{ recipient.name }},

good news: {{ counterpart.name }} accepted your request. {% if links.pay %}Please pay by {{ event.payUntil }} to confirm the session.{% endif %}

{% render 'session' %}

{% render 'button', label: 'Pay and confirm', url: links.pay %}
`,
  },
  de: {
    subject: '{{ counterpart.name }} hat Ihre Anfrage angenommen',
    body: `
Guten Tag {{ recipient.name }},

gute Nachrichten: {{ counterpart.name }} hat Ihre Anfrage angenommen. {% if links.pay %}Bitte bezahlen Sie bis {{ event.payUntil }}, damit der Termin fest gebucht ist.{% endif %}

{% render 'session' %}

{% render 'button', label: 'Bezahlen und bestätigen', url: links.pay %}
`,
  },
};

export const bookingDeclined: MailTemplate = {
  key: 'booking-declined',
  name: 'Request declined (to the client)',
  en: {
    subject: '{{ counterpart.name }} cannot take your request',
    body: `
Hello {{ recipient.name }},

unfortunately {{ counterpart.name }} cannot take the session that you asked for. Nothing was charged.

{% if event.reason %}Reason given: {{ event.reason }}{% endif %}

{% render 'session' %}

{% render 'button', label: 'Find another time', url: organization.url %}
`,
  },
  de: {
    subject: '{{ counterpart.name }} kann Ihre Anfrage nicht annehmen',
    body: `
Guten Tag {{ recipient.name }},

leider kann {{ counterpart.name }} den angefragten Termin nicht übernehmen. Es wurde nichts berechnet.

{% if event.reason %}Begründung: {{ event.reason }}{% endif %}

{% render 'session' %}

{% render 'button', label: 'Anderen Termin finden', url: organization.url %}
`,
  },
};

export const bookingExpired: MailTemplate = {
  key: 'booking-expired',
  name: 'Hold expired (to the client)',
  en: {
    subject: 'Your held session was released',
    body: `
Hello {{ recipient.name }},

the session below was not paid in time, so the slot is free again. Nothing was charged.

{% render 'session' %}

{% render 'button', label: 'Book again', url: organization.url %}
`,
  },
  de: {
    subject: 'Ihr reservierter Termin wurde freigegeben',
    body: `
Guten Tag {{ recipient.name }},

der Termin unten wurde nicht rechtzeitig bezahlt und ist wieder frei. Es wurde nichts berechnet.

{% render 'session' %}

{% render 'button', label: 'Erneut buchen', url: organization.url %}
`,
  },
};
