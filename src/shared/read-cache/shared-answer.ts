import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'koa';
import type { VisibleThen } from '../documents/visibility';

/** An answer that is the same for everybody who asks the same. */
export interface SharedAnswer {
  body: Buffer;
  /** Of the body as it is; of each encoding its own follows from it. */
  etag: string;
  headers: Record<string, string | string[]>;
  /** The pattern of the route that answered, for the log. */
  route: unknown;
  /** What was visible of its types when it was made, to compare. */
  visible: VisibleThen;
  encoded: Map<Encoding, Promise<Buffer>>;
}

type Encoding = 'br' | 'gzip';

/** What is smaller is not worth it. */
const WORTH_ENCODING = 1024;
/** The next levels take several times as long and save a few hundredths. */
const BROTLI_LEVEL = 5;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

function encode(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return toGzip(body);
  return toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL } });
}

/** Strong: the same tag means the same bytes. */
export function etagOf(body: Buffer): string {
  return createHash('sha1').update(body).digest('base64url');
}

/** Answers with the bytes that the caller takes, or with none where the caller has them. */
export async function sendShared(
  ctx: Context,
  answer: SharedAnswer,
  { compress }: { compress: boolean },
): Promise<void> {
  ctx.set(answer.headers);
  ctx.vary('Accept-Encoding');
  const encoding = compress && answer.body.length >= WORTH_ENCODING ? acceptedBy(ctx) : undefined;
  const etag = `"${answer.etag}${encoding ? `-${encoding}` : ''}"`;
  ctx.set('ETag', etag);
  if (hasIt(ctx.get('If-None-Match'), etag)) {
    ctx.status = 304;
    ctx.body = null;
    return;
  }
  ctx.status = 200;
  if (!encoding) {
    ctx.body = answer.body;
    return;
  }
  const encoded = answer.encoded.get(encoding) ?? encode(answer.body, encoding);
  answer.encoded.set(encoding, encoded);
  ctx.set('Content-Encoding', encoding);
  ctx.body = await encoded;
}

function acceptedBy(ctx: Context): Encoding | undefined {
  const accepted = ctx.acceptsEncodings('br', 'gzip', 'identity');
  return accepted === 'br' || accepted === 'gzip' ? accepted : undefined;
}

/** As RFC 9110 compares tags for `If-None-Match`: weakly. */
function hasIt(tags: string, etag: string): boolean {
  return tags === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
