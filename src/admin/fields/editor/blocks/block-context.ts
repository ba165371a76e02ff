import { createContext } from 'react';
import type { BlockKind } from './block-kinds';

interface BlockActions {
  disabled: boolean;
  /** Opens the form of the block with this key. */
  edit(key: string): void;
  /** Opens the form of a new block, which is put where the cursor is once it is applied. */
  add(kind: BlockKind): void;
}

/** What the parts of an editor do with its blocks. */
export const BlockContext = createContext<BlockActions>({ disabled: true, edit: () => {}, add: () => {} });

interface OpenBlock {
  value: Record<string, unknown>;
  /** Fills in what is empty yet. */
  fill(values: Record<string, unknown>): void;
}

/** The block whose form is open, for inputs that need to know of others. */
export const OpenBlockContext = createContext<OpenBlock>({ value: {}, fill: () => {} });
