/** All that other contexts may import from analytics: nothing yet. */
export {};
