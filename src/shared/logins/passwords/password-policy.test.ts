import { describe, expect, it } from 'vitest';
import { faultOfPassword } from './password-policy';

const NAMES = ['adalovelace', 'ada.lovelace@engines.example', 'Magnetiq', null];

describe('faultOfPassword', () => {
  it.each([
    'correct horse battery staple',
    'nur kleine buchstaben',
    'zwölf Möwen',
    'x9$kQ2!p',
    '8 pieces',
    '🦊🐢🐙🦉🐝🐞🦀🐳',
    'adalovelace wrote the first program',
    `${'long '.repeat(51)}!`,
  ])('takes %s', (password) => expect(faultOfPassword(password, NAMES)).toBeNull());

  it.each([
    ['', /at least 8/],
    ['seven77', /at least 8/],
    // Eight UTF-16 units, four characters.
    ['🦊🐢🐙🦉', /at least 8/],
    ['x'.repeat(257), /at most 256/],
    ['abababababab', /repeats/],
    ['password', /guessed first/],
    ['PassWord', /guessed first/],
    ['ｐａｓｓｗｏｒｄ', /guessed first/],
    ['12345678', /guessed first/],
    ['iloveyou', /guessed first/],
    ['adalovelace', /name or the e-mail/],
    ['AdaLovelace1!', /name or the e-mail/],
    ['ada.lovelace@engines.example', /name or the e-mail/],
    ['lovelace1815'.slice(0, 10), /name or the e-mail/],
    ['Magnetiq24', /name or the e-mail/],
  ])('refuses %s', (password, reason) => expect(faultOfPassword(password, NAMES)).toMatch(reason));
});
