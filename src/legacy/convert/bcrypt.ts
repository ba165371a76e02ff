import { done, type Converter } from './converter';

const BCRYPT = /^\$2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}$/;

/**
 * The hash of a password, as it is: whoever knew the password still does. `$2y$` is PHP's name for `$2b$`. Of another
 * hash nobody can make a login here: the user comes without a password and sets a new one.
 */
export const bcryptConverter: Converter = {
  parse(value) {
    if (value === null) return done(null);
    const hash = String(value as string);
    return done(BCRYPT.test(hash) ? hash.replace(/^\$2[xy]?\$/, '$2b$') : null);
  },
  print: ([hash]) => (typeof hash === 'string' ? hash : null),
};
