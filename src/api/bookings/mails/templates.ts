import * as money from './booking-money';
import * as moves from './booking-moves';
import * as outcomes from './booking-outcomes';
import * as requests from './booking-requests';
import * as sessions from './booking-sessions';
import type { MailTemplate } from './mail-template';

/** Every mail that the platform sends, by key. */
export const CATALOGUE: ReadonlyMap<string, MailTemplate> = new Map(
  [requests, sessions, moves, outcomes, money]
    .flatMap((file) => Object.values(file))
    .map((template) => [template.key, template]),
);
