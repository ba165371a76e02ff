import type { MailTemplate } from '../../messaging/public';

export const bookingConfirmed: MailTemplate = {
  key: 'booking-confirmed',
  name: 'Session confirmed (to client and expert)',
  en: {
    subject: 'Confirmed: {{ session.title }} with {{ counterpart.name }}, {{ session.date }}',
    body: `
Hello {{ recipient.name }},

your session with {{ counterpart.name }} is confirmed. The calendar invitation is attached.

{% render 'session' %}

{% render 'button', label: 'Manage your booking', url: links.manage %}

{% if links.manage %}You can cancel free of charge up to {{ policy.cancellationHours }} hours before the start and move the session up to {{ policy.rescheduleHours }} hours before.{% endif %}
`,
  },
  de: {
    subject: 'Bestätigt: {{ session.title }} mit {{ counterpart.name }}, {{ session.date }}',
    body: `
Guten Tag {{ recipient.name }},

Ihr Termin mit {{ counterpart.name }} ist bestätigt. Die Kalendereinladung liegt bei.

{% render 'session' %}

{% render 'button', label: 'Buchung verwalten', url: links.manage %}

{% if links.manage %}Bis {{ policy.cancellationHours }} Stunden vor Beginn können Sie kostenfrei stornieren und bis {{ policy.rescheduleHours }} Stunden vorher den Termin verlegen.{% endif %}
`,
  },
};

export const bookingReminder: MailTemplate = {
  key: 'booking-reminder',
  name: 'Reminder (to client and expert)',
  en: {
    subject: 'In {{ event.before }}: {{ session.title }} with {{ counterpart.name }}',
    body: `
Hello {{ recipient.name }},

your session with {{ counterpart.name }} starts in {{ event.before }}.

{% render 'session' %}

{% render 'button', label: 'Join the session', url: session.meetingUrl %}
`,
  },
  de: {
    subject: 'In {{ event.before }}: {{ session.title }} mit {{ counterpart.name }}',
    body: `
Guten Tag {{ recipient.name }},

Ihr Termin mit {{ counterpart.name }} beginnt in {{ event.before }}.

{% render 'session' %}

{% render 'button', label: 'Am Termin teilnehmen', url: session.meetingUrl %}
`,
  },
};

export const bookingRescheduled: MailTemplate = {
  key: 'booking-rescheduled',
  name: 'Session moved (to client and expert)',
  en: {
    subject: 'New time: {{ session.title }} with {{ counterpart.name }}, {{ session.date }}',
    body: `
Hello {{ recipient.name }},

your session with {{ counterpart.name }} has a new time. The attached invitation replaces the earlier one in your calendar.

{% render 'session' %}

{% if event.previousTime %}It was planned for {{ event.previousTime }}.{% endif %}

{% if links.manage == '' and policy.consent %}The client has not agreed to this time yet and may cancel it free of charge until then.{% endif %}

{% render 'button', label: 'Manage your booking', url: links.manage %}

{% if links.manage %}You can cancel free of charge until {{ policy.freeUntil }}. Moving a session does not prolong that.{% endif %}
`,
  },
  de: {
    subject: 'Neue Zeit: {{ session.title }} mit {{ counterpart.name }}, {{ session.date }}',
    body: `
Guten Tag {{ recipient.name }},

Ihr Termin mit {{ counterpart.name }} hat eine neue Zeit. Die beiliegende Einladung ersetzt die frühere in Ihrem Kalender.

{% render 'session' %}

{% if event.previousTime %}Geplant war er für {{ event.previousTime }}.{% endif %}

{% if links.manage == '' and policy.consent %}Der Kunde hat dieser Zeit noch nicht zugestimmt und kann bis dahin kostenfrei absagen.{% endif %}

{% render 'button', label: 'Buchung verwalten', url: links.manage %}

{% if links.manage %}Kostenfrei absagen können Sie bis {{ policy.freeUntil }}. Durch ein Verlegen verlängert sich diese Frist nicht.{% endif %}
`,
  },
};

