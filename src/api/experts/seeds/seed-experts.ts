import type { Core } from '@strapi/strapi';
import { documentsOf, rowsOf } from '../../../shared/strapi/core/documents';
import { DEMO_EXPERTS } from './demo-experts';
import type { DemoExpert, DemoOffering } from './demo-experts';

const CONSULTANT = 'api::experts.consultant';
const OFFERING = 'api::experts.consultant-offering';

const paragraph = (text: string) => [
  {
    _type: 'block',
    _key: 'p0',
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 's0', text, marks: [] }],
  },
];

async function exists(strapi: Core.Strapi, uid: typeof CONSULTANT | typeof OFFERING, slug: string): Promise<boolean> {
  return (await rowsOf(strapi, uid).count({ where: { slug } })) > 0;
}

async function createExpert(strapi: Core.Strapi, expert: DemoExpert): Promise<string> {
  const common = {
    ...expert.data,
    slug: expert.slug,
    displayName: `${String(expert.data.firstName)} ${String(expert.data.lastName)}`,
    consultantStatus: 'approved',
    profileVisibility: 'public',
    identityVerified: true,
  } as const;
  const { documentId } = await documentsOf(strapi, CONSULTANT).create({
    data: { ...common, jobTitle: expert.en.jobTitle, bio: paragraph(expert.en.bio) },
  });
  await documentsOf(strapi, CONSULTANT).update({
    documentId,
    locale: 'de',
    data: { ...common, jobTitle: expert.de.jobTitle, bio: paragraph(expert.de.bio) },
  });
  return documentId;
}

async function createOffering(strapi: Core.Strapi, consultant: string, offering: DemoOffering): Promise<void> {
  const common = { ...offering.terms, slug: offering.slug, consultant };
  const text = ({ name, shortDescription, description }: DemoOffering['en']) => ({
    name,
    shortDescription,
    description: paragraph(description),
  });
  const { documentId } = await documentsOf(strapi, OFFERING).create({ data: { ...common, ...text(offering.en) } });
  await documentsOf(strapi, OFFERING).update({ documentId, locale: 'de', data: { ...common, ...text(offering.de) } });
}

/** Creates the demo experts with their offerings, in English and German, that are not there yet. */
export async function seedExperts(strapi: Core.Strapi): Promise<void> {
  for (const expert of DEMO_EXPERTS) {
    if (await exists(strapi, CONSULTANT, expert.slug)) continue;
    const documentId = await createExpert(strapi, expert);
    for (const offering of expert.offerings) {
      if (!(await exists(strapi, OFFERING, offering.slug))) await createOffering(strapi, documentId, offering);
    }
  }
}
