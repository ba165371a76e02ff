import { Trash } from '@strapi/icons';
import type { AdminModule } from '../admin-module';
import { tellBulkDeletion, tellDeletion, type Action } from './delete-actions';
import { messages } from './messages';
import { noticingDeletions } from './deletion-requests';
import { OfferUndo } from './offer-undo';
import { aroundPages } from '../strapi/around-pages';
import { changeActions } from '../strapi/content-manager';
import { CONTENT_PAGES } from '../strapi/content-menu';
import { aroundRequests } from '../strapi/page';
import { addPage } from '../strapi/page-parts';

/** What deleting does, said before it is done, and the way back. */
export const trash: AdminModule = {
  messages,
  register(app) {
    addPage(app, {
      to: 'trash',
      icon: Trash,
      intlLabel: { id: 'magnetiq.trash', defaultMessage: messages.en['magnetiq.trash'] },
      right: { action: 'api::system.trash.restore', subject: null },
      Component: () => import('./trash-page'),
      position: 9,
    });
    aroundRequests(noticingDeletions);
    aroundPages(app, OfferUndo, CONTENT_PAGES);
  },
  bootstrap(app) {
    changeActions<Action>(app, {
      ofOne: (actions) => {
        const all = actions.findIndex(({ type }) => type === 'delete');
        // Strapi's internationalization puts the one for a single language right before.
        return actions.map((action, index) =>
          index === all
            ? tellDeletion(action, { all: true })
            : index === all - 1
              ? tellDeletion(action, { all: false })
              : action,
        );
      },
      ofMany: (actions) => actions.map((action) => (action.type === 'delete' ? tellBulkDeletion(action) : action)),
    });
  },
};
