/** All that other contexts may import from memberships: nothing so far. */
export {};
