/** What is used of bcryptjs 2.4, the one that Strapi hashes with; the package has no types of its own. */
declare module 'bcryptjs' {
  export function hash(text: string, cost: number): Promise<string>;
  export function compare(text: string, hash: string): Promise<boolean>;
}
