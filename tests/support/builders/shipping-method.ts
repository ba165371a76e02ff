/** What a shipping method needs, with a code of its own. */
export const shippingMethod = (rest: object = {}) => ({
  name: 'Parcel',
  code: `parcel-${Math.random()}`.slice(0, 14),
  title: { en: 'Parcel' },
  rateModel: 'by_weight',
  priceCents: 490,
  currency: 'EUR',
  ...rest,
});
