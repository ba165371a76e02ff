import type { MailLook } from '../domain/mail-kind';

const BUTTON_STYLE =
  'display:inline-block;padding:12px 20px;background:#4945ff;color:#ffffff;border-radius:4px;text-decoration:none;font-weight:600';

/** What every mail can call, e.g. `{% render 'button', label: 'Pay', url: links.pay %}`. */
export const PARTIALS: MailLook['partials'] = {
  html: {
    button: `{% if url %}<p style="margin:0 0 20px"><a href="{{ url | weblink }}" style="${BUTTON_STYLE}">{{ label }}</a></p>{% endif %}`,
  },
  text: {
    button: '{% if url %}{{ label }}: {{ url | weblink }}{% endif %}',
  },
};
