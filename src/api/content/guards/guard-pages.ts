import type { Core } from '@strapi/strapi';
import { checkLinks, checkSlug } from '../../../shared/documents/check-fields';
import { registerGuard, type GuardedWrite } from '../../../shared/documents/guard';
import { publicationRules } from '../../../shared/documents/publication-status';
import { refuseCycle, refusePublishedCycle } from '../../../shared/documents/refuse-cycles';
import { AppError } from '../../../shared/errors/app-error';

const PAGE = 'api::content.page';
const POST = 'api::content.blog-post';
const TREE = { uid: PAGE, relation: 'parent' } as const;

async function checkPage(write: GuardedWrite): Promise<void> {
  await checkSlug(write);
  checkLinks(write.data, { links: ['canonicalUrl'] });
  await refuseCycle(write, TREE);
  const {
    scheduledPublishAt: from,
    scheduledUnpublishAt: until,
    pageStatus,
  } = { ...(await write.existing()), ...write.data };
  if (pageStatus === 'scheduled' && !from) {
    throw new AppError('invalid_input', 'Say when the page is to be published.', { path: 'scheduledPublishAt' });
  }
  if (from && until && new Date(until as string) <= new Date(from as string)) {
    throw new AppError('invalid_input', 'This lies before it is published.', { path: 'scheduledUnpublishAt' });
  }
}

async function checkPost(write: GuardedWrite): Promise<void> {
  await checkSlug(write);
  const { postStatus, releasedAt } = { ...(await write.existing()), ...write.data };
  if (postStatus === 'scheduled' && !releasedAt) {
    throw new AppError('invalid_input', 'Say when the post is to be published.', { path: 'releasedAt' });
  }
}

/** Pages and posts: their place in the tree, their addresses, and a status that says what is published. */
export function guardPages(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: PAGE,
    rules: publicationRules({
      uid: PAGE,
      status: 'pageStatus',
      releasedAt: 'releasedAt',
      check: checkPage,
      checkPublished: (write) => refusePublishedCycle(write, TREE),
    }),
  });
  registerGuard(strapi, {
    uid: POST,
    rules: publicationRules({ uid: POST, status: 'postStatus', releasedAt: 'releasedAt', check: checkPost }),
  });
}
