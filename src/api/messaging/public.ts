/** All that other contexts may import from messaging. */
export { createNotification, type NewNotification } from './use-cases/create-notification';
export { enqueuePlainMail, type StrapiMail } from './use-cases/enqueue-plain-mail';
