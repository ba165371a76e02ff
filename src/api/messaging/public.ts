/** All that other contexts may import from messaging. */
export { enqueuePlainMail, type StrapiMail } from './use-cases/enqueue-plain-mail';
