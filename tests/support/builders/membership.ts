/** The data of an offering: a retreat for a few, in person. */
export const retreat = (data: object = {}): object => ({
  title: 'Retreat',
  slug: 'retreat',
  offeringType: 'retreat',
  capacityType: 'small_group',
  deliveryMethod: 'in_person',
  schedule: {},
  ...data,
});
