import type { AdminModule } from '../admin-module';
import { messages } from './messages';
import { tellInWords } from './tell-in-words';

/** What is refused is told in the reader's language: which field, by its label, and what to write there. */
export const refusals: AdminModule = { messages, register: tellInWords };
