import { groupOf, line, lines, listOf, member, whole, words } from '../../../shared/shapes/common-shapes';
import type { Shapes } from '../../../shared/shapes/shape';

const length = { kind: 'number', min: 0 } as const;

const dimensions = groupOf(
  {
    width: member(['Width', 'Breite'], length),
    height: member(['Height', 'Höhe'], length),
    depth: member(['Depth', 'Tiefe'], length),
    unit: member(['Unit', 'Einheit'], {
      kind: 'choice',
      options: { mm: words('mm', 'mm'), cm: words('cm', 'cm'), m: words('m', 'm'), in: words('inches', 'Zoll') },
    }),
  },
  { kind: 'any' },
);

const band = groupOf({
  upToWeight: member(['Up to this weight', 'Bis zu diesem Gewicht'], length, {
    hint: words(
      'In the unit of weight below; the last band may leave it empty.',
      'In der Gewichtseinheit unten; die letzte Stufe kann es offen lassen.',
    ),
  }),
  priceCents: member(['Price', 'Preis'], { kind: 'money' }, { required: true }),
});

const returned = groupOf(
  {
    orderItemDocumentId: member(['Line of the order', 'Position der Bestellung'], line),
    quantity: member(['Quantity', 'Anzahl'], whole),
    reason: member(['Reason', 'Grund'], lines),
    condition: member(['Condition', 'Zustand'], line),
  },
  { kind: 'any' },
);

/** What `json` attributes of commerce hold. */
export const COMMERCE_SHAPES = {
  'commerce.dimensions': dimensions,
  'commerce.rate-bands': listOf(band, 100),
  'commerce.returned-items': listOf(returned),
} satisfies Shapes;
