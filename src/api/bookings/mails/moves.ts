import type { MailTemplate } from '../../messaging/public';

export const bookingMoved: MailTemplate = {
  key: 'booking-moved',
  name: 'Session moved by expert or staff (to the client)',
  en: {
    subject: 'Does this suit you? {{ session.title }} with {{ counterpart.name }}, now {{ session.date }}',
    body: `
Hello {{ recipient.name }},

your session with {{ counterpart.name }} had to be moved. Please tell us whether the new time suits you. The attached invitation replaces the earlier one in your calendar.

{% render 'session' %}

{% if event.previousTime %}It was planned for {{ event.previousTime }}.{% endif %}

{% render 'button', label: 'Agree, move or cancel', url: links.manage %}

As long as you have not agreed you can choose another time or cancel, and you get everything back.
`,
  },
  de: {
    subject: 'Passt Ihnen das? {{ session.title }} mit {{ counterpart.name }}, jetzt {{ session.date }}',
    body: `
Guten Tag {{ recipient.name }},

Ihr Termin mit {{ counterpart.name }} musste verlegt werden. Bitte sagen Sie uns, ob Ihnen die neue Zeit passt. Die beiliegende Einladung ersetzt die frühere in Ihrem Kalender.

{% render 'session' %}

{% if event.previousTime %}Geplant war er für {{ event.previousTime }}.{% endif %}

{% render 'button', label: 'Zustimmen, verlegen oder absagen', url: links.manage %}

Solange Sie nicht zugestimmt haben, können Sie eine andere Zeit wählen oder absagen und erhalten alles zurück.
`,
  },
};

export const bookingMoveAccepted: MailTemplate = {
  key: 'booking-move-accepted',
  name: 'New time agreed to (to the expert)',
  en: {
    subject: '{{ counterpart.name }} agreed to the new time: {{ session.title }}, {{ session.date }}',
    body: `
Hello {{ recipient.name }},

{{ counterpart.name }} agreed to the new time of your session.

{% render 'session' %}
`,
  },
  de: {
    subject: '{{ counterpart.name }} ist mit der neuen Zeit einverstanden: {{ session.title }}, {{ session.date }}',
    body: `
Guten Tag {{ recipient.name }},

{{ counterpart.name }} ist mit der neuen Zeit Ihres Termins einverstanden.

{% render 'session' %}
`,
  },
};

export const bookingMovePending: MailTemplate = {
  key: 'booking-move-pending',
  name: 'New time asked for (to the client)',
  en: {
    subject: 'We have asked {{ counterpart.name }} for the new time',
    body: `
Hello {{ recipient.name }},

{{ counterpart.name }} looks at each request personally, so we have asked for the new time. It is reserved for you, and your payment stays as it is. Without an answer by {{ event.payUntil }} the session is cancelled, and you get back what cancelling it gives today.

{% render 'session' %}

{% render 'button', label: 'View your booking', url: links.manage %}
`,
  },
  de: {
    subject: 'Wir haben {{ counterpart.name }} nach der neuen Zeit gefragt',
    body: `
Guten Tag {{ recipient.name }},

{{ counterpart.name }} prüft jede Anfrage persönlich, deshalb haben wir nach der neuen Zeit gefragt. Sie ist für Sie reserviert, Ihre Zahlung bleibt bestehen. Kommt bis {{ event.payUntil }} keine Antwort, wird der Termin abgesagt, und Sie erhalten zurück, was Ihnen bei einer Absage heute zustünde.

{% render 'session' %}

{% render 'button', label: 'Buchung ansehen', url: links.manage %}
`,
  },
};

export const bookingMoveRequested: MailTemplate = {
  key: 'booking-move-requested',
  name: 'Approval of a new time requested (to the expert)',
  en: {
    subject: '{{ counterpart.name }} asks for another time: please approve or decline',
    body: `
Hello {{ recipient.name }},

{{ counterpart.name }} would like to move the session with you. The new time is reserved until {{ event.payUntil }}; if you decline, the session is cancelled and paid back; if you do not answer, it is cancelled on the client's terms.

{% render 'session' %}

{% if event.previousTime %}It was planned for {{ event.previousTime }}.{% endif %}

{% render 'button', label: 'Approve or decline', url: links.admin %}
`,
  },
  de: {
    subject: '{{ counterpart.name }} bittet um eine andere Zeit: bitte annehmen oder ablehnen',
    body: `
Guten Tag {{ recipient.name }},

{{ counterpart.name }} möchte den Termin mit Ihnen verlegen. Die neue Zeit ist bis {{ event.payUntil }} reserviert; wenn Sie ablehnen, wird der Termin abgesagt und erstattet; wenn Sie nicht antworten, wird er zu den Bedingungen des Kunden abgesagt.

{% render 'session' %}

{% if event.previousTime %}Geplant war er für {{ event.previousTime }}.{% endif %}

{% render 'button', label: 'Annehmen oder ablehnen', url: links.admin %}
`,
  },
};
