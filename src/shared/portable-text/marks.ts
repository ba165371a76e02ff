/** The marks that need no definition of their own. */
export const DECORATORS = ['strong', 'em', 'underline', 'strike-through', 'code'] as const;
export const STYLES = ['normal', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote'] as const;
export const LISTS = ['bullet', 'number'] as const;
