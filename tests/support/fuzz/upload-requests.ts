import type { Dice } from './dice';
import type { FuzzRequest, RequestMaker, SentFile } from './fuzz-request';
import { hostile, hostileScalar, hostileText } from './hostile';
import { hostileSegment } from './queries';

/** A picture of one pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const CONTENTS: readonly Buffer[] = [
  PIXEL,
  PIXEL.subarray(0, 40),
  Buffer.alloc(0),
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
  Buffer.from('<svg'),
  Buffer.from('%PDF-1.4\n'),
  Buffer.from('GIF89a'),
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]),
];

function file(dice: Dice): SentFile {
  // Quotes and ends of line would break the form itself.
  const name = dice.pick(['a.png', 'a.svg', 'a.pdf', hostileText(dice).replaceAll(/["\r\n]/g, '')]);
  return { field: dice.pick(['files', 'files', 'files', 'file', 'ref']), name, content: dice.pick(CONTENTS) };
}

/** What a client says of a file: its names, its folder. */
function fileInfo(dice: Dice): unknown {
  if (dice.chance(0.2)) return hostile(dice);
  const names = ['name', 'alternativeText', 'caption', 'folder', 'focalPoint'];
  return Object.fromEntries(dice.some(names, 3).map((name) => [name, hostileScalar(dice)]));
}

const ids = (dice: Dice): unknown => dice.pick<unknown>([[1], ['1', 2], [], hostile(dice), [hostileScalar(dice)]]);
const folder = (dice: Dice): unknown => dice.pick<unknown>([null, 1, 2, hostileScalar(dice)]);

type Write = [method: string, path: string, body: (dice: Dice) => unknown];

const WRITES: readonly Write[] = [
  ['PUT', '/upload/files/:id', (dice) => ({ fileInfo: fileInfo(dice) })],
  ['DELETE', '/upload/files/:id', () => undefined],
  ['POST', '/upload/folders', (dice) => ({ name: `f${dice.int(1000)}`, parent: folder(dice) })],
  ['POST', '/upload/folders', (dice) => ({ name: hostileScalar(dice), parent: folder(dice) })],
  ['PUT', '/upload/folders/:id', (dice) => ({ name: hostileScalar(dice), parent: folder(dice) })],
  ['POST', '/upload/actions/bulk-delete', (dice) => ({ fileIds: ids(dice), folderIds: ids(dice) })],
  [
    'POST',
    '/upload/actions/bulk-move',
    (dice) => ({ fileIds: ids(dice), folderIds: ids(dice), destinationFolderId: folder(dice) }),
  ],
  ['POST', '/upload/actions/bulk-update', (dice) => ({ updates: [{ id: 1, fileInfo: fileInfo(dice) }] })],
  ['POST', '/upload/actions/upload-from-urls', (dice) => ({ urls: ids(dice), folderId: folder(dice) })],
];

/** Requests that write into the media library: files with what is said of them, folders, moves. */
export function uploadRequests(dice: Dice): RequestMaker {
  return (): FuzzRequest => {
    if (dice.chance(0.4)) {
      const path = dice.pick([
        '/upload',
        '/upload',
        `/upload?id=${hostileSegment(dice, ['1'])}`,
        '/upload/files/1/replace',
      ]);
      const said = dice.chance(0.5) ? { fileInfo: JSON.stringify(fileInfo(dice)) } : { fileInfo: hostileText(dice) };
      const files = Array.from({ length: dice.int(3) }, () => file(dice));
      return { method: 'POST', as: 'staff', path, body: dice.chance(0.7) ? said : {}, files };
    }
    const [method, pattern, bodyOf] = dice.pick(WRITES);
    const path = pattern.replace(':id', hostileSegment(dice, ['1', '2']));
    return { method, as: 'staff', path, body: dice.chance(0.1) ? hostile(dice) : bodyOf(dice) };
  };
}
