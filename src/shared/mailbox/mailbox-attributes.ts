import type { AttributeRule } from '../models/attribute-rule';
import { readMailbox } from './mailbox';

/** Every attribute of the type `email` holds a mailbox in its one form, whichever door it comes through. */
export const mailboxRule: AttributeRule = {
  appliesTo: (_name, { type }) => type === 'email',
  check(value) {
    if (typeof value !== 'string' || value === '') return { ok: true };
    const verdict = readMailbox(value);
    return verdict.ok ? { ok: true, value: verdict.address } : { ok: false, faults: [{ message: verdict.reason }] };
  },
};
