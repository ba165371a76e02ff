/** All that other contexts may import from marketplace. */
export {};
