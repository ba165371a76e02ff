import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { openSecret, sealSecret } from '../../../../shared/crypto/secrets';
import { now } from '../../../../shared/time/clock';
import { ROTATION_GRACE_MS } from '../../domain/endpoint-rules';
import { ENDPOINT_UID, newSigningSecret, PREVIOUS_SECRET_PLACE, SECRET_PLACE } from '../../store/endpoint-secrets';
import { ENDPOINT_TABLE } from './fan-out-event';
import { findEndpoint } from './find-endpoint';
import { writeAudit } from '../write-audit';

interface RotatedSecret {
  secret: string;
  /** Until then webhooks are signed with the previous secret as well. */
  previousValidUntil: Date;
}

/** Gives an endpoint a new signing secret; the one before keeps signing beside it for a day. */
export async function rotateEndpointSecret(strapi: Core.Strapi, documentId: string): Promise<RotatedSecret> {
  return joinTransaction(strapi, async (trx) => {
    const endpoint = await findEndpoint(strapi, documentId);
    const previous = openSecret(strapi, SECRET_PLACE, endpoint.secret);
    const secret = newSigningSecret();
    const at = now(strapi);
    const previousValidUntil = new Date(at.getTime() + ROTATION_GRACE_MS);
    await trx(ENDPOINT_TABLE)
      .where('document_id', documentId)
      .update({
        secret: sealSecret(strapi, SECRET_PLACE, secret),
        previous_secret: sealSecret(strapi, PREVIOUS_SECRET_PLACE, previous),
        previous_secret_until: previousValidUntil,
        updated_at: at,
      });
    await writeAudit(strapi, {
      action: 'webhook_endpoint.secret_rotated',
      targetType: ENDPOINT_UID,
      targetDocumentId: documentId,
    });
    return { secret, previousValidUntil };
  });
}
