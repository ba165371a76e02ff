import { Typography } from '@strapi/design-system';
import { isSafeLink, isSafeSource } from '../../../../shared/addresses/safe-url';
import { isGroup } from '../../../../shared/shapes/shape';
import { adminLanguage } from '../../../strapi/page';
import { pictureOf, shapeOf, wordOf, type BlockKind } from './block-kinds';

interface BlockLookProps {
  kind: BlockKind;
  value: Record<string, unknown>;
}

/** A block about as readers see it; nothing of it can be clicked through to elsewhere. */
export function BlockLook({ kind, value }: BlockLookProps) {
  const word = (name: string): string => wordOf(value, name);
  switch (kind) {
    case 'image':
      return <PictureLook value={value} />;
    case 'video':
      return <VideoLook url={word('url')} title={word('title')} thumbnail={word('thumbnail')} />;
    case 'cta':
      return word('text') ? (
        <span className={`cta ${word('style')} ${word('size')}`} title={word('url')}>
          {word('text')}
        </span>
      ) : null;
    case 'heading':
      return <strong className="heading">{word('text')}</strong>;
    case 'code':
      return <pre lang="">{word('code')}</pre>;
    case 'form':
      return (
        <Typography>
          {[word('title') || choiceIn(kind, 'formType', word('formType')), word('formId')].filter(Boolean).join(' · ')}
        </Typography>
      );
    case 'seo':
      return (
        <>
          <Typography tag="p" textColor="primary600" fontWeight="bold">
            {word('title')}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {word('description')}
          </Typography>
        </>
      );
  }
}

function choiceIn(kind: BlockKind, name: string, chosen: string): string {
  const shape = shapeOf(kind).members[name]?.shape;
  return (shape?.kind === 'choice' && shape.options[chosen]?.[adminLanguage()]) || chosen;
}

function PictureLook({ value }: Pick<BlockLookProps, 'value'>) {
  const src = pictureOf(value);
  const { x, y } = isGroup(value.hotspot) ? value.hotspot : {};
  const focus = typeof x === 'number' && typeof y === 'number' ? `${x * 100}% ${y * 100}%` : undefined;
  return (
    <>
      {src && isSafeSource(src) ? (
        <img className="picture" src={src} alt={wordOf(value, 'alt')} style={{ objectPosition: focus }} />
      ) : (
        <Typography variant="pi">{isGroup(value.asset) ? wordOf(value.asset, '_ref') : ''}</Typography>
      )}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {wordOf(value, 'caption') || wordOf(value, 'alt')}
      </Typography>
    </>
  );
}

interface VideoLookProps {
  url: string;
  title: string;
  thumbnail: string;
}

/** A film that a browser plays is shown; one of a platform is named, since its page would have to be asked for it. */
function VideoLook({ url, title, thumbnail }: VideoLookProps) {
  const isFile = isSafeSource(url) && /\.(mp4|webm|ogv|mov|m4v)(\?|#|$)/i.test(url);
  if (isFile)
    return (
      <video
        className="picture"
        src={url}
        poster={thumbnail && isSafeSource(thumbnail) ? thumbnail : undefined}
        controls
        muted
        preload="metadata"
        aria-label={title || url}
      />
    );
  return (
    <>
      {thumbnail && isSafeSource(thumbnail) ? <img className="picture" src={thumbnail} alt="" /> : null}
      <Typography tag="p">{title}</Typography>
      <Typography tag="p" variant="pi" textColor={isSafeLink(url) ? 'primary600' : 'neutral600'}>
        {url}
      </Typography>
    </>
  );
}
