/** What a form says in the place of a hint where a role does not read what a relation leads to; the admin has the words. */
export const UNREAD_TARGET = 'magnetiq.unread-target';
