import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../shared/documents/transaction';
import type { Member } from '../../../shared/http/member';
import { mailboxKey } from '../../../shared/mailbox/mailbox';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { PROFILE } from '../read-models/actor-profile';
import { confirmationIsOn } from '../../../shared/strapi/plugins/members';

/**
 * Gives a member the profile that bears the member's e-mail and belongs to nobody yet, such as an imported one. Only a
 * confirmed address counts, and only while addresses have to be confirmed; a member has one profile.
 */
export async function claimProfile(strapi: Core.Strapi, member: Member): Promise<void> {
  if (!member.confirmed || !(await confirmationIsOn(strapi))) return;
  const profiles = rowsOf(strapi, PROFILE);
  const held = await profiles.count({ where: { userDocumentId: member.documentId } });
  if (held > 0) return;
  await inTransaction(strapi, async () => {
    const free = await profiles.findOne({
      where: { email: { $eqi: mailboxKey(member.email) }, userDocumentId: null },
      orderBy: { id: 'asc' },
      select: ['id'],
    });
    if (!free) return;
    await profiles.update({
      where: { id: free.id },
      data: { user: member.id, userDocumentId: member.documentId },
    });
  });
}
