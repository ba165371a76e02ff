import type { MailTemplate } from '../../messaging/public';

export const bookingCompleted: MailTemplate = {
  key: 'booking-completed',
  name: 'Session completed (to client and expert)',
  en: {
    subject: 'Completed: {{ session.title }} with {{ counterpart.name }}, {{ session.date }}',
    body: `
Hello {{ recipient.name }},

the session below is over and counts as completed.

{% render 'session' %}

{% if links.manage %}If it did not take place, please reply to this message within the next days.{% else %}Your share is paid out when the hold period is over. If the session did not take place, please reply to this message.{% endif %}
`,
  },
  de: {
    subject: 'Abgeschlossen: {{ session.title }} mit {{ counterpart.name }}, {{ session.date }}',
    body: `
Guten Tag {{ recipient.name }},

der Termin unten ist vorbei und gilt als abgeschlossen.

{% render 'session' %}

{% if links.manage %}Falls er nicht stattgefunden hat, antworten Sie bitte in den nächsten Tagen auf diese Nachricht.{% else %}Ihr Anteil wird nach der Wartefrist ausgezahlt. Falls der Termin nicht stattgefunden hat, antworten Sie bitte auf diese Nachricht.{% endif %}
`,
  },
};

export const bookingAbsenceReported: MailTemplate = {
  key: 'booking-absence-reported',
  name: 'Client says that the expert did not come (to staff and expert)',
  en: {
    subject: 'Did it take place? {{ session.reference }}: {{ counterpart.name }} says that the expert did not come',
    body: `
Hello {{ recipient.name }},

{{ counterpart.name }} says that the expert did not come to the session below. It no longer completes by itself, and nothing of it is paid out until staff have decided. Whoever knows more, please reply to this message.

{% if event.reason %}In the client's words: {{ event.reason }}{% endif %}

{% render 'session' %}

{% render 'button', label: 'Open the booking', url: links.admin %}
`,
  },
  de: {
    subject:
      'Hat er stattgefunden? {{ session.reference }}: {{ counterpart.name }} meldet, dass der Experte nicht erschienen ist',
    body: `
Guten Tag {{ recipient.name }},

{{ counterpart.name }} meldet, dass der Experte zum Termin unten nicht erschienen ist. Er wird nicht mehr von selbst abgeschlossen und nicht ausgezahlt, bis das Team entschieden hat. Wer mehr weiß, antworte bitte auf diese Nachricht.

{% if event.reason %}In den Worten des Kunden: {{ event.reason }}{% endif %}

{% render 'session' %}

{% render 'button', label: 'Buchung öffnen', url: links.admin %}
`,
  },
};
