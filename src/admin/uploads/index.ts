import type { AdminModule } from '../admin-module';
import { messages } from './messages';

/** Why a file is not taken, in the language of the admin. */
export const uploads: AdminModule = { messages };
