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

const HTML =
  '<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 20px;padding:12px 16px;background:#f6f6f9;border-radius:4px;font-size:15px;line-height:22px">' +
  ROWS.map(([label, value]) => htmlRow(label, value)).join('') +
  '{% if session.meetingUrl %}<tr><td style="padding:4px 16px 4px 0;color:#666687;vertical-align:top">{{ labels.meetingUrl }}</td>' +
  '<td style="padding:4px 0"><a href="{{ session.meetingUrl | weblink }}" style="color:#4945ff;word-break:break-all">{{ session.meetingUrl }}</a></td></tr>{% endif %}' +
  '</table>';

const TEXT =
  ROWS.map(([label, value]) => textRow(label, value)).join('') +
  '{% if session.meetingUrl %}{{ labels.meetingUrl }}: {{ session.meetingUrl | weblink }}{% endif %}';

/** `{% render 'session' %}`: when and where the session is, and what it costs. */
export const SESSION_PARTIALS = { html: { session: HTML }, text: { session: TEXT } };
