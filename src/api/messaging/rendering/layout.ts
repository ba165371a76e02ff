import type { MailLanguage } from '../domain/language';
import type { Filler } from './liquid';
import type { MailBody } from './portable-mail';

const FONT = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

const HEAD = `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f0f0f5;padding:24px 12px"><tr><td align="center">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border-radius:8px;${FONT}">
<tr><td style="padding:20px 28px;border-bottom:1px solid #eaeaef;font-size:18px;font-weight:700;color:#271fe0">{{ organization.name }}</td></tr>
<tr><td style="padding:24px 28px 8px">`;

const FOOT = `</td></tr>
<tr><td style="padding:16px 28px 24px;border-top:1px solid #eaeaef;font-size:13px;line-height:18px;color:#666687">{{ labels.footer }} <a href="{{ organization.url | weblink }}" style="color:#666687">{{ organization.name }}</a>.</td></tr>
</table>
</td></tr></table>`;

const TEXT_FOOT = '\n\n-- \n{{ labels.footer }} {{ organization.name }}: {{ organization.url }}\n';

/** The whole message around a rendered body. All CSS is inline, since several mail programs drop style sheets. */
export function wrapMail(body: MailBody, filler: Filler, language: MailLanguage): MailBody {
  const html = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>`,
    '<body style="margin:0;padding:0">',
    filler.toHtml(HEAD),
    body.html,
    filler.toHtml(FOOT),
    '</body></html>',
  ].join('\n');
  const text = `${body.text}${filler.toText(TEXT_FOOT)}`;
  return { html, text };
}
