import type { IncomingHttpHeaders } from 'node:http';

/** Strapi's own forms of an answer are asked for by headers. */
const OTHER_FORMS = ['strapi-response-format', 'strapi-encode-source-maps'];

/** Whether somebody asks for an answer in another form than the usual one. */
export function asksOtherForm(headers: IncomingHttpHeaders): boolean {
  return OTHER_FORMS.some((name) => name in headers);
}