export const bookingCancelled: MailTemplate = {
  key: 'booking-cancelled',
  name: 'Session cancelled (to client and expert)',
  en: {
    subject: 'Cancelled: {{ session.title }} with {{ counterpart.name }}, {{ session.date }}',
    body: `
Hello {{ recipient.name }},

your session with {{ counterpart.name }} is cancelled. The attached file removes it from your calendar.

{% if event.reason %}Reason given: {{ event.reason }}{% endif %}

{% if event.late %}Free cancellation had ended on {{ policy.freeUntil }}, so the price is {% if price.refund %}only partly refunded{% else %}not refunded{% endif %}.{% endif %}

{% if event.waits %}Your bank holds this payment because of a dispute. {{ price.refund }} will be paid back as soon as it has decided, unless it gives you the money itself.{% elsif price.refund %}{{ price.refund }} will be paid back the way you paid; we write to you when it is on its way.{% endif %}

{% render 'session' %}
`,
  },
  de: {
    subject: 'Abgesagt: {{ session.title }} mit {{ counterpart.name }}, {{ session.date }}',
    body: `
Guten Tag {{ recipient.name }},

Ihr Termin mit {{ counterpart.name }} ist abgesagt. Die beiliegende Datei entfernt ihn aus Ihrem Kalender.

{% if event.reason %}Begründung: {{ event.reason }}{% endif %}

{% if event.late %}Die kostenfreie Absage war nur bis {{ policy.freeUntil }} möglich, daher wird der Preis {% if price.refund %}nur teilweise{% else %}nicht{% endif %} erstattet.{% endif %}

{% if event.waits %}Ihre Bank hält diese Zahlung wegen eines Einspruchs zurück. Wir erstatten {{ price.refund }}, sobald sie entschieden hat, es sei denn, sie gibt Ihnen das Geld selbst zurück.{% elsif price.refund %}{{ price.refund }} erstatten wir auf dem Weg, auf dem Sie bezahlt haben; Sie erhalten eine Nachricht, sobald das Geld unterwegs ist.{% endif %}

{% render 'session' %}
`,
  },
};

export const bookingNoShowClient: MailTemplate = {
  key: 'booking-no-show-client',
  name: 'Client did not attend (to the client)',
  en: {
    subject: 'We missed you: {{ session.title }} with {{ counterpart.name }}',
    body: `
Hello {{ recipient.name }},

{{ counterpart.name }} waited for you, but you did not attend the session below. As the time was reserved for you, it is not refunded.

{% render 'session' %}

If something went wrong, just reply to this message.
`,
  },
  de: {
    subject: 'Wir haben Sie vermisst: {{ session.title }} mit {{ counterpart.name }}',
    body: `
Guten Tag {{ recipient.name }},

{{ counterpart.name }} hat auf Sie gewartet, Sie haben am Termin unten jedoch nicht teilgenommen. Da die Zeit für Sie reserviert war, wird sie nicht erstattet.

{% render 'session' %}

Falls etwas schiefgegangen ist, antworten Sie einfach auf diese Nachricht.
`,
  },
};

export const bookingNoShowExpert: MailTemplate = {
  key: 'booking-no-show-expert',
  name: 'Expert did not attend (to the client)',
  en: {
    subject: 'We are sorry: {{ session.title }} with {{ counterpart.name }} did not take place',
    body: `
Hello {{ recipient.name }},

we are sorry that {{ counterpart.name }} did not attend your session. {% if price.refund %}You get {{ price.refund }} back in full.{% endif %}

{% render 'session' %}

{% render 'button', label: 'Find another time', url: organization.url %}
`,
  },
  de: {
    subject: 'Es tut uns leid: {{ session.title }} mit {{ counterpart.name }} hat nicht stattgefunden',
    body: `
Guten Tag {{ recipient.name }},

es tut uns leid, dass {{ counterpart.name }} nicht zu Ihrem Termin erschienen ist. {% if price.refund %}Sie erhalten {{ price.refund }} vollständig zurück.{% endif %}

{% render 'session' %}

{% render 'button', label: 'Anderen Termin finden', url: organization.url %}
`,
  },
};
