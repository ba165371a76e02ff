/** All that other contexts may import from the studio: nothing so far. */
export {};
