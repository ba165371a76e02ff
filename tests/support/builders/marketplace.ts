import { randomBytes } from 'node:crypto';
import type { TestApp } from '../boot';
import { createMember, type Member } from './member';

/** A member with a profile on the marketplace. */
export interface Participant extends Member {
  profile: string;
  username: string;
}

/** Registers a member and creates the profile through the API, as the member does. */
export async function createParticipant(app: TestApp, role: 'influencer' | 'client'): Promise<Participant> {
  const member = await createMember(app);
  const username = `${role}-${randomBytes(3).toString('hex')}`;
  const response = await member.post('/api/marketplace/my/profiles', { username, role, displayName: `The ${role}` });
  if (response.status !== 201) throw new Error(`profile: ${response.status} ${JSON.stringify(response.body)}`);
  return { ...member, profile: response.body.data.documentId as string, username };
}
