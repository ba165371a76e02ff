import type { Submission } from '../../../shared/submissions/register-submissions';
import { registerForWebinar, type WebinarRegistration } from '../use-cases/register-for-webinar';

/** What everybody may send. */
export const SUBMISSIONS: readonly Submission[] = [
  {
    uid: 'api::leads.webinar-registration',
    path: '/leads/webinar-registrations',
    name: 'registerForWebinar',
    summary: 'Register for a webinar',
    senders: 'public',
    fields: [
      'webinar',
      'firstName',
      'lastName',
      'email',
      'company',
      'jobTitle',
      'phone',
      'sendReminder',
      'sendRecording',
      'utmSource',
      'utmMedium',
      'utmCampaign',
    ],
    required: ['webinar'],
    storeChecksTargets: true,
    store: (strapi, data) => registerForWebinar(strapi, data as WebinarRegistration),
  },
];
