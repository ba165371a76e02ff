/** Side effects that wait, are under way, or are done. */
export const OUTBOX_TABLE = 'system_outbox_messages';
