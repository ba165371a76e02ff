import { groupOf, line, lines, link, listOf, member, whole } from '../../../shared/shapes/common-shapes';
import type { Shapes } from '../../../shared/shapes/shape';

const more = { kind: 'any' } as const;

const experience = groupOf(
  {
    title: member(['Position', 'Position'], line),
    company: member(['Company', 'Unternehmen'], line),
    location: member(['Place', 'Ort'], line),
    startDate: member(['From', 'Von'], line),
    endDate: member(['To', 'Bis'], line),
    description: member(['What was done', 'Tätigkeit'], lines),
  },
  more,
);

const education = groupOf(
  {
    school: member(['School', 'Einrichtung'], line),
    degree: member(['Degree', 'Abschluss'], line),
    field: member(['Field of study', 'Fachrichtung'], line),
    startYear: member(['From', 'Von'], whole),
    endYear: member(['To', 'Bis'], whole),
  },
  more,
);

const skill = groupOf(
  {
    name: member(['Skill', 'Fähigkeit'], line, { required: true }),
    endorsements: member(['Endorsements', 'Bestätigungen'], whole),
  },
  more,
);

const certificate = groupOf(
  {
    name: member(['Certificate', 'Zertifikat'], line, { required: true }),
    issuer: member(['Issued by', 'Ausgestellt von'], line),
    issuedAt: member(['Issued', 'Ausgestellt am'], line),
    url: member(['Address', 'Adresse'], link),
  },
  more,
);

const post = groupOf(
  {
    title: member(['Title', 'Titel'], line),
    text: member(['Text', 'Text'], lines),
    url: member(['Address', 'Adresse'], link),
    postedAt: member(['Posted', 'Veröffentlicht am'], line),
  },
  more,
);

/** What `json` attributes of experts hold. */
export const EXPERT_SHAPES = {
  'experts.experience': listOf(experience),
  'experts.education': listOf(education),
  'experts.skills': listOf(skill),
  'experts.certificates': listOf(certificate),
  'experts.posts': listOf(post),
} satisfies Shapes;
