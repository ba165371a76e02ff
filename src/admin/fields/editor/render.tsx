import type {
  RenderAnnotationFunction,
  RenderBlockFunction,
  RenderDecoratorFunction,
  RenderListItemFunction,
  RenderStyleFunction,
} from '@portabletext/editor';
import { isSafeLink } from '../../../shared/addresses/safe-url';
import { BlockCard } from './blocks/block-card';

export const renderStyle: RenderStyleFunction = ({ schemaType, children }) => {
  switch (schemaType.value) {
    case 'h1':
      return <h1>{children}</h1>;
    case 'h2':
      return <h2>{children}</h2>;
    case 'h3':
      return <h3>{children}</h3>;
    case 'h4':
      return <h4>{children}</h4>;
    case 'h5':
      return <h5>{children}</h5>;
    case 'h6':
      return <h6>{children}</h6>;
    case 'blockquote':
      return <blockquote>{children}</blockquote>;
    default:
      return <p>{children}</p>;
  }
};

export const renderDecorator: RenderDecoratorFunction = ({ value, children }) => {
  switch (value) {
    case 'strong':
      return <strong>{children}</strong>;
    case 'em':
      return <em>{children}</em>;
    case 'underline':
      return <u>{children}</u>;
    case 'strike-through':
      return <s>{children}</s>;
    case 'code':
      return <code>{children}</code>;
    default:
      return <>{children}</>;
  }
};

const hrefOf = (value: object): string => String((value as { href?: string }).href ?? '');

export const renderAnnotation: RenderAnnotationFunction = ({ value, children }) => (
  <span className={isSafeLink(hrefOf(value)) ? 'link' : 'link wrong'} title={hrefOf(value)}>
    {children}
  </span>
);

export const renderListItem: RenderListItemFunction = ({ children }) => <>{children}</>;

export const renderBlock: RenderBlockFunction = ({ value, children }) => {
  if (value._type !== 'block') return <BlockCard value={value} />;
  const { listItem, level } = value as { listItem?: string; level?: number };
  return (
    <div className={listItem ? `item ${listItem}` : undefined} style={{ marginLeft: listItem ? 20 * (level ?? 1) : 0 }}>
      {children}
    </div>
  );
};
