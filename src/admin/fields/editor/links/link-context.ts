import { createContext } from 'react';

/** Opens the dialog of the link at the cursor, or of a new one on what is selected. */
export const LinkContext = createContext<() => void>(() => {});
