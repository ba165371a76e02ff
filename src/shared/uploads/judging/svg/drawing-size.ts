/** Pixels by unit, at 96 dots an inch. */
const UNITS: Record<string, number> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  em: 16,
  ex: 8,
  rem: 16,
};
const LENGTH = /^\s*\+?((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i;
/** What browsers take for a drawing that says nothing. */
const DEFAULT = { width: 300, height: 150 };

function pixels(length: string | undefined): number | undefined {
  const [, amount, unit = ''] = LENGTH.exec(length ?? '') ?? [];
  const factor = UNITS[unit.toLowerCase()];
  return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}

/** How many pixels wide and high a drawing is shown by itself, by the attributes of its root. */
export function drawingSize(root: Readonly<Record<string, string>>): { width: number; height: number } {
  const [, , boxWidth, boxHeight] = (root.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const box = { width: boxWidth || DEFAULT.width, height: boxHeight || DEFAULT.height };
  const width = pixels(root.width);
  const height = pixels(root.height);
  if (width !== undefined && height !== undefined) return { width, height };
  if (width !== undefined) return { width, height: (width * box.height) / box.width };
  if (height !== undefined) return { width: (height * box.width) / box.height, height };
  return box;
}
