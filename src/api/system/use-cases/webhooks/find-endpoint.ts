import type { Core } from '@strapi/strapi';
import { AppError } from '../../../../shared/errors/app-error';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { ENDPOINT_UID } from '../../store/endpoint-secrets';

export interface WebhookEndpoint {
  documentId: string;
  name: string;
  url: string;
  events: string[];
  endpointState: 'enabled' | 'disabled';
  secret: string;
}

/** The endpoint with this id; `not_found` where there is none. */
export async function findEndpoint(strapi: Core.Strapi, documentId: string): Promise<WebhookEndpoint> {
  const endpoint = await rowsOf(strapi, ENDPOINT_UID).findOne({ where: { documentId } });
  if (!endpoint) throw new AppError('not_found', 'There is no such webhook endpoint.');
  return endpoint as WebhookEndpoint;
}
