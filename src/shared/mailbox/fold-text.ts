const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;

// Unicode's full case folding, which JavaScript lacks. Upper case in between brings ſ, ς and ß to their folded form;
// letter by letter, because toLowerCase treats a Σ at the end of a word otherwise. The dotless ı folds to itself.
const foldLetter = (letter: string): string =>
  letter === 'ı' ? letter : letter.toLowerCase().toUpperCase().toLowerCase();

/**
 * The form in which names are compared (Unicode's NFKC_Casefold): `Ａdmin`, `ADMIN` and `admin` are one name, and so are
 * `ſam` and `Sam`. What nobody sees, such as a zero-width space, does not count.
 */
export function foldText(text: string): string {
  const plain = text.normalize('NFKC').replace(IGNORABLE, '').trim();
  return [...plain].map(foldLetter).join('').normalize('NFKC');
}
