interface Fault {
  path: string[];
  message: string;
}

type Terms = Readonly<Record<string, unknown>>;

/** What is wrong with a coupon as an editor fills it in; nothing when it can be used as it says. */
export function checkCouponTerms(terms: Terms): Fault[] {
  return [...discountFaults(terms), ...periodFaults(terms)];
}

function discountFaults(terms: Terms): Fault[] {
  const { discountBasisPoints: share, discountCents: amount, maxDiscountCents: cap } = terms;
  switch (terms.discountType) {
    case 'percentage':
      return [
        ...(isPositive(share)
          ? []
          : [fault('discountBasisPoints', 'A percentage needs its basis points: 2000 is 20 %.')]),
        ...(isEmpty(amount) ? [] : [fault('discountCents', 'A percentage has no fixed amount; leave it empty.')]),
      ];
    case 'fixed_amount':
      return [
        ...(isPositive(amount) ? [] : [fault('discountCents', 'A fixed amount needs the amount, in hundredths.')]),
        ...(isEmpty(share) ? [] : [fault('discountBasisPoints', 'A fixed amount has no percentage; leave it empty.')]),
        ...(isEmpty(cap) ? [] : [fault('maxDiscountCents', 'Only a percentage has a cap; leave it empty.')]),
      ];
    case 'free_session':
      return otherDiscounts(terms, 'A free session has no other discount; leave it empty.');
    case 'free_shipping':
    case 'buy_x_get_y':
      return [
        ...(terms.applicableTo === 'orders' ? [] : [fault('applicableTo', 'This discount is for orders of the shop.')]),
        ...otherDiscounts(terms, 'This discount has no percentage and no amount; leave it empty.'),
      ];
    default:
      return [
        fault('discountType', 'A coupon is a percentage, an amount, a free session, free shipping or a free piece.'),
      ];
  }
}

function otherDiscounts(terms: Terms, message: string): Fault[] {
  return ['discountBasisPoints', 'discountCents', 'maxDiscountCents']
    .filter((name) => !isEmpty(terms[name]))
    .map((name) => fault(name, message));
}

function periodFaults({ validFrom, validUntil }: Terms): Fault[] {
  if (isEmpty(validFrom) || isEmpty(validUntil)) return [];
  if (new Date(String(validUntil)) > new Date(String(validFrom))) return [];
  return [fault('validUntil', 'A coupon ends after it begins.')];
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || value === 0;
}

function isPositive(value: unknown): boolean {
  return typeof value === 'number' && value > 0;
}

function fault(path: string, message: string): Fault {
  return { path: [path], message };
}
