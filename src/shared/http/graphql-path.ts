/** Whether an address is that of GraphQL; the router takes it in any case and with a slash at the end. */
export function isGraphqlPath(path: string): boolean {
  return path.toLowerCase().replace(/\/+$/, '') === '/graphql';
}
