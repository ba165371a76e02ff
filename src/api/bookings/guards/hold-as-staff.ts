import type { Core } from '@strapi/strapi';
import { findBookableOffering } from '../../experts/public';
import type { GuardedWrite, WriteRule } from '../../../shared/documents/guard';
import type { Row } from '../../../shared/models/model';
import { checkAttributes } from '../../../shared/documents/attributes/attribute-rules';
import { relationDocumentId } from '../../../shared/documents/relation-input';
import { changedAttributes } from '../../../shared/documents/saved/changed-attributes';
import { parseInput } from '../../../shared/contracts/parse';
import { AppError, errorsOn } from '../../../shared/errors/app-error';
import { documentsOf, rowsOf, validateUpdate } from '../../../shared/strapi/core/documents';
import { holdBookingRequest } from '../contracts/hold-booking';
import { BOOKING } from '../read-models/booking-record';
import { holdBooking } from '../use-cases/hold-booking';

const OFFERING = 'api::experts.consultant-offering';

/** Where the request's fields stand in the editor's form. */
const FORM_FIELDS: Record<string, string> = {
  start: 'scheduledStart',
  language: 'clientLanguage',
  couponCode: 'couponCodeUsed',
  title: 'sessionTitle',
  'client.firstName': 'clientFirstName',
  'client.lastName': 'clientLastName',
  'client.email': 'clientEmail',
  'client.company': 'clientCompany',
  'client.jobTitle': 'clientJobTitle',
  'client.phone': 'clientPhone',
  'client.linkedinUrl': 'clientLinkedinUrl',
  'client.companySize': 'clientCompanySize',
};

/** What only staff say of a new booking. */
const STAFF_ATTRIBUTES = [
  'sessionTitle',
  'sessionDescription',
  'meetingPlatform',
  'meetingUrl',
  'meetingId',
  'meetingPassword',
  'internalNotes',
  'followUpRequired',
  'assignedSuccessManager',
];

/** What comes of a session later: the form shows it, a new booking has none of it. */
const LATER = [
  'bookingStatus',
  'approvalStatus',
  'cancellationReason',
  'sessionSummary',
  'actionItems',
  'followUpCompletedAt',
  'clientRating',
  'clientFeedback',
  'consultantRating',
  'consultantFeedback',
];

function onForm(error: AppError): AppError {
  const errors = error.details.errors.map((entry) => {
    const path = entry.path.join('.');
    return { path: (FORM_FIELDS[path] ?? path).split('.'), message: entry.message };
  });
  const { code: _code, errors: _errors, ...facts } = error.details;
  return new AppError(error.code, error.message, { ...facts, errors });
}

/** Runs `work` with its field errors renamed to the attributes that the editor sees. */
export async function markingForm<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof AppError ? onForm(error) : error;
  }
}

async function couponCodeOf({ strapi, data }: GuardedWrite): Promise<unknown> {
  const documentId = await relationDocumentId(strapi, 'api::billing.coupon', data.coupon);
  if (!documentId) return data.couponCodeUsed;
  const coupon = await rowsOf(strapi, 'api::billing.coupon').findOne({ where: { documentId } });
  return coupon?.code ?? data.couponCodeUsed;
}

const filled = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );

async function requestOf(write: GuardedWrite): Promise<unknown> {
  const { strapi, data } = write;
  const start = data.scheduledStart instanceof Date ? data.scheduledStart.toISOString() : data.scheduledStart;
  return filled({
    offering: await relationDocumentId(strapi, OFFERING, data.offering),
    start,
    timezone: data.timezone ?? 'UTC',
    language: data.clientLanguage,
    seats: data.seats,
    participants: data.participants,
    couponCode: await couponCodeOf(write),
    title: (data.sessionTitle as { en?: string } | null | undefined)?.en,
    urgencyLevel: data.urgencyLevel,
    projectBudgetRange: data.projectBudgetRange,
    leadSource: data.leadSource,
    utmSource: data.utmSource,
    utmMedium: data.utmMedium,
    utmCampaign: data.utmCampaign,
    client: filled({
      firstName: data.clientFirstName,
      lastName: data.clientLastName,
      email: data.clientEmail,
      company: data.clientCompany,
      jobTitle: data.clientJobTitle,
      phone: data.clientPhone,
      linkedinUrl: data.clientLinkedinUrl,
      companySize: data.clientCompanySize,
    }),
  });
}

async function clientLogin(
  strapi: Core.Strapi,
  input: unknown,
): Promise<{ id: number; documentId: string } | undefined> {
  const documentId = await relationDocumentId(strapi, 'plugin::users-permissions.user', input);
  if (!documentId) return undefined;
  const user = await rowsOf(strapi, 'plugin::users-permissions.user').findOne({ where: { documentId } });
  return (user as { id: number; documentId: string } | null) ?? undefined;
}

/** Nothing that was typed is lost without a word: what is not said of a new booking, and what its offering says. */
async function refuseLost({ strapi, data }: GuardedWrite): Promise<void> {
  const sent = { uid: BOOKING, documentId: undefined, locale: null, data };
  const later = await changedAttributes(strapi, sent, LATER);
  if (later.length > 0) {
    const message = 'A new booking is pending and has none of this yet: save it first.';
    throw new AppError('rule_refused', message, { errors: errorsOn(later, message) });
  }
  const reference = await relationDocumentId(strapi, OFFERING, data.offering);
  const offering = reference === undefined ? null : await findBookableOffering(strapi, reference);
  if (!offering) return;
  const foreign = await changedAttributes(strapi, sent, ['sessionType', 'consultant']);
  const expert = await relationDocumentId(strapi, 'api::experts.consultant', data.consultant);
  const followed = {
    sessionType: data.sessionType === offering.sessionType,
    consultant: expert === offering.consultant.documentId,
  };
  const path = foreign.find((name) => !followed[name as keyof typeof followed]);
  if (path)
    throw new AppError('rule_refused', 'This follows from the offering: leave it, or choose another one.', { path });
}

/** They reach the table as they are, so what the document service would check of them is checked here. */
async function staffDataOf({ strapi, data }: GuardedWrite): Promise<Row> {
  const staffData = filled(Object.fromEntries(STAFF_ATTRIBUTES.map((name) => [name, data[name]])));
  checkAttributes(strapi, { uid: BOOKING, data: staffData });
  await validateUpdate(strapi, BOOKING, staffData);
  return staffData;
}

/**
 * A booking created in the content manager: the same hold as a client's, with two days to pay and the payment link
 * mailed. The form needs the offering, the start and the client; all else follows.
 */
export const holdAsStaff: WriteRule = (write) =>
  markingForm(async () => {
    const { strapi, data } = write;
    await refuseLost(write);
    const { booking } = await holdBooking(strapi, parseInput(holdBookingRequest, await requestOf(write)), {
      through: 'admin',
      user: await clientLogin(strapi, data.user),
      staffData: await staffDataOf(write),
    });
    return documentsOf(strapi, BOOKING).findOne({ documentId: booking.documentId });
  });
