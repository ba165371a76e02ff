/**
 * Whether a text is an IBAN with the right check digits: the letters become numbers, the first four characters go to
 * the end, and the whole leaves 1 when divided by 97. Spaces are ignored. ISO 13616, ISO 7064 MOD 97-10.
 */
export function isIban(text: string): boolean {
  const iban = text.replaceAll(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const digits = (iban.slice(4) + iban.slice(0, 4)).replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}
