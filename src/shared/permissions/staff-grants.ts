import type { Core, UID } from '@strapi/strapi';

export const STAFF_ROLES = ['administrator', 'editor', 'viewer', 'booking-manager', 'finance'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export type ContentAction = 'create' | 'read' | 'update' | 'delete' | 'publish';

/** What roles of staff may do with the entries of a type in the content manager. */
export interface ContentGrant {
  roles: readonly StaffRole[];
  uid: UID.ContentType;
  actions: readonly ContentAction[];
  /** Attributes that these roles neither see nor write. */
  except?: readonly string[];
  /** The attributes that these roles see and write, where they are few. */
  only?: readonly string[];
}

/** A right of its own, such as that to read the mailbox. */
export interface ActionGrant {
  roles: readonly StaffRole[];
  action: string;
}

export type StaffGrant = ContentGrant | ActionGrant;

const declared = new WeakMap<Core.Strapi, StaffGrant[]>();

/** Declares what roles of staff may do; called in a context's `register()`, seeded at the end of the boot. */
export function registerStaffGrants(strapi: Core.Strapi, grants: readonly StaffGrant[]): void {
  declared.set(strapi, [...(declared.get(strapi) ?? []), ...grants]);
}

/** All grants that contexts declared for a role. */
export function staffGrantsOf(strapi: Core.Strapi, role: StaffRole): StaffGrant[] {
  return (declared.get(strapi) ?? []).filter((grant) => grant.roles.includes(role));
}
