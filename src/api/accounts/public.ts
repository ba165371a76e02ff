/** All that other contexts may import from accounts. */
export {};
