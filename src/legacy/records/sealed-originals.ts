import type { SealedValues } from '../../shared/crypto/sealed-values';
import { placeOf, RECORDS, type KeptOriginal, type Residue } from './residue';

type Kept = Record<string, KeptOriginal>;

/** The sealed originals in the records of imports, for the rotation of keys. */
export const SEALED_ORIGINALS: SealedValues = {
  table: RECORDS,
  key: ['id', 'external_model'],
  column: 'residue',
  json: true,
  renew(value, again, { external_model: table }) {
    const renewed = (kept: Kept): Kept =>
      Object.fromEntries(
        Object.entries(kept).map(([column, one]) => [
          column,
          'sealed' in one ? { sealed: again(placeOf(String(table), column), one.sealed) } : one,
        ]),
      );
    const { originals, undocumented, ...rest } = value as Residue;
    return {
      ...rest,
      ...(originals && { originals: renewed(originals) }),
      ...(undocumented && { undocumented: renewed(undocumented) }),
    };
  },
};
