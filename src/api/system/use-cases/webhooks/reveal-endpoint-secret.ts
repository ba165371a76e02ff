import type { Core } from '@strapi/strapi';
import { openSecret } from '../../../../shared/crypto/secrets';
import { joinTransaction } from '../../../../shared/database/transaction';
import { ENDPOINT_UID, SECRET_PLACE } from '../../store/endpoint-secrets';
import { findEndpoint } from './find-endpoint';
import { writeAudit } from '../write-audit';

/** The signing secret of an endpoint, for whoever sets up its receiver; each look is recorded. */
export async function revealEndpointSecret(strapi: Core.Strapi, documentId: string): Promise<string> {
  return joinTransaction(strapi, async () => {
    const endpoint = await findEndpoint(strapi, documentId);
    await writeAudit(strapi, {
      action: 'webhook_endpoint.secret_revealed',
      targetType: ENDPOINT_UID,
      targetDocumentId: documentId,
    });
    return openSecret(strapi, SECRET_PLACE, endpoint.secret);
  });
}
