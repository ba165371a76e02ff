import type { Core } from '@strapi/strapi';
import { registerOperations } from '../../../shared/routes/operations';
import { CONSULTATION_OPERATIONS } from '../contracts/operations';
import { requestConsultation } from '../use-cases/consultations/request-consultation';

/** Asking for a meeting over REST. Call it in `register()`. */
export function registerConsultationOperations(strapi: Core.Strapi): void {
  registerOperations(strapi, CONSULTATION_OPERATIONS, {
    async send({ body }) {
      await requestConsultation(strapi, body.data);
      return { data: { received: true as const }, meta: {} };
    },
  });
}
