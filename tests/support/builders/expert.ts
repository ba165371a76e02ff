import type { TestApp } from '../boot';

let counter = 0;

export interface Expert {
  documentId: string;
  slug: string;
}

export interface Offering {
  documentId: string;
  slug: string;
}

const paragraph = (text: string) => [
  {
    _type: 'block',
    _key: 'b0',
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 's0', text, marks: [] }],
  },
];

/** An approved, public expert in UTC who works every day from 00:00 to 24:00, unless without `hours`. */
export async function createExpert(
  app: TestApp,
  changes: Record<string, unknown> = {},
  { hours = true }: { hours?: boolean } = {},
): Promise<Expert> {
  counter += 1;
  const expert = await app.strapi.documents('api::experts.consultant').create({
    data: {
      slug: `expert-${counter}`,
      firstName: 'Ada',
      lastName: `Expert ${counter}`,
      email: `expert-${counter}@example.org`,
      expertiseAreas: ['Strategy'],
      consultantStatus: 'approved',
      profileVisibility: 'public',
      timezone: 'UTC',
      hourlyRateCents: 20_000,
      slotStepMinutes: 30,
      ...changes,
    } as never,
  });
  for (const dayOfWeek of hours ? [0, 1, 2, 3, 4, 5, 6] : []) {
    await app.strapi.documents('api::bookings.availability-rule').create({
      data: { consultant: expert.documentId, dayOfWeek, startTime: '00:00:00.000', endTime: '00:00:00.000' } as never,
    });
  }
  return { documentId: expert.documentId, slug: (expert as unknown as { slug: string }).slug };
}

/** A fixed-price offering of an hour for 100.00 USD that can be booked at once, without a weekly limit that matters. */
export async function createOffering(
  app: TestApp,
  expert: Expert,
  changes: Record<string, unknown> = {},
): Promise<Offering> {
  counter += 1;
  const offering = await app.strapi.documents('api::experts.consultant-offering').create({
    data: {
      slug: `offering-${counter}`,
      name: `Session ${counter}`,
      description: paragraph('An hour.'),
      consultant: expert.documentId,
      durationMinutes: 60,
      priceCents: 10_000,
      pricingModel: 'fixed',
      availableSlotsPerWeek: 1000,
      advanceBookingDays: 0,
      maxAdvanceBookingDays: 365,
      ...changes,
    } as never,
  });
  return { documentId: offering.documentId, slug: (offering as unknown as { slug: string }).slug };
}
