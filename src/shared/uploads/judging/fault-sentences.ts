/**
 * Why a file is not taken, in a sentence. They are constant, for the admin finds their German by them (src/admin/uploads);
 * what differs from file to file stands behind them in the entries of `details.errors`.
 */
export const FAULT_SENTENCES = {
  empty: 'This file is empty.',
  kind: 'This kind of file is not taken. Images, audio, video, PDF, office documents without macros and plain texts are.',
  bytes: 'This file is too large for its kind.',
  pixels: 'This image has too many pixels; make it smaller.',
  image: 'This image cannot be read; it may be damaged.',
  svg: 'This SVG cannot be read; export it as plain SVG in UTF-8.',
  text: 'A text must be plain: UTF-8, and without markup.',
  replacement: 'A file can be replaced by one of the same kind only; upload this one as a new file.',
} as const;

export type FaultName = keyof typeof FAULT_SENTENCES;
