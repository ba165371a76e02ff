/** Building blocks that a template calls on a line of its own, e.g. `{% render 'session' %}`, once for HTML, once for text. */

const ROWS = [
  ['session', 'session.title'],
  ['date', 'session.date'],
  ['time', 'session.time'],
  ['zone', 'session.zone'],
  ['duration', 'session.duration'],
  ['seats', 'session.seats'],
  ['platform', 'session.platform'],
  ['discount', 'price.discount'],
  ['total', 'price.total'],
  ['reference', 'session.reference'],
] as const;

const htmlRow = (label: string, value: string): string =>
  `{% if ${value} %}<tr><td style="padding:4px 16px 4px 0;color:#666687;vertical-align:top;white-space:nowrap">{{ labels.${label} }}</td>` +
  `<td style="padding:4px 0;color:#212134">{{ ${value} }}</td></tr>{% endif %}`;

const textRow = (label: string, value: string): string =>
  `{% if ${value} %}{{ labels.${label} }}: {{ ${value} }}\n{% endif %}`;

const BUTTON_STYLE =
  'display:inline-block;padding:12px 20px;background:#4945ff;color:#ffffff;border-radius:4px;text-decoration:none;font-weight:600';

export const HTML_PARTIALS: Record<string, string> = {
  session:
    '<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 20px;padding:12px 16px;background:#f6f6f9;border-radius:4px;font-size:15px;line-height:22px">' +
    ROWS.map(([label, value]) => htmlRow(label, value)).join('') +
    '{% if session.meetingUrl %}<tr><td style="padding:4px 16px 4px 0;color:#666687;vertical-align:top">{{ labels.meetingUrl }}</td>' +
    '<td style="padding:4px 0"><a href="{{ session.meetingUrl | weblink }}" style="color:#4945ff;word-break:break-all">{{ session.meetingUrl }}</a></td></tr>{% endif %}' +
    '</table>',
  button: `{% if url %}<p style="margin:0 0 20px"><a href="{{ url | weblink }}" style="${BUTTON_STYLE}">{{ label }}</a></p>{% endif %}`,
};

export const TEXT_PARTIALS: Record<string, string> = {
  session:
    ROWS.map(([label, value]) => textRow(label, value)).join('') +
    '{% if session.meetingUrl %}{{ labels.meetingUrl }}: {{ session.meetingUrl | weblink }}{% endif %}',
  button: '{% if url %}{{ label }}: {{ url | weblink }}{% endif %}',
};
