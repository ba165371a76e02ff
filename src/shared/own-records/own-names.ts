import { contextOf } from '../http/context-of';

/** How an owned type is called at its doors. */
export interface OwnNames {
  context: string;
  /** `/accounts/my/addresses` */
  path: string;
  /** `my-address`: the controller, whose actions carry the permissions. */
  controller: string;
  /** `MyAddress`: the GraphQL type. */
  type: string;
  /** `myAddresses`: the GraphQL query of the list. */
  list: string;
  /** `myAddress` */
  one: string;
}

const pascal = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** The names of a type by its uid and its plural. */
export function ownNames(uid: string, plural: string): OwnNames {
  const context = contextOf(uid);
  const singular = uid.slice(uid.indexOf('.') + 1);
  return {
    context,
    path: `/${context}/my/${plural}`,
    controller: `my-${singular}`,
    type: `My${pascal(singular)}`,
    list: `my${pascal(plural)}`,
    one: `my${pascal(singular)}`,
  };
}
