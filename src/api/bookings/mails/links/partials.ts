const ROWS = [
  ['date', 'session.date'],
  ['time', 'session.time'],
  ['zone', 'session.zone'],
  ['reference', 'session.reference'],
] as const;

const htmlRow = (label: string, value: string): string =>
  `<tr><td style="padding:2px 16px 2px 0;color:#666687;vertical-align:top;white-space:nowrap">{{ labels.${label} }}</td>` +
  `<td style="padding:2px 0;color:#212134">{{ ${value} }}</td></tr>`;

const HTML =
  '{% for session in sessions %}<div style="margin:0 0 20px;padding:12px 16px;background:#f6f6f9;border-radius:4px;font-size:15px;line-height:22px">' +
  '<strong style="color:#212134">{{ session.title }}{% if session.counterpart %} · {{ session.counterpart }}{% endif %}</strong>' +
  '<table role="presentation" cellpadding="0" cellspacing="0">' +
  ROWS.map(([label, value]) => htmlRow(label, value)).join('') +
  '</table><a href="{{ session.manage | weblink }}" style="color:#4945ff">{{ labels.manage }}</a></div>{% endfor %}';

const TEXT =
  '{% for session in sessions %}{{ session.title }}{% if session.counterpart %} · {{ session.counterpart }}{% endif %}\n' +
  ROWS.map(([label, value]) => `{{ labels.${label} }}: {{ ${value} }}\n`).join('') +
  '{{ labels.manage }}: {{ session.manage | weblink }}\n\n{% endfor %}';

/** `{% render 'sessions' %}`: each booking with its time and its link. */
export const LINKS_PARTIALS = { html: { sessions: HTML }, text: { sessions: TEXT } };
