import type { Core } from '@strapi/strapi';
import { addGraphqlOperations } from '../../../shared/graphql/operations';
import { read } from '../../../shared/graphql/read-args';
import { consultationRequest } from '../contracts/request-consultation';
import { requestConsultation } from '../use-cases/consultations/request-consultation';

const typeDefs = /* GraphQL */ `
  input RequestConsultationInput {
    firstName: String!
    lastName: String!
    email: String!
    company: String
    jobTitle: String
    phone: String
    meetingType: String
    "An instant in the future, with offset."
    preferredDate: String!
    durationMinutes: Int
    timezone: String
    "The language that the visitor writes in: en or de."
    language: String
    subject: String
    message: String
    projectBudgetRange: String
    urgencyLevel: String
    leadSource: String
    utmSource: String
    utmMedium: String
    utmCampaign: String
  }
  type Mutation {
    requestConsultation(data: RequestConsultationInput!): Boolean!
  }
`;

/** Asking for a meeting over GraphQL. Call it in `register()`. */
export function registerConsultationGraphql(strapi: Core.Strapi): void {
  addGraphqlOperations(strapi, {
    typeDefs,
    resolvers: {
      Mutation: {
        requestConsultation: async (_root: unknown, { data }: { data: Record<string, unknown> }) => {
          await requestConsultation(strapi, read(consultationRequest, data));
          return true;
        },
      },
    },
    scopes: { 'Mutation.requestConsultation': 'api::bookings.request-consultation.send' },
  });
}
