/** All that other contexts may import from content; nobody needs anything yet. */
export {};
