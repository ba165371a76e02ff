/** What bookings need of an expert. */
export interface BookableConsultant {
  id: number;
  documentId: string;
  slug: string;
  name: string;
  email: string;
  timezone: string;
  hourlyRateCents: number | null;
  /** Of the hourly rate. */
  currency: string;
  autoAcceptBookings: boolean;
  /** Who sees the profile, and so books the expert from outside. */
  profileVisibility: 'public' | 'private' | 'platform_only';
  userDocumentId: string | null;
}

/** An offering with its terms, as its expert sells it now. */
export interface BookableOffering {
  id: number;
  documentId: string;
  slug: string;
  name: { en: string; de?: string };
  durationMinutes: number;
  maxParticipants: number;
  priceCents: number;
  currency: string;
  pricingModel: 'fixed' | 'hourly' | 'per_participant';
  program: 'standard' | 'book_a_meeting' | 'thirty_for_thirty';
  sessionType: 'consultation' | 'advisory' | 'workshop' | 'interview' | 'review';
  requiresApproval: boolean;
  autoConfirm: boolean;
  cancellationHours: number;
  rescheduleHours: number;
  lateCancellationRefundPercent: number | null;
  meetingPlatform: 'zoom' | 'teams' | 'meet' | 'phone' | 'in_person';
  isActive: boolean;
  consultant: BookableConsultant;
}
