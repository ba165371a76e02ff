import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LONGEST_NAME, renamed, shownName } from './file-names';

const png = { extension: 'png' };
const jpg = { extension: 'jpg', also: ['jpeg'] };

it.each([
  ['holiday.png', png, 'holiday.png'],
  ['Größe & Form.PNG', png, 'Größe & Form.PNG'],
  ['photo.jpeg', jpg, 'photo.jpeg'],
  ['page.html', png, 'page.html.png'],
  ['archive.tar.gz', png, 'archive.tar.gz.png'],
  ['../../etc/passwd', png, 'passwd.png'],
  ['C:\\fakepath\\logo.png', png, 'logo.png'],
  ['a\u0000b.png', png, 'ab.png'],
  ['invoice\u202Egnp.exe', png, 'invoicegnp.exe.png'],
  ['a<b>:"|?*.png', png, 'a-b------.png'],
  ['.htaccess', png, 'htaccess.png'],
  ['.png', png, 'png.png'],
  ['...', png, 'file.png'],
  ['', png, 'file.png'],
  [null, png, 'file.png'],
  ['con.png', png, 'con.png'],
  ['\uD800.png', png, '\uFFFD.png'],
  ['family 👨‍👩‍👧.png', png, 'family 👨‍👩‍👧.png'],
])('shows %j as %j → %j', (sent, kind, shown) => {
  expect(shownName(sent, kind)).toBe(shown);
});

it('shortens long names before their extension, never inside a character', () => {
  expect(shownName(`${'x'.repeat(300)}.png`, png)).toBe(`${'x'.repeat(LONGEST_NAME - 4)}.png`);
  const emoji = shownName(`${'😀'.repeat(200)}.png`, png);
  expect(emoji).toBe(`${'😀'.repeat(112)}.png`);
  expect(shownName(`x.${'e'.repeat(300)}`, png)).toHaveLength(LONGEST_NAME);
  expect(renamed('y'.repeat(400), '.png')).toHaveLength(LONGEST_NAME);
  expect(renamed('y'.repeat(400), null)).toHaveLength(LONGEST_NAME);
});

it('makes of anything a name that fits its column and tells its kind', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (sent) => {
      const name = shownName(sent, png);
      expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
      expect(name).toMatch(/^[^/\\<>:"|?*\p{Cc}]+\.png$/iu);
      expect(name).not.toMatch(/\p{Cs}/u);
    }),
  );
});
