import type { AdminModule } from '../admin-module';
import { keepWhatIsTyped } from '../strapi/content-manager';
import { messages } from './messages';
import { sendOnce } from './send-once';
import { sendVersions } from './send-versions';
import { tellUnchanged } from './tell-unchanged';

/**
 * Forms say which version they were filled from; who comes second is shown both, and chooses. What was typed stays where
 * a save is refused, and a save that changes nothing says so.
 */
export const conflicts: AdminModule = {
  messages,
  register(app) {
    keepWhatIsTyped(app);
    sendVersions(async (conflict) => {
      const { askWhich } = await import('./ask-which');
      return askWhich(conflict);
    });
    sendOnce();
    tellUnchanged(app);
  },
};
