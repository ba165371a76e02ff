import { rowMover } from '../../../shared/database/move-rows';
import { outboxStates } from '../domain/outbox-states';

/** Side effects that wait, are under way, or are done. */
export const OUTBOX_TABLE = 'system_outbox_messages';

/** Moves messages of the outbox; whose lease holds is the caller's to ask. */
export const moveMessages = rowMover('outbox_state', outboxStates);
