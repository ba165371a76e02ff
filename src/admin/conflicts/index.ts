import type { AdminModule } from '../admin-module';
import { messages } from './messages';
import { sendVersions } from './send-versions';

/** Forms say which version they were filled from; who comes second is shown both, and chooses. */
export const conflicts: AdminModule = {
  messages,
  register() {
    sendVersions(async (conflict) => {
      const { askWhich } = await import('./ask-which');
      return askWhich(conflict);
    });
  },
};
