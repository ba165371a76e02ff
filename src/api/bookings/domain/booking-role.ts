/** Who acts on a booking, as the door has established it. */
export type BookingActor =
  | { kind: 'guest'; manageTokenHash: string }
  | { kind: 'member'; userDocumentId: string }
  | { kind: 'staff'; id: string }
  | { kind: 'system' };

export type BookingRole = 'client' | 'consultant' | 'staff' | 'system';

export interface BookingParties {
  manageTokenHash?: string | null;
  userDocumentId?: string | null;
  /** The login of the booking's expert. */
  consultantUserDocumentId?: string | null;
}

/** What the actor is in this booking; null for a stranger, who must not learn that it exists. */
export function bookingRole(parties: BookingParties, actor: BookingActor): BookingRole | null {
  switch (actor.kind) {
    case 'system':
    case 'staff':
      return actor.kind;
    case 'guest':
      return parties.manageTokenHash && parties.manageTokenHash === actor.manageTokenHash ? 'client' : null;
    case 'member':
      if (parties.userDocumentId && parties.userDocumentId === actor.userDocumentId) return 'client';
      return parties.consultantUserDocumentId && parties.consultantUserDocumentId === actor.userDocumentId
        ? 'consultant'
        : null;
  }
}
