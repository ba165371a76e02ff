/** All that other contexts may import from social: nothing so far. */
export {};
