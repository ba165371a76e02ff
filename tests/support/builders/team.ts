import type { TestApp } from '../boot';
import { createMember, type Member } from './member';
import { storeDocument } from './stored';

export type Role = 'owner' | 'admin' | 'manager' | 'creator' | 'client';

export interface Team {
  organization: string;
  /** Adds a new member to the team. */
  join(role: Role, memberStatus?: 'pending' | 'active' | 'inactive'): Promise<Member>;
}

/** Stores an organization, whose team tests fill. */
export async function createTeam(app: TestApp, name: string): Promise<Team> {
  const owner = await createMember(app);
  const organization = await storeDocument(app, 'api::accounts.organization', {
    name,
    slug: name.toLowerCase(),
    owner: owner.documentId,
  });
  const join: Team['join'] = async (role, memberStatus = 'active') => {
    const member = await createMember(app);
    await storeDocument(app, 'api::accounts.team-member', {
      organization,
      user: member.documentId,
      role,
      memberStatus,
    });
    return member;
  };
  return { organization, join };
}
