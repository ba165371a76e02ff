/** All that other contexts may import from commerce: nothing yet. */
export {};
