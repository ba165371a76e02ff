import type { TestApp } from '../boot';
import { documentsOf } from '../documents';

/** One paragraph of portable text. */
export const paragraph = (text: string): object[] => [
  {
    _type: 'block',
    _key: 'p0',
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 's0', text, marks: [] }],
  },
];

export interface ContentSketch {
  /** Values of German; without them there is none. */
  de?: object;
  /** Published in all its languages, unless false. */
  published?: boolean;
}

export type CreateContent = (uid: string, data: object, sketch?: ContentSketch) => Promise<string>;

/** Creates documents of editorial types; gives the documentId. */
export function contentIn(app: TestApp): CreateContent {
  return async (uid, data, { de, published = true } = {}) => {
    const documents = documentsOf(app, uid);
    const { documentId } = await documents.create({ data });
    if (de) await documents.update({ documentId, locale: 'de', data: de });
    const hasDrafts = app.strapi.contentType(uid as never).options?.draftAndPublish === true;
    if (published && hasDrafts) await documents.publish({ documentId, locale: '*' });
    return documentId;
  };
}
