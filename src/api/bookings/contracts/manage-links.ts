import { z } from 'zod';
import { mailbox } from '../../../shared/contracts/fields';

/** Whose bookings to write about. */
export const manageLinksRequest = z.strictObject({ email: mailbox });
export const manageLinksBody = z.strictObject({ data: manageLinksRequest });
