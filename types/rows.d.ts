/**
 * What is stored, type by type, made from the schemas by `npm run types`: do not edit. `rowsOf` and `documentsOf`
 * (src/shared/strapi/core/documents.ts) read and write by it. What is required is never null here; in a draft it may be.
 * Relations and files are there only where they are populated.
 */

/** A row of a type that is not told here. */
export interface Stored {
  id: number;
  documentId: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  locale: string | null;
  createdBy?: AdminUser | null;
  updatedBy?: AdminUser | null;
}

export interface AdminPermission extends Stored {
  action: string;
  actionParameters: unknown;
  apiToken?: Stored | null;
  conditions: unknown;
  properties: unknown;
  role?: AdminRole | null;
  subject: string | null;
}

export interface AdminRole extends Stored {
  code: string;
  description: string | null;
  name: string;
  permissions?: AdminPermission[];
  users?: AdminUser[];
}

export interface AdminSession extends Stored {
  absoluteExpiresAt: string | null;
  childId: string | null;
  deviceId: string;
  expiresAt: string;
  metadata: unknown;
  origin: string;
  sessionId: string;
  status: string | null;
  type: string | null;
  userId: string;
}

export interface AdminUser extends Stored {
  apiTokens?: Stored[];
  blocked: boolean | null;
  email: string;
  firstname: string | null;
  isActive: boolean | null;
  lastname: string | null;
  password: string | null;
  preferedLanguage: string | null;
  registrationToken: string | null;
  resetPasswordToken: string | null;
  resetPasswordTokenExpiresAt: string | null;
  roles?: AdminRole[];
  username: string | null;
}

export interface AccountsActivityLog extends Stored {
  activityData: unknown;
  activityType: string;
  ipAddress: string | null;
  pageUrl: string | null;
  referrerUrl: string | null;
  sessionId: string | null;
  userAgent: string | null;
  userDocumentId: string | null;
}

export interface AccountsAddress extends Stored {
  city: string;
  country: string;
  isDefaultBilling: boolean | null;
  isDefaultShipping: boolean | null;
  line1: string;
  line2: string | null;
  name: string | null;
  phone: string | null;
  postalCode: string;
  region: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface AccountsClientAccount extends Stored {
  brandColors: unknown;
  contactEmail: string | null;
  contactPhone: string | null;
  deletedAt: string | null;
  logoUrl: string | null;
  name: string;
  organization?: AccountsOrganization | null;
  organizationDocumentId: string | null;
  settings: unknown;
  slug: string;
}

export interface AccountsConsent extends Stored {
  confirmTokenHash: string | null;
  confirmedAt: string | null;
  consentLanguage: 'en' | 'de';
  consentStatus: 'requested' | 'confirmed' | 'withdrawn' | 'expired';
  email: string;
  form: string | null;
  ipAddress: string | null;
  purpose: 'newsletter' | 'marketing_email' | 'marketing_sms' | 'profiling' | 'analytics' | 'terms' | 'privacy';
  requestedAt: string;
  textHash: string;
  textShown: string;
  user?: UsersPermissionsUser | null;
  userAgent: string | null;
  userDocumentId: string | null;
  withdrawnAt: string | null;
}

export interface AccountsGroupMembership extends Stored {
  assignedAt: string | null;
  assignedBy: string | null;
  expiresAt: string | null;
  group?: AccountsUserGroup | null;
  groupDocumentId: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface AccountsOrganization extends Stored {
  companySize: 'from_1_to_10' | 'from_11_to_50' | 'from_51_to_200' | 'from_201_to_500' | 'over_500' | null;
  deletedAt: string | null;
  industry: string | null;
  logoUrl: string | null;
  name: string;
  organizationType: 'individual' | 'agency' | 'enterprise' | null;
  owner?: UsersPermissionsUser | null;
  ownerDocumentId: string | null;
  settings: unknown;
  slug: string;
  website: string | null;
}

export interface AccountsReview extends Stored {
  appointment?: BookingsAppointment | null;
  appointmentDocumentId: string | null;
  authorKey: string | null;
  authorName: string | null;
  campaign?: MarketplaceCampaign | null;
  campaignBooking?: MarketplaceCampaignBooking | null;
  campaignBookingDocumentId: string | null;
  campaignDocumentId: string | null;
  comment: string | null;
  isPublic: boolean | null;
  isVerified: boolean | null;
  product?: CommerceProduct | null;
  productDocumentId: string | null;
  profile?: MarketplaceProfile | null;
  profileDocumentId: string | null;
  provider?: BookingsServiceProvider | null;
  providerDocumentId: string | null;
  rating: number | null;
  respondedAt: string | null;
  respondedBy: string | null;
  response: string | null;
  reviewStatus: 'pending' | 'approved' | 'rejected' | null;
  reviewerProfile?: MarketplaceProfile | null;
  reviewerProfileDocumentId: string | null;
  subject: 'product' | 'service' | 'collaboration';
  title: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface AccountsSegment extends Stored {
  criteria: unknown;
  description: string | null;
  isActive: boolean | null;
  name: string;
  userCount: number | null;
}

export interface AccountsSegmentMembership extends Stored {
  addedAt: string | null;
  segment?: AccountsSegment | null;
  segmentDocumentId: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface AccountsStaffProfile extends Stored {
  account?: AdminUser | null;
  accountDocumentId: string | null;
  avatarUrl: string | null;
  deletedAt: string | null;
  failedLoginAttempts: number | null;
  lastLoginAt: string | null;
  lockedUntil: string | null;
  timezone: string | null;
}

export interface AccountsTeamMember extends Stored {
  invitedAt: string | null;
  invitedBy?: UsersPermissionsUser | null;
  joinedAt: string | null;
  memberStatus: 'pending' | 'active' | 'inactive' | null;
  organization?: AccountsOrganization | null;
  organizationDocumentId: string | null;
  permissions: unknown;
  role: 'owner' | 'admin' | 'manager' | 'creator' | 'client';
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface AccountsUserGroup extends Stored {
  description: string | null;
  isSystem: boolean | null;
  name: string;
  permissions: unknown;
  slug: string;
}

export interface AccountsUserNote extends Stored {
  author?: UsersPermissionsUser | null;
  authorDocumentId: string | null;
  isInternal: boolean | null;
  note: string;
  noteType: 'general' | 'complaint' | 'compliment' | 'warning' | null;
  staffAuthor?: AdminUser | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface AccountsUserPreference extends Stored {
  backInStockAlert: boolean | null;
  bookingNotifications: boolean | null;
  digest: 'immediate' | 'daily' | 'weekly' | null;
  emailNotifications: boolean | null;
  inquiryNotifications: boolean | null;
  messageNotifications: boolean | null;
  newArrivalsAlert: boolean | null;
  newsletterSubscription: boolean | null;
  orderReminder: boolean | null;
  orderUpdates: boolean | null;
  paymentNotifications: boolean | null;
  priceDropAlert: boolean | null;
  productsPerPage: number | null;
  profile?: MarketplaceProfile | null;
  profileDocumentId: string | null;
  promotionalEmails: boolean | null;
  pushNotifications: boolean | null;
  quietHoursEnd: string | null;
  quietHoursStart: string | null;
  reviewRequests: boolean | null;
  smsNotifications: boolean | null;
  theme: 'light' | 'dark' | 'auto' | null;
  timezone: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface AccountsUserProfile extends Stored {
  avatarUrl: string | null;
  bio: string | null;
  company: string | null;
  coverImageUrl: string | null;
  interests: unknown;
  isPublic: boolean | null;
  jobTitle: string | null;
  skills: unknown;
  socialLinks: unknown;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
  website: string | null;
}

export interface AnalyticsAnalyticsSnapshot extends Stored {
  organizationDocumentId: string | null;
  platformMetrics: unknown;
  snapshotDate: string;
  snapshotType: string;
  totalContentCreated: number | null;
  totalContentPublished: number | null;
  totalEngagement: number | null;
  totalReach: number | null;
  totalViews: number | null;
  userDocumentId: string | null;
}

export interface AnalyticsCohortAnalytics extends Stored {
  activeUserCount: number | null;
  averageRevenuePerUserCents: number | null;
  cohortDate: string;
  currency: string | null;
  periodNumber: number;
  periodType: 'day' | 'week' | 'month' | null;
  retentionRate: number | null;
  revenueCents: number | null;
  userCount: number | null;
}

export interface AnalyticsConversion extends Stored {
  attributedTouchId: string | null;
  attributionModel: 'first_click' | 'last_click' | 'linear' | 'time_decay' | null;
  bookingDocumentId: string | null;
  conversionType: 'purchase' | 'lead_signup' | 'newsletter_signup' | 'booking';
  conversionValueCents: number | null;
  currency: string | null;
  leadId: string | null;
  orderDocumentId: string | null;
  properties: unknown;
  sessionId: string | null;
  touchPoints: unknown;
  userDocumentId: string | null;
}

export interface AnalyticsEcommerceEvent extends Stored {
  clientEventId: string | null;
  currency: string | null;
  eventType: 'product_view' | 'add_to_cart' | 'remove_from_cart' | 'checkout_start' | 'purchase';
  orderDocumentId: string | null;
  priceCents: number | null;
  productDocumentId: string | null;
  properties: unknown;
  quantity: number | null;
  sessionId: string | null;
  userDocumentId: string | null;
  variantDocumentId: string | null;
}

export interface AnalyticsErrorLog extends Stored {
  context: unknown;
  errorType: string;
  message: string;
  resolved: boolean | null;
  resolvedAt: string | null;
  resolvedBy: string | null;
  sessionId: string | null;
  severity: 'debug' | 'info' | 'warning' | 'error' | 'critical' | null;
  stackTrace: string | null;
  url: string | null;
  userAgent: string | null;
  userDocumentId: string | null;
}

export interface AnalyticsEvent extends Stored {
  browser: string | null;
  browserVersion: string | null;
  clientEventId: string | null;
  deviceType: string | null;
  eventAction: string | null;
  eventCategory: string | null;
  eventLabel: string | null;
  eventType: string;
  eventValue: number | null;
  ipAddress: string | null;
  os: string | null;
  osVersion: string | null;
  pagePath: string | null;
  pageUrl: string | null;
  platform: 'web' | 'mobile' | 'tablet' | null;
  properties: unknown;
  referrer: string | null;
  screenResolution: string | null;
  sessionId: string | null;
  staffUserDocumentId: string | null;
  userAgent: string | null;
  userDocumentId: string | null;
  utmCampaign: string | null;
  utmContent: string | null;
  utmMedium: string | null;
  utmSource: string | null;
  utmTerm: string | null;
}

export interface AnalyticsExperiment extends Stored {
  author?: UsersPermissionsUser | null;
  confidenceLevel: number | null;
  description: string | null;
  endDate: string | null;
  experimentStatus: 'draft' | 'running' | 'paused' | 'completed' | null;
  hypothesis: string | null;
  name: string;
  startDate: string | null;
  statisticalSignificance: boolean | null;
  successMetric: string | null;
  trafficPercentage: number | null;
  winningVariant: string | null;
}

export interface AnalyticsExperimentParticipant extends Stored {
  conversionValueCents: number | null;
  converted: boolean | null;
  convertedAt: string | null;
  currency: string | null;
  experimentDocumentId: string | null;
  participatedAt: string | null;
  sessionId: string | null;
  userDocumentId: string | null;
  variantDocumentId: string | null;
}

export interface AnalyticsExperimentVariant extends Stored {
  configuration: unknown;
  conversionCount: number | null;
  conversionRate: number | null;
  description: string | null;
  experiment?: AnalyticsExperiment | null;
  experimentDocumentId: string | null;
  isControl: boolean | null;
  name: string;
  participantCount: number | null;
  trafficSplit: number | null;
}

export interface AnalyticsFunnelAnalytics extends Stored {
  averageTimeToComplete: number | null;
  completionRate: number | null;
  date: string;
  funnelName: string;
  stepName: string;
  usersCompleted: number | null;
  usersEntered: number | null;
}

export interface AnalyticsFunnelStep extends Stored {
  definition: unknown;
  funnelName: string;
  stepDescription: string | null;
  stepName: string;
  stepOrder: number;
}

export interface AnalyticsHeatmapClick extends Stored {
  clickX: number;
  clickY: number;
  elementSelector: string | null;
  elementText: string | null;
  sessionId: string | null;
  url: string;
  userDocumentId: string | null;
  viewportHeight: number;
  viewportWidth: number;
}

export interface AnalyticsPageView extends Stored {
  clientEventId: string | null;
  entryTimestamp: string | null;
  exitTimestamp: string | null;
  ipAddress: string | null;
  isBounce: boolean | null;
  referrerUrl: string | null;
  scrollDepthPercentage: number | null;
  sessionId: string | null;
  timeOnPageSeconds: number | null;
  title: string | null;
  url: string;
  userAgent: string | null;
  userDocumentId: string | null;
  viewportHeight: number | null;
  viewportWidth: number | null;
}

export interface AnalyticsPerformanceMetric extends Stored {
  metricType: 'page_load' | 'api_response' | 'database_query';
  name: string;
  properties: unknown;
  sessionId: string | null;
  unit: 'ms' | 'bytes' | 'count' | null;
  url: string | null;
  userDocumentId: string | null;
  value: number;
}

export interface AnalyticsProductAnalytics extends Stored {
  addToCartCount: number | null;
  averageTimeOnPage: number | null;
  bounceRate: number | null;
  cartRemovalCount: number | null;
  checkoutCount: number | null;
  conversionRate: number | null;
  currency: string | null;
  date: string;
  productDocumentId: string | null;
  purchaseCount: number | null;
  revenueCents: number | null;
  uniqueViewsCount: number | null;
  viewsCount: number | null;
}

export interface AnalyticsRevenueAnalytics extends Stored {
  averageOrderValueCents: number | null;
  currency: string | null;
  date: string;
  discountsAmountCents: number | null;
  grossRevenueCents: number | null;
  netRevenueCents: number | null;
  ordersCount: number | null;
  refundsAmountCents: number | null;
  returnsAmountCents: number | null;
  returnsCount: number | null;
  shippingAmountCents: number | null;
  taxAmountCents: number | null;
}

export interface AnalyticsSearchQuery extends Stored {
  clickedResultId: string | null;
  clickedResultPosition: number | null;
  clickedResultType: 'product' | 'page' | 'blog_post' | null;
  conversionValueCents: number | null;
  currency: string | null;
  hasConversion: boolean | null;
  normalizedQuery: string | null;
  query: string;
  resultCount: number;
  searchDate: string;
  sessionId: string | null;
  userDocumentId: string | null;
}

export interface AnalyticsSegmentAnalytics extends Stored {
  activeUsers: number | null;
  averageRevenuePerUserCents: number | null;
  churnedUsers: number | null;
  conversionRate: number | null;
  currency: string | null;
  date: string;
  newUsers: number | null;
  segmentDocumentId: string | null;
  totalRevenueCents: number | null;
  userCount: number | null;
}

export interface AnalyticsVisit extends Stored {
  browser: string | null;
  city: string | null;
  conversionValueCents: number | null;
  country: string | null;
  currency: string | null;
  deviceType: string | null;
  durationSeconds: number | null;
  endedAt: string | null;
  eventsCount: number | null;
  hasConversion: boolean | null;
  ipAddress: string | null;
  isBounce: boolean | null;
  latitude: number | null;
  longitude: number | null;
  os: string | null;
  pageViewsCount: number | null;
  referrerDomain: string | null;
  referrerType: 'direct' | 'search' | 'social' | 'email' | 'referral' | null;
  region: string | null;
  sessionId: string;
  startedAt: string | null;
  userDocumentId: string | null;
  utmCampaign: string | null;
  utmMedium: string | null;
  utmSource: string | null;
}

export interface BillingCoupon extends Stored {
  applicableTo: 'all' | 'book_a_meeting' | 'thirty_for_thirty' | 'specific_consultants' | 'first_time_users' | 'orders' | null;
  campaignSource: string | null;
  code: string;
  consultants?: ExpertsConsultant[];
  conversionRate: number | null;
  currency: string | null;
  currentUsageCount: number | null;
  customers?: UsersPermissionsUser[];
  deactivatedAt: string | null;
  deletedAt: string | null;
  description: unknown;
  discountBasisPoints: number | null;
  discountCents: number | null;
  discountType: 'percentage' | 'fixed_amount' | 'free_session' | 'free_shipping' | 'buy_x_get_y';
  generatedRevenueCents: number | null;
  internalName: string;
  isActive: boolean | null;
  maxDiscountCents: number | null;
  maxUsesPerUser: number | null;
  maxUsesTotal: number | null;
  minimumOrderCents: number | null;
  notes: string | null;
  productCategories?: CommerceProductCategory[];
  products?: CommerceProduct[];
  revenueByCurrency: unknown;
  serviceTypeRestrictions: unknown;
  staffAuthor?: AdminUser | null;
  staffAuthorDocumentId: string | null;
  utmCampaign: string | null;
  utmMedium: string | null;
  utmSource: string | null;
  validFrom: string | null;
  validUntil: string | null;
}

export interface BillingCouponRedemption extends Stored {
  attemptedAt: string | null;
  booking?: BookingsConsultantBooking | null;
  bookingCompleted: boolean | null;
  bookingDocumentId: string | null;
  codeEntered: string | null;
  consultantDocumentId: string | null;
  coupon?: BillingCoupon | null;
  couponDocumentId: string | null;
  currency: string | null;
  customerReference: string | null;
  discountAppliedCents: number | null;
  finalAmountCents: number | null;
  fraudFlags: unknown;
  isFirstTimeUser: boolean | null;
  isFlaggedSuspicious: boolean | null;
  order?: CommerceOrder | null;
  orderDocumentId: string | null;
  originalAmountCents: number | null;
  redemptionStatus: 'pending' | 'applied' | 'released' | 'failed' | 'expired' | 'invalid' | 'limit_exceeded';
  referrerUrl: string | null;
  refusalCode: string | null;
  riskScore: number | null;
  sessionAttended: boolean | null;
  userEmail: string | null;
  userIpAddress: string | null;
  userKey: string | null;
  userPreviousBookingsCount: number | null;
  userSessionId: string | null;
  utmCampaign: string | null;
  utmMedium: string | null;
  utmSource: string | null;
  validationErrors: unknown;
}

export interface BillingDispute extends Stored {
  amountCents: number;
  bookingDocumentId: string | null;
  closedAt: string | null;
  currency: string | null;
  disputeStatus: 'needs_response' | 'under_review' | 'won' | 'lost' | 'closed';
  evidenceDueAt: string | null;
  externalDisputeId: string;
  lostCents: number | null;
  notes: string | null;
  openedAt: string | null;
  paymentGateway: string;
  reason: string | null;
  stage: 'inquiry' | 'chargeback';
  transaction?: BillingPaymentTransaction | null;
  transactionDocumentId: string | null;
}

export interface BillingExchangeRate extends Stored {
  baseCurrency: string;
  quoteCurrency: string;
  rate: number;
  source: string | null;
  validFrom: string;
}

export interface BillingInvoice extends Stored {
  amountCents: number | null;
  billingAddress: unknown;
  billingEmail: string | null;
  billingName: string | null;
  campaignBooking?: MarketplaceCampaignBooking | null;
  currency: string | null;
  dueAt: string | null;
  gstNumber: string | null;
  invoiceFile?: UploadFile | null;
  invoiceNumber: string | null;
  invoiceStatus: 'draft' | 'sent' | 'paid' | 'void' | null;
  invoiceUrl: string | null;
  issuedAt: string | null;
  lineItems: unknown;
  notes: string | null;
  paidAt: string | null;
  payment?: BillingPaymentTransaction | null;
  subscription?: BillingSubscription | null;
  taxAmountCents: number | null;
  totalAmountCents: number | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface BillingLedgerAccount extends Stored {
  accountKind: 'asset' | 'liability' | 'income' | 'expense';
  code: string;
  currency: string;
  name: string;
  ownerDocumentId: string | null;
  ownerType: string | null;
}

export interface BillingLedgerEntry extends Stored {
  accountCode: string;
  amountCents: number;
  bookingDocumentId: string | null;
  currency: string;
  line: number;
  occurredAt: string;
  paymentDocumentId: string | null;
  transactionReference: string;
}

export interface BillingLedgerTransaction extends Stored {
  bookingDocumentId: string | null;
  description: string | null;
  details: unknown;
  occurredAt: string;
  paymentDocumentId: string | null;
  reference: string;
  revertsReference: string | null;
  transactionKind: string;
}

export interface BillingPaymentMethod extends Stored {
  bankAccountLastFour: string | null;
  bankRoutingNumber: string | null;
  billingAddress?: AccountsAddress | null;
  cardBrand: string | null;
  cardExpiryMonth: number | null;
  cardExpiryYear: number | null;
  cardLastFour: string | null;
  isDefault: boolean | null;
  isVerified: boolean | null;
  methodType: 'card' | 'paypal' | 'bank_account' | 'crypto' | null;
  paypalEmail: string | null;
  profile?: MarketplaceProfile | null;
  provider: string | null;
  providerPaymentMethodId: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface BillingPaymentTransaction extends Stored {
  accountingPeriod: string | null;
  billingAddress: unknown;
  booking?: BookingsConsultantBooking | null;
  bookingDocumentId: string | null;
  campaignBooking?: MarketplaceCampaignBooking | null;
  completedAt: string | null;
  consultant?: ExpertsConsultant | null;
  consultantDocumentId: string | null;
  consultantPayoutCents: number | null;
  currency: string | null;
  customerEmail: string | null;
  customerName: string | null;
  customerPhone: string | null;
  disputeAmountCents: number | null;
  disputeEvidenceFile?: UploadFile | null;
  disputeLostCents: number | null;
  disputeReason: string | null;
  disputeStatus: 'none' | 'inquiry' | 'chargeback' | 'pre_arbitration' | 'arbitration' | null;
  earningsDueAt: string | null;
  earningsReleasedAt: string | null;
  exchangeRate: number | null;
  externalTransactionId: string | null;
  failureReason: string | null;
  fraudFlags: unknown;
  gatewayFeeCents: number | null;
  gatewayOrderId: string | null;
  gatewayResponse: unknown;
  gatewayStatus: string | null;
  grossAmountCents: number | null;
  initiatedAt: string | null;
  intentRequestedAt: string | null;
  invoiceUrl: string | null;
  ipAddress: string | null;
  lastFailureId: string | null;
  netAmountCents: number | null;
  odooLastSyncAt: string | null;
  odooSyncError: string | null;
  odooSynced: boolean | null;
  odooTransactionId: string | null;
  originalAmountCents: number | null;
  originalCurrency: string | null;
  parentDocumentId: string | null;
  payee?: MarketplaceProfile | null;
  payer?: MarketplaceProfile | null;
  paymentGateway: 'stripe' | 'paypal' | 'wise' | 'bank_transfer' | 'crypto' | 'simulator' | 'none' | 'razorpay' | 'cashfree' | null;
  paymentMethod: 'credit_card' | 'debit_card' | 'bank_transfer' | 'paypal' | 'stripe' | 'wise' | 'crypto' | 'simulator' | 'none' | 'other';
  payout?: BillingPayout | null;
  payoutDocumentId: string | null;
  platformFeeCents: number | null;
  processedAt: string | null;
  processingFeeCents: number | null;
  receiptUrl: string | null;
  reconciled: boolean | null;
  reconciledAt: string | null;
  reconciledBy?: AdminUser | null;
  refundReservedCents: number | null;
  refundedAt: string | null;
  refundedCents: number | null;
  requiresManualReview: boolean | null;
  reviewNotes: string | null;
  reviewedBy?: AdminUser | null;
  riskScore: number | null;
  savedPaymentMethod?: BillingPaymentMethod | null;
  sourcePlatform: string | null;
  subscription?: BillingSubscription | null;
  subscriptionDocumentId: string | null;
  taxAmountCents: number | null;
  transactionReference: string | null;
  transactionStatus: 'pending' | 'processing' | 'completed' | 'failed' | 'cancelled' | 'refunded' | 'disputed';
  transactionType: 'booking_payment' | 'refund' | 'payout' | 'platform_fee' | 'adjustment' | 'milestone' | 'subscription_payment' | null;
  user?: UsersPermissionsUser | null;
  userAgent: string | null;
  userDocumentId: string | null;
}

export interface BillingPayout extends Stored {
  adjustmentsCents: number | null;
  consultant?: ExpertsConsultant | null;
  consultantDocumentId: string | null;
  currency: string | null;
  exchangeRate: number | null;
  grossRevenueCents: number;
  invoiceFile?: UploadFile | null;
  invoiceNumber: string | null;
  localPayoutAmountCents: number | null;
  netPayoutCents: number;
  notes: string | null;
  paymentAccount?: BillingPayoutAccount | null;
  paymentAccountDocumentId: string | null;
  payoutCompletedDate: string | null;
  payoutCurrency: string | null;
  payoutMethod: 'bank_transfer' | 'paypal' | 'wise' | 'crypto';
  payoutPeriodEnd: string;
  payoutPeriodStart: string;
  payoutProcessedDate: string | null;
  payoutScheduledDate: string | null;
  payoutStatus: 'pending' | 'processing' | 'completed' | 'failed' | 'cancelled';
  platformFeesCents: number;
  processedBy?: AdminUser | null;
  processingFeesCents: number | null;
  receiptFile?: UploadFile | null;
  sessions?: BookingsConsultantBooking[];
  taxDocumentFile?: UploadFile | null;
  taxDocumentSent: boolean | null;
  taxQuarter: number | null;
  taxWithholdingCents: number | null;
  taxYear: number | null;
  totalEarningsCents: number;
  totalSessions: number;
  transactionReference: string | null;
}

export interface BillingPayoutAccount extends Stored {
  accountCountry: string;
  accountCurrency: string;
  accountName: string;
  accountNumberEncrypted: string | null;
  accountType: 'bank' | 'paypal' | 'wise' | 'crypto';
  bankName: string | null;
  consultant?: ExpertsConsultant | null;
  consultantDocumentId: string | null;
  cryptoCurrency: string | null;
  cryptoWalletAddressEncrypted: string | null;
  deletedAt: string | null;
  gatewayAccountId: string | null;
  ibanEncrypted: string | null;
  isActive: boolean | null;
  isPrimary: boolean | null;
  isVerified: boolean | null;
  lastPaymentDate: string | null;
  paypalEmailEncrypted: string | null;
  routingNumberEncrypted: string | null;
  sanctionsCheckStatus: 'pending' | 'clear' | 'flagged' | null;
  sanctionsCheckedAt: string | null;
  swiftCode: string | null;
  taxFormFile?: UploadFile | null;
  taxFormSubmitted: boolean | null;
  taxFormType: string | null;
  totalPaymentsCents: number | null;
  verificationDocuments?: UploadFile[];
  verificationNotes: string | null;
  verificationStatus: 'pending' | 'in_progress' | 'verified' | 'rejected' | null;
  verifiedAt: string | null;
  verifiedBy?: AdminUser | null;
  wiseAccountIdEncrypted: string | null;
}

export interface BillingPlan extends Stored {
  billingPeriod: 'monthly' | 'yearly' | null;
  categoryAccess: unknown;
  creditRollover: boolean | null;
  description: unknown;
  features: unknown;
  fullCatalogAccess: boolean | null;
  isActive: boolean | null;
  limits: unknown;
  monthlyCredits: number | null;
  name: string;
  offeringAccessRules: unknown;
  prices?: BillingPlanPrice[];
  slug: string | null;
  sortOrder: number | null;
}

export interface BillingPlanPrice extends Stored {
  amountCents: number;
  billingPeriod: 'monthly' | 'yearly';
  currency: string;
  gatewayPriceId: string | null;
  isActive: boolean | null;
  plan?: BillingPlan | null;
  planDocumentId: string | null;
}

export interface BillingRefund extends Stored {
  amountCents: number | null;
  attempt: number | null;
  bookingDocumentId: string | null;
  completedAt: string | null;
  consultantPayoutCents: number | null;
  currency: string | null;
  externalRefundId: string | null;
  failureReason: string | null;
  idempotencyKey: string | null;
  owedCents: number | null;
  paidByHand: boolean | null;
  platformFeeCents: number | null;
  reason: string | null;
  reference: string | null;
  refundStatus: 'waiting' | 'pending' | 'processing' | 'succeeded' | 'failed' | 'unknown' | 'cancelled' | 'settled';
  requestedAt: string | null;
  requestedById: string | null;
  requestedByKind: string | null;
  retriedByDocumentId: string | null;
  returnedByBankCents: number | null;
  taxCents: number | null;
  transaction?: BillingPaymentTransaction | null;
  transactionDocumentId: string | null;
}

export interface BillingSubscription extends Stored {
  billingPeriod: 'monthly' | 'yearly' | null;
  cancelAtPeriodEnd: boolean | null;
  cancelledAt: string | null;
  cashfreeSubscriptionId: string | null;
  currentPeriodEnd: string;
  currentPeriodStart: string;
  organization?: AccountsOrganization | null;
  organizationDocumentId: string | null;
  plan?: BillingPlan | null;
  planDocumentId: string | null;
  planPrice?: BillingPlanPrice | null;
  razorpaySubscriptionId: string | null;
  stripeSubscriptionId: string | null;
  subscriptionStatus: 'trialing' | 'active' | 'past_due' | 'cancelled' | 'expired';
  trialEnd: string | null;
  trialStart: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface BillingUsageRecord extends Stored {
  aiCreditsUsed: number | null;
  apiCalls: number | null;
  contentUploads: number | null;
  creditLimit: number | null;
  organizationDocumentId: string | null;
  periodEnd: string;
  periodStart: string;
  storageLimitBytes: number | null;
  storageUsedBytes: number | null;
  subscriptionDocumentId: string | null;
  uploadLimit: number | null;
  userDocumentId: string | null;
}

export interface BillingWebhookReceipt extends Stored {
  attempts: number | null;
  eventType: string;
  externalId: string;
  handledAt: string | null;
  lastError: string | null;
  objectId: string | null;
  payload: unknown;
  receivedAt: string;
  source: string;
}

export interface BookingsAppointment extends Stored {
  address: string | null;
  appointmentStatus: 'pending' | 'confirmed' | 'in_progress' | 'completed' | 'cancelled' | 'no_show' | null;
  cancelReason: string | null;
  cancelledAt: string | null;
  cancelledBy: string | null;
  currency: string | null;
  customer?: UsersPermissionsUser | null;
  customerArrivedAt: string | null;
  customerDocumentId: string | null;
  customerEmail: string | null;
  customerName: string | null;
  customerPhone: string | null;
  date: string;
  depositAmountCents: number | null;
  depositPaid: boolean | null;
  discountAmountCents: number | null;
  endTime: string | null;
  feedbackComment: string | null;
  feedbackRating: number | null;
  finalPriceCents: number | null;
  googleCalendarEventId: string | null;
  notes: string | null;
  paymentStatus: 'pending' | 'paid' | 'refunded' | 'partially_refunded' | null;
  provider?: BookingsServiceProvider | null;
  providerCompletedAt: string | null;
  providerDocumentId: string | null;
  providerStartedAt: string | null;
  referralSource: string | null;
  refundAmountCents: number | null;
  rescheduledFrom?: BookingsAppointment | null;
  rescheduledTo?: BookingsAppointment | null;
  serviceType?: BookingsServiceType | null;
  serviceTypeDocumentId: string | null;
  source: 'website' | 'phone' | 'email' | 'in_person' | null;
  startTime: string;
  taxAmountCents: number | null;
  timezone: string | null;
  totalPaidCents: number | null;
  zoomJoinUrl: string | null;
  zoomMeetingId: string | null;
}

export interface BookingsAvailabilityRule extends Stored {
  breakEndTime: string | null;
  breakStartTime: string | null;
  breaks: unknown;
  consultant?: ExpertsConsultant | null;
  dayOfWeek: number;
  endTime: string;
  isAvailable: boolean | null;
  maxAppointments: number | null;
  provider?: BookingsServiceProvider | null;
  providerDocumentId: string | null;
  resourceKey: string | null;
  startTime: string;
}

export interface BookingsBlockedDate extends Stored {
  consultant?: ExpertsConsultant | null;
  date: string;
  endDate: string | null;
  endTime: string | null;
  isRecurring: boolean | null;
  overrideKind: 'blocked' | 'available';
  provider?: BookingsServiceProvider | null;
  providerDocumentId: string | null;
  reason: string | null;
  recurrencePattern: 'weekly' | 'monthly' | 'yearly' | null;
  resourceKey: string | null;
  startTime: string | null;
}

export interface BookingsBookingAttachment extends Stored {
  appointment?: BookingsAppointment | null;
  appointmentDocumentId: string | null;
  description: string | null;
  file?: UploadFile | null;
  fileName: string;
  fileSize: number | null;
  fileType: string | null;
  uploadedBy: string | null;
}

export interface BookingsBookingNote extends Stored {
  appointment?: BookingsAppointment | null;
  appointmentDocumentId: string | null;
  author?: UsersPermissionsUser | null;
  authorDocumentId: string | null;
  note: string;
  noteType: 'internal' | 'customer_visible' | null;
}

export interface BookingsBookingOccurrence extends Stored {
  capacity: number;
  claimEndsAt: string;
  claimStartsAt: string;
  consultantDocumentId: string;
  endsAt: string;
  isoWeek: string;
  occurrenceStatus: 'open' | 'released';
  offeringDocumentId: string;
  resourceKey: string;
  seatsTaken: number | null;
  startsAt: string;
  timezone: string;
}

export interface BookingsBookingReminder extends Stored {
  appointmentDocumentId: string;
  channel: 'email' | 'sms' | 'both' | null;
  errorMessage: string | null;
  reminderStatus: 'pending' | 'sent' | 'failed' | 'cancelled' | null;
  reminderType: 'confirmation' | 'day_before' | 'two_hours_before' | 'follow_up';
  scheduledAt: string;
  sentAt: string | null;
}

export interface BookingsBookingStatusChange extends Stored {
  actorId: string | null;
  actorKind: string;
  bookingDocumentId: string;
  bookingKind: 'consultant_booking' | 'appointment' | 'campaign_booking';
  changedAt: string;
  details: unknown;
  fromStatus: string | null;
  reason: string | null;
  toStatus: string;
  transition: string;
}

export interface BookingsConsultantBooking extends Stored {
  absenceReportedAt: string | null;
  actionItems: unknown;
  actualEnd: string | null;
  actualStart: string | null;
  approvalStatus: 'not_required' | 'requested' | 'approved' | 'declined';
  assignedSuccessManager?: AdminUser | null;
  bookedThrough: 'rest' | 'graphql' | 'admin' | 'import' | null;
  bookingStatus: 'pending' | 'confirmed' | 'in_progress' | 'completed' | 'cancelled' | 'expired' | 'no_show_client' | 'no_show_consultant';
  cancellationHours: number | null;
  cancellationReason: string | null;
  cancelledAt: string | null;
  cancelledBy: 'client' | 'consultant' | 'staff' | 'system' | null;
  clientCompany: string | null;
  clientCompanySize: 'startup' | 'sme' | 'enterprise' | null;
  clientEmail: string;
  clientFeedback: unknown;
  clientFirstName: string;
  clientJobTitle: string | null;
  clientLanguage: 'en' | 'de';
  clientLastName: string;
  clientLinkedinUrl: string | null;
  clientPhone: string | null;
  clientRating: number | null;
  confirmationSentAt: string | null;
  consultant?: ExpertsConsultant | null;
  consultantDocumentId: string | null;
  consultantFeedback: unknown;
  consultantPayoutCents: number | null;
  consultantRating: number | null;
  consultantTimezone: string | null;
  coupon?: BillingCoupon | null;
  couponCodeUsed: string | null;
  couponDiscountCents: number | null;
  couponDocumentId: string | null;
  currency: string | null;
  deletedAt: string | null;
  exchangeRate: number | null;
  exchangeRateBase: string | null;
  exchangeRateDate: string | null;
  followUpCompletedAt: string | null;
  followUpRequired: boolean | null;
  holdAddressHash: string | null;
  holdExpiresAt: string | null;
  holdMailboxHash: string | null;
  hourlyRateCents: number | null;
  icsSequence: number | null;
  internalNotes: string | null;
  lateCancellationRefundPercent: number | null;
  leadSource: 'website' | 'referral' | 'campaign' | 'linkedin' | null;
  manageTokenEncrypted: string | null;
  manageTokenHash: string | null;
  meetingId: string | null;
  meetingPassword: string | null;
  meetingPlatform: 'zoom' | 'teams' | 'meet' | 'phone' | 'in_person' | null;
  meetingUrl: string | null;
  moveConsent: 'not_needed' | 'requested' | 'given' | null;
  occurrenceDocumentId: string | null;
  offering?: ExpertsConsultantOffering | null;
  offeringDocumentId: string | null;
  originalRateCents: number | null;
  originalRateCurrency: string | null;
  originalTotalCents: number | null;
  participants: unknown;
  paymentCompletedAt: string | null;
  paymentIntentId: string | null;
  paymentMethod: string | null;
  paymentStatus: 'pending' | 'processing' | 'completed' | 'failed' | 'partially_refunded' | 'refunded' | 'disputed';
  platformFeeBasisPoints: number | null;
  platformFeeCents: number | null;
  pricingModel: 'fixed' | 'hourly' | 'per_participant' | null;
  projectBudgetRange: string | null;
  reference: string | null;
  refundAmountCents: number | null;
  refundReason: string | null;
  reminderSentAt: string | null;
  requestKey: string | null;
  rescheduleHours: number | null;
  scheduledEnd: string | null;
  scheduledStart: string;
  seats: number | null;
  sessionDescription: unknown;
  sessionSummary: unknown;
  sessionTitle: unknown;
  sessionType: 'consultation' | 'advisory' | 'workshop' | 'interview' | 'review';
  subtotalCents: number | null;
  taxBasisPoints: number | null;
  taxCents: number | null;
  termsStart: string | null;
  timezone: string | null;
  totalAmountCents: number | null;
  totalHours: number | null;
  urgencyLevel: 'low' | 'medium' | 'high' | 'urgent' | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
  utmCampaign: string | null;
  utmMedium: string | null;
  utmSource: string | null;
}

export interface BookingsConsultationRequest extends Stored {
  assignedTo?: AdminUser | null;
  assignedToDocumentId: string | null;
  company: string | null;
  completedAt: string | null;
  confirmedAt: string | null;
  deletedAt: string | null;
  durationMinutes: number | null;
  email: string;
  firstName: string;
  followUpRequired: boolean | null;
  jobTitle: string | null;
  language: 'en' | 'de' | null;
  lastName: string;
  leadScore: number | null;
  leadSource: 'website' | 'referral' | 'campaign' | null;
  meetingNotes: string | null;
  meetingType: 'consultation' | 'demo' | 'support';
  meetingUrl: string | null;
  message: unknown;
  phone: string | null;
  preferredDate: string;
  projectBudgetRange: string | null;
  requestStatus: 'pending' | 'confirmed' | 'completed' | 'cancelled' | 'no_show';
  subject: unknown;
  timezone: string | null;
  urgencyLevel: 'low' | 'medium' | 'high' | 'urgent' | null;
  utmCampaign: string | null;
  utmMedium: string | null;
  utmSource: string | null;
}

export interface BookingsProviderService extends Stored {
  currency: string | null;
  durationMinutes: number | null;
  isAvailable: boolean | null;
  priceCents: number | null;
  provider?: BookingsServiceProvider | null;
  providerDocumentId: string | null;
  serviceType?: BookingsServiceType | null;
  serviceTypeDocumentId: string | null;
}

export interface BookingsResourceClaim extends Stored {
  bucket: number;
  occurrenceDocumentId: string;
  resourceKey: string;
}

export interface BookingsServiceAnalytics extends Stored {
  averageRating: number | null;
  bookingsCount: number | null;
  cancelledBookings: number | null;
  completedBookings: number | null;
  currency: string | null;
  date: string;
  noShowBookings: number | null;
  providerDocumentId: string;
  serviceTypeDocumentId: string | null;
  totalRevenueCents: number | null;
}

export interface BookingsServiceCategory extends Stored {
  description: string | null;
  icon: string | null;
  image?: UploadFile | null;
  isActive: boolean | null;
  name: string;
  slug: string;
  sortOrder: number | null;
}

export interface BookingsServiceProvider extends Stored {
  availability: unknown;
  averageRating: number | null;
  bio: unknown;
  certifications: unknown;
  email: string | null;
  isActive: boolean | null;
  name: string;
  phone: string | null;
  photo?: UploadFile | null;
  reviewCount: number | null;
  serviceArea: unknown;
  specialties: unknown;
  timezone: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
  yearsExperience: number | null;
}

export interface BookingsServiceType extends Stored {
  basePriceCents: number;
  bookingWindowDays: number | null;
  cancellationPolicy: string | null;
  categories?: BookingsServiceCategory[];
  currency: string | null;
  depositFraction: number | null;
  description: string | null;
  durationMinutes: number;
  image?: UploadFile | null;
  isActive: boolean | null;
  maxCapacity: number | null;
  minNoticeHours: number | null;
  name: string;
  preparationInstructions: string | null;
  requiresDeposit: boolean | null;
  slug: string;
  whatToBring: string | null;
}

export interface CommerceBrand extends Stored {
  banner?: UploadFile | null;
  description: string | null;
  isActive: boolean | null;
  isFeatured: boolean | null;
  logo?: UploadFile | null;
  metaDescription: string | null;
  metaTitle: string | null;
  name: string;
  slug: string;
  websiteUrl: string | null;
}

export interface CommerceCart extends Stored {
  cartStatus: 'active' | 'converted' | 'abandoned' | 'merged';
  currency: string | null;
  email: string | null;
  expiresAt: string | null;
  items?: CommerceCartItem[];
  lastActiveAt: string | null;
  orderDocumentId: string | null;
  sessionId: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface CommerceCartItem extends Stored {
  cart?: CommerceCart | null;
  cartDocumentId: string | null;
  product?: CommerceProduct | null;
  productDocumentId: string | null;
  quantity: number;
  variant?: CommerceProductVariant | null;
  variantDocumentId: string | null;
}

export interface CommerceCollection extends Stored {
  banner?: UploadFile | null;
  description: string | null;
  discountBasisPoints: number | null;
  endDate: string | null;
  image?: UploadFile | null;
  isActive: boolean | null;
  isFeatured: boolean | null;
  metaDescription: string | null;
  metaTitle: string | null;
  name: string;
  productSort: 'manual' | 'price_asc' | 'price_desc' | 'name_asc' | 'name_desc' | 'created_at' | null;
  products?: CommerceProduct[];
  slug: string;
  startDate: string | null;
}

export interface CommerceInventoryLocation extends Stored {
  address: string | null;
  code: string;
  isActive: boolean | null;
  name: string;
}

export interface CommerceLoyaltyAccount extends Stored {
  currency: string | null;
  pointsAvailable: number | null;
  pointsEarned: number | null;
  pointsRedeemed: number | null;
  program?: CommerceLoyaltyProgram | null;
  programDocumentId: string | null;
  tier: 'bronze' | 'silver' | 'gold' | 'platinum' | null;
  totalSpentCents: number | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface CommerceLoyaltyProgram extends Stored {
  currency: string | null;
  description: unknown;
  isActive: boolean | null;
  name: string;
  pointsForReferral: number | null;
  pointsForReview: number | null;
  pointsForSignup: number | null;
  pointsPerDollar: number | null;
  redemptionRate: number | null;
}

export interface CommerceLoyaltyTransaction extends Stored {
  accountDocumentId: string;
  description: string | null;
  expiresAt: string | null;
  points: number;
  referenceId: string | null;
  referenceType: string | null;
  transactionType: 'earn' | 'redeem' | 'expire' | 'adjust';
}

export interface CommerceOrder extends Stored {
  billingAddress: unknown;
  cancelReason: string | null;
  cancelledAt: string | null;
  couponCodeUsed: string | null;
  currency: string | null;
  customerNote: string | null;
  deliveredAt: string | null;
  discountCents: number | null;
  email: string | null;
  fulfillmentStatus: 'pending' | 'processing' | 'shipped' | 'delivered' | 'cancelled' | null;
  internalNotes: string | null;
  items?: CommerceOrderItem[];
  orderNumber: string;
  paymentStatus: 'pending' | 'paid' | 'failed' | 'refunded' | 'partially_refunded' | null;
  refundAmountCents: number | null;
  shippedAt: string | null;
  shippingAddress: unknown;
  shippingCents: number | null;
  shippingMethod?: CommerceShippingMethod | null;
  subtotalCents: number | null;
  taxCents: number | null;
  totalCents: number;
  trackingNumber: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface CommerceOrderItem extends Stored {
  currency: string | null;
  discountCents: number | null;
  name: string | null;
  order?: CommerceOrder | null;
  orderDocumentId: string | null;
  product?: CommerceProduct | null;
  productDocumentId: string | null;
  quantity: number;
  sku: string | null;
  taxCents: number | null;
  totalCents: number;
  unitPriceCents: number;
  variant?: CommerceProductVariant | null;
  variantDocumentId: string | null;
}

export interface CommercePriceTier extends Stored {
  currency: string | null;
  priceCents: number;
  product?: CommerceProduct | null;
  productDocumentId: string | null;
  quantityMax: number | null;
  quantityMin: number;
}

export interface CommerceProduct extends Stored {
  ageRating: string | null;
  assemblyRequired: boolean | null;
  availabilityStatus: 'in_stock' | 'out_of_stock' | 'pre_order' | 'discontinued' | null;
  averageRating: number | null;
  brand?: CommerceBrand | null;
  brandDocumentId: string | null;
  careInstructions: string | null;
  categories?: CommerceProductCategory[];
  categoryName: string | null;
  collection?: CommerceCollection | null;
  collectionDocumentId: string | null;
  crossSellProducts?: CommerceProduct[];
  currency: string | null;
  description: unknown;
  dimensionUnit: string | null;
  dimensions: unknown;
  featured: boolean | null;
  features: unknown;
  images?: CommerceProductImage[];
  name: string;
  preOrderDate: string | null;
  priceCents: number;
  priceTiers?: CommercePriceTier[];
  primaryCategory?: CommerceProductCategory | null;
  productStatus: 'active' | 'draft' | 'archived' | null;
  purchaseCount: number | null;
  relatedProducts?: CommerceProduct[];
  reorderPoint: number | null;
  requiresShipping: boolean | null;
  reviewCount: number | null;
  safetyCertifications: unknown;
  salePriceCents: number | null;
  searchRank: number | null;
  seoKeywords: unknown;
  slug: string;
  specificationSheet?: UploadFile | null;
  tags: unknown;
  taxClass: string | null;
  upsellProducts?: CommerceProduct[];
  variants?: CommerceProductVariant[];
  videoUrl: string | null;
  viewCount: number | null;
  warrantyMonths: number | null;
  weightUnit: string | null;
}

export interface CommerceProductAnswer extends Stored {
  answer: string;
  answeredBy: string | null;
  isHelpful: boolean | null;
  question?: CommerceProductQuestion | null;
  questionDocumentId: string | null;
}

export interface CommerceProductCategory extends Stored {
  description: string | null;
  image?: UploadFile | null;
  isActive: boolean | null;
  level: number;
  metaDescription: string | null;
  metaTitle: string | null;
  name: string;
  parent?: CommerceProductCategory | null;
  parentDocumentId: string | null;
  position: number;
  seoKeywords: unknown;
  slug: string;
}

export interface CommerceProductImage extends Stored {
  altText: unknown;
  image?: UploadFile | null;
  position: number | null;
  product?: CommerceProduct | null;
  productDocumentId: string | null;
}

export interface CommerceProductQuestion extends Stored {
  answers?: CommerceProductAnswer[];
  customer?: UsersPermissionsUser | null;
  customerDocumentId: string | null;
  customerEmail: string | null;
  customerName: string | null;
  isApproved: boolean | null;
  product?: CommerceProduct | null;
  productDocumentId: string | null;
  question: string;
}

export interface CommerceProductVariant extends Stored {
  currency: string | null;
  name: string;
  options: unknown;
  priceCents: number | null;
  product?: CommerceProduct | null;
  productDocumentId: string | null;
  sku: string | null;
}

export interface CommerceReferral extends Stored {
  convertedAt: string | null;
  currency: string | null;
  expiresAt: string | null;
  referralCode: string;
  referralStatus: 'pending' | 'registered' | 'converted' | 'expired' | null;
  referred?: UsersPermissionsUser | null;
  referredDocumentId: string | null;
  referredEmail: string | null;
  referrer?: UsersPermissionsUser | null;
  referrerDocumentId: string | null;
  rewardAmountCents: number | null;
  rewardPoints: number | null;
}

export interface CommerceReturnRequest extends Stored {
  approvedAt: string | null;
  carrier: string | null;
  closedAt: string | null;
  currency: string | null;
  email: string | null;
  handledBy?: AdminUser | null;
  internalNotes: string | null;
  items: unknown;
  order?: CommerceOrder | null;
  orderDocumentId: string | null;
  photos?: UploadFile[];
  reasonDetails: string | null;
  receivedAt: string | null;
  refundAmountCents: number | null;
  refundedAt: string | null;
  rejectedAt: string | null;
  rejectionReason: string | null;
  resolution: 'refund' | 'exchange' | 'store_credit' | 'repair';
  restocked: boolean | null;
  restockingFeeCents: number | null;
  returnNumber: string;
  returnReason: 'damaged' | 'defective' | 'wrong_item' | 'not_as_described' | 'no_longer_needed' | 'arrived_late' | 'other';
  returnStatus: 'requested' | 'approved' | 'rejected' | 'in_transit' | 'received' | 'refunded' | 'closed' | 'cancelled';
  trackingNumber: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface CommerceShippingMethod extends Stored {
  carrier: string | null;
  code: string;
  countries: unknown;
  currency: string | null;
  deliveryDaysMax: number | null;
  deliveryDaysMin: number | null;
  description: unknown;
  freeAboveCents: number | null;
  isActive: boolean | null;
  isPickup: boolean | null;
  maxOrderCents: number | null;
  maxWeight: number | null;
  minOrderCents: number | null;
  name: string;
  priceCents: number;
  rateBands: unknown;
  rateModel: 'flat' | 'by_weight' | 'by_order_total';
  regions: unknown;
  serviceCode: string | null;
  sortOrder: number | null;
  taxClass: string | null;
  title: unknown;
  trackingUrl: string | null;
  weightUnit: string | null;
}

export interface CommerceStockLevel extends Stored {
  location?: CommerceInventoryLocation | null;
  locationDocumentId: string | null;
  product?: CommerceProduct | null;
  productDocumentId: string | null;
  quantityOnHand: number;
  quantityReserved: number;
  reorderPoint: number | null;
  reorderQuantity: number | null;
  variant?: CommerceProductVariant | null;
  variantDocumentId: string | null;
}

export interface CommerceStockMovement extends Stored {
  locationDocumentId: string | null;
  movementType: 'in' | 'out' | 'adjustment' | 'transfer';
  productDocumentId: string;
  quantity: number;
  reason: string | null;
  recordedBy: string | null;
  referenceId: string | null;
  referenceType: 'order' | 'return' | 'adjustment' | 'transfer' | null;
  variantDocumentId: string | null;
}

export interface CommerceStockReservation extends Stored {
  cartDocumentId: string | null;
  expiresAt: string | null;
  fulfilledAt: string | null;
  locationDocumentId: string;
  orderDocumentId: string | null;
  productDocumentId: string;
  quantity: number;
  reason: string | null;
  releasedAt: string | null;
  reservationKey: string;
  reservationStatus: 'reserved' | 'fulfilled' | 'released' | 'expired';
  stockLevelDocumentId: string;
  variantDocumentId: string | null;
}

export interface CommerceWishlist extends Stored {
  isPublic: boolean | null;
  items?: CommerceWishlistItem[];
  name: string;
  shareToken: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface CommerceWishlistItem extends Stored {
  product?: CommerceProduct | null;
  productDocumentId: string | null;
  variant?: CommerceProductVariant | null;
  variantDocumentId: string | null;
  wishlist?: CommerceWishlist | null;
  wishlistDocumentId: string | null;
}

export interface ContentBlogCategory extends Stored {
  description: string | null;
  image?: UploadFile | null;
  isActive: boolean | null;
  metaDescription: string | null;
  metaTitle: string | null;
  name: string;
  parent?: ContentBlogCategory | null;
  slug: string;
  sortOrder: number | null;
}

export interface ContentBlogPost extends Stored {
  accessPassword: string | null;
  author?: UsersPermissionsUser | null;
  category?: ContentBlogCategory | null;
  commentCount: number | null;
  content: unknown;
  contentJson: unknown;
  customFields: unknown;
  estimatedReadMinutes: number | null;
  excerpt: unknown;
  featuredImage?: UploadFile | null;
  lastViewedAt: string | null;
  likeCount: number | null;
  postStatus: 'draft' | 'published' | 'archived' | 'scheduled' | null;
  releasedAt: string | null;
  schemaType: string | null;
  seoKeywords: unknown;
  slug: string;
  structuredData: unknown;
  tableOfContents: unknown;
  tags: unknown;
  title: string;
  viewCount: number | null;
  visibility: 'public' | 'private' | 'password' | null;
}

export interface ContentContentBlock extends Stored {
  author?: UsersPermissionsUser | null;
  blockType: string;
  content: unknown;
  isGlobal: boolean | null;
  name: string;
  slug: string;
}

export interface ContentContentRevision extends Stored {
  authorDocumentId: string | null;
  changeSummary: string | null;
  content: string | null;
  contentDocumentId: string;
  contentJson: unknown;
  contentType: 'page' | 'blog_post' | 'content_block';
  title: string | null;
  version: number;
}

export interface ContentDynamicContent extends Stored {
  author?: UsersPermissionsUser | null;
  content: unknown;
  description: string | null;
  isActive: boolean | null;
  key: string;
  version: number | null;
}

export interface ContentFaqCategory extends Stored {
  description: string | null;
  icon: string | null;
  isActive: boolean | null;
  items?: ContentFaqItem[];
  name: string;
  slug: string;
  sortOrder: number | null;
}

export interface ContentFaqFeedback extends Stored {
  comment: string | null;
  email: string | null;
  faqItem?: ContentFaqItem | null;
  faqItemDocumentId: string | null;
  feedbackType: 'helpful' | 'not_helpful';
  sessionId: string | null;
  user?: UsersPermissionsUser | null;
}

export interface ContentFaqItem extends Stored {
  answer: unknown;
  category?: ContentFaqCategory | null;
  helpfulCount: number | null;
  notHelpfulCount: number | null;
  product?: CommerceProduct | null;
  question: string;
  service?: BookingsServiceType | null;
  sortOrder: number | null;
  viewCount: number | null;
}

export interface ContentMediaAsset extends Stored {
  altText: unknown;
  caption: unknown;
  deletedAt: string | null;
  description: unknown;
  durationSeconds: number | null;
  file?: UploadFile | null;
  fileDocumentId: string | null;
  fileHash: string | null;
  filename: string | null;
  folder: string | null;
  isPublic: boolean | null;
  metadata: unknown;
  mimeType: string | null;
  sizeBytes: number | null;
  staffUploadedBy?: AdminUser | null;
  staffUploadedByDocumentId: string | null;
  tags: unknown;
  thumbnailUrl: string | null;
  title: unknown;
  uploadIp: string | null;
  uploadedBy?: UsersPermissionsUser | null;
  uploadedByDocumentId: string | null;
}

export interface ContentMenu extends Stored {
  description: string | null;
  isActive: boolean | null;
  items?: ContentMenuItem[];
  location: 'header' | 'footer' | 'sidebar' | null;
  name: string;
  slug: string;
}

export interface ContentMenuItem extends Stored {
  children?: ContentMenuItem[];
  cssClass: string | null;
  isActive: boolean | null;
  menu?: ContentMenu | null;
  menuDocumentId: string | null;
  page?: ContentPage | null;
  parent?: ContentMenuItem | null;
  parentDocumentId: string | null;
  rel: string | null;
  sortOrder: number | null;
  target: 'self' | 'blank' | null;
  title: string;
  url: string | null;
}

export interface ContentPage extends Stored {
  accessPassword: string | null;
  allowComments: boolean | null;
  author?: UsersPermissionsUser | null;
  canonicalUrl: string | null;
  content: unknown;
  contentJson: unknown;
  customFields: unknown;
  deletedAt: string | null;
  excerpt: unknown;
  featuredImage?: UploadFile | null;
  isFeatured: boolean | null;
  lastViewedAt: string | null;
  metaDescription: string | null;
  metaTitle: string | null;
  pageStatus: 'draft' | 'published' | 'archived' | 'scheduled' | null;
  parent?: ContentPage | null;
  passwordProtected: boolean | null;
  releasedAt: string | null;
  scheduledPublishAt: string | null;
  scheduledUnpublishAt: string | null;
  seoKeywords: unknown;
  slug: string;
  sortOrder: number | null;
  staffAuthor?: AdminUser | null;
  structuredData: unknown;
  template: string | null;
  title: string;
  viewCount: number | null;
  visibility: 'public' | 'private' | 'password' | null;
}

export interface ContentSeoUrl extends Stored {
  isCanonical: boolean | null;
  redirectCode: number | null;
  targetDocumentId: string;
  targetType: 'page' | 'blog_post' | 'product' | 'category';
  url: string;
}

export interface ContentTestimonial extends Stored {
  content: string;
  customerAvatar?: UploadFile | null;
  customerCompany: string | null;
  customerEmail: string | null;
  customerName: string;
  customerTitle: string | null;
  isFeatured: boolean | null;
  isVerified: boolean | null;
  product?: CommerceProduct | null;
  rating: number | null;
  service?: BookingsServiceType | null;
  sortOrder: number | null;
  source: 'website' | 'email' | 'social' | 'third_party' | null;
  sourceUrl: string | null;
  title: string | null;
  verificationDate: string | null;
}

export interface ContentTranslation extends Stored {
  confidenceScore: number | null;
  context: string | null;
  key: string;
  namespace: string;
  reviewedAt: string | null;
  reviewer?: AdminUser | null;
  sourceLanguage: 'en' | 'de' | null;
  sourceText: string;
  targetLanguage: 'en' | 'de';
  translatedAt: string | null;
  translatedText: string | null;
  translationMethod: 'manual' | 'ai' | 'imported' | null;
  translationStatus: 'pending' | 'translated' | 'reviewed' | 'approved' | 'rejected' | null;
  translator?: AdminUser | null;
}

export interface ContentTranslationMemoryEntry extends Stored {
  domain: string | null;
  lastUsedAt: string | null;
  projectContext: string | null;
  qualityScore: number | null;
  sourceLanguage: 'en' | 'de';
  sourceText: string;
  sourceTextHash: string;
  targetLanguage: 'en' | 'de';
  translatedText: string;
  usageCount: number | null;
}

export interface ExpertsConsultant extends Stored {
  approvedBy?: AdminUser | null;
  autoAcceptBookings: boolean | null;
  availabilityCalendarUrl: string | null;
  averageRating: number | null;
  bio: unknown;
  bufferAfterMinutes: number | null;
  bufferBeforeMinutes: number | null;
  company: string | null;
  consultantStatus: 'pending' | 'approved' | 'suspended' | 'inactive';
  country: string | null;
  currency: string | null;
  deletedAt: string | null;
  displayName: string | null;
  email: string;
  expertiseAreas: unknown;
  firstName: string;
  githubUrl: string | null;
  hourlyRateCents: number | null;
  identityVerified: boolean | null;
  industry: unknown;
  jobTitle: string | null;
  kycStatus: 'not_started' | 'pending' | 'approved' | 'rejected' | null;
  kycVerifiedAt: string | null;
  languagesSpoken: unknown;
  lastActiveAt: string | null;
  lastName: string;
  leadGenerationEnabled: boolean | null;
  linkedinUrl: string | null;
  maxWeeklyHours: number | null;
  minimumBookingHours: number | null;
  minimumNoticeMinutes: number | null;
  notes: string | null;
  offerings?: ExpertsConsultantOffering[];
  onboardedAt: string | null;
  phone: string | null;
  profileImage?: UploadFile | null;
  profileVisibility: 'public' | 'private' | 'platform_only' | null;
  revenueByCurrency: unknown;
  slotStepMinutes: number | null;
  slug: string;
  taxId: string | null;
  timezone: string;
  totalRevenueCents: number | null;
  totalSessions: number | null;
  twitterUrl: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
  websiteUrl: string | null;
  yearsExperience: number | null;
}

export interface ExpertsConsultantOffering extends Stored {
  advanceBookingDays: number | null;
  autoConfirm: boolean | null;
  availableSlotsPerWeek: number | null;
  averageRating: number | null;
  cancellationHours: number | null;
  completedSessions: number | null;
  consultant?: ExpertsConsultant | null;
  consultantDocumentId: string | null;
  currency: string | null;
  deletedAt: string | null;
  description: unknown;
  durationMinutes: number;
  featured: boolean | null;
  includesMaterials: boolean | null;
  isActive: boolean | null;
  lateCancellationRefundPercent: number | null;
  materialsDescription: unknown;
  maxAdvanceBookingDays: number | null;
  maxParticipants: number | null;
  meetingPlatform: 'zoom' | 'teams' | 'meet' | 'phone' | 'in_person' | null;
  name: string;
  offeringType: 'session' | 'package' | 'retainer' | 'workshop' | 'course';
  originalPriceCents: number | null;
  preparationInstructions: unknown;
  preparationRequired: boolean | null;
  priceCents: number;
  pricingModel: 'fixed' | 'hourly' | 'per_participant' | null;
  program: 'standard' | 'book_a_meeting' | 'thirty_for_thirty' | null;
  requiresApproval: boolean | null;
  rescheduleHours: number | null;
  revenueByCurrency: unknown;
  sessionType: 'consultation' | 'advisory' | 'workshop' | 'interview' | 'review' | null;
  shortDescription: string | null;
  slug: string;
  sortOrder: number | null;
  totalBookings: number | null;
  totalRevenueCents: number | null;
}

export interface ExpertsLinkedinProfile extends Stored {
  bannerImageUrl: string | null;
  certifications: unknown;
  connectionsCount: number | null;
  consultant?: ExpertsConsultant | null;
  consultantDocumentId: string | null;
  currentCompany: string | null;
  currentPosition: unknown;
  dataAccuracyVerified: boolean | null;
  dataFreshnessScore: number | null;
  dataRetentionExpiresAt: string | null;
  dataUsageConsent: boolean | null;
  deletedAt: string | null;
  educationHistory: unknown;
  experienceHistory: unknown;
  featuredContent: unknown;
  followersCount: number | null;
  fullName: string | null;
  headline: unknown;
  industry: string | null;
  isActive: boolean | null;
  lastScrapedAt: string | null;
  linkedinPublicId: string | null;
  linkedinUrl: string;
  location: string | null;
  profileImageUrl: string | null;
  profileQualityScore: number | null;
  profileViews: number | null;
  recentActivity: unknown;
  scrapedVia: 'scoopp' | 'manual' | 'api' | null;
  scrapingErrors: unknown;
  scrapingJob?: ExpertsScrapingJob | null;
  skills: unknown;
  summary: unknown;
  syncEnabled: boolean | null;
  verificationNotes: string | null;
  verifiedBy?: AdminUser | null;
}

export interface ExpertsScrapingJob extends Stored {
  checksum: string | null;
  completedAt: string | null;
  consultant?: ExpertsConsultant | null;
  consultantDocumentId: string | null;
  dataCollectedMb: number | null;
  errorDetails: unknown;
  errorMessage: string | null;
  executionTimeSeconds: number | null;
  itemsFailed: number | null;
  itemsScraped: number | null;
  jobStatus: 'queued' | 'running' | 'completed' | 'failed' | 'cancelled' | 'rate_limited';
  jobType: 'linkedin_profile' | 'linkedin_company' | 'linkedin_post' | 'twitter_profile' | 'website_scrape';
  maxRetries: number | null;
  memoryUsedMb: number | null;
  networkRequests: number | null;
  nextRetryAt: string | null;
  outputFile?: UploadFile | null;
  outputFormat: 'json' | 'csv' | 'xml' | null;
  priority: number | null;
  progressPercentage: number | null;
  rateLimitHit: boolean | null;
  rateLimitResetAt: string | null;
  requestedBy?: AdminUser | null;
  retryCount: number | null;
  robotsTxtCompliant: boolean | null;
  scheduledAt: string | null;
  scrapingParameters: unknown;
  sourcePlatform: 'linkedin' | 'twitter' | 'website' | 'github';
  startedAt: string | null;
  targetUrl: string;
  userAgent: string | null;
}

export interface ExpertsWebinarAppearance extends Stored {
  audienceFeedbackScore: number | null;
  consultant?: ExpertsConsultant | null;
  consultantDocumentId: string | null;
  currency: string | null;
  displayOnProfile: boolean | null;
  featuredOnProfile: boolean | null;
  feeCents: number | null;
  feePaid: boolean | null;
  paymentNotes: string | null;
  presentationOrder: number | null;
  presentationTitle: unknown;
  role: 'presenter' | 'co_presenter' | 'moderator' | 'panelist' | 'guest';
  webinar?: LeadsWebinar | null;
  webinarDocumentId: string | null;
}

export interface ExpertsWhitepaperContribution extends Stored {
  consultant?: ExpertsConsultant | null;
  consultantDocumentId: string | null;
  contributionDescription: unknown;
  displayOnProfile: boolean | null;
  featuredOnProfile: boolean | null;
  role: 'author' | 'co_author' | 'reviewer' | 'contributor';
  sortOrder: number | null;
  whitepaper?: LeadsWhitepaper | null;
  whitepaperDocumentId: string | null;
}

export interface LeadsDownloadSession extends Stored {
  company: string | null;
  downloadedWhitepapers: unknown;
  email: string;
  expiresAt: string;
  industry: string | null;
  isActive: boolean | null;
  jobTitle: string | null;
  lastAccessedAt: string;
  name: string | null;
  phone: string | null;
  sessionData: unknown;
  sessionTokenHash: string | null;
}

export interface LeadsEmailSubmission extends Stored {
  attachments: unknown;
  autoApproved: boolean | null;
  confirmationSent: boolean | null;
  confirmationSentAt: string | null;
  extractedBody: string | null;
  extractedTitle: string | null;
  fromEmail: string;
  llmProcessingStatus: 'pending' | 'processing' | 'completed' | 'failed' | null;
  processedAbstract: string | null;
  processedAt: string | null;
  processedDescription: string | null;
  processedTitle: string | null;
  processingError: string | null;
  publicationNotificationSent: boolean | null;
  publishedWhitepaper?: LeadsWhitepaper | null;
  qualityScore: number | null;
  receivedAt: string;
  subject: string;
  suggestedCategory: string | null;
  suggestedTags: unknown;
}

export interface LeadsScoreEvent extends Stored {
  byBot: boolean | null;
  email: string;
  occurredAt: string;
  points: number;
  reason: string;
  scoreGroup: 'download' | 'webinar' | 'booking' | 'visit' | 'mail' | 'form' | 'manual';
  sourceKey: string;
  staffDocumentId: string | null;
  subjectDocumentId: string | null;
  subjectType: string | null;
}

export interface LeadsWebinar extends Stored {
  deletedAt: string | null;
  description: unknown;
  durationMinutes: number | null;
  maxParticipants: number | null;
  meetingUrl: string | null;
  presentationFile?: UploadFile | null;
  presenterAvatar?: UploadFile | null;
  presenterBio: unknown;
  presenterName: string | null;
  recordingUrl: string | null;
  registrationDeadline: string | null;
  registrationEnabled: boolean | null;
  scheduledAt: string;
  slug: string;
  timezone: string | null;
  title: string;
  webinarStatus: 'scheduled' | 'live' | 'completed' | 'cancelled';
}

export interface LeadsWebinarRegistration extends Stored {
  attendanceMinutes: number | null;
  attended: boolean | null;
  company: string | null;
  confirmedAt: string | null;
  email: string;
  firstName: string;
  jobTitle: string | null;
  lastName: string;
  phone: string | null;
  registeredAt: string;
  registrationSource: 'website' | 'api' | 'import' | null;
  sendRecording: boolean | null;
  sendReminder: boolean | null;
  utmCampaign: string | null;
  utmMedium: string | null;
  utmSource: string | null;
  webinar?: LeadsWebinar | null;
  webinarDocumentId: string | null;
}

export interface LeadsWhitepaper extends Stored {
  category: string | null;
  contentSummary: string | null;
  deletedAt: string | null;
  description: unknown;
  downloadCount: number | null;
  file?: UploadFile | null;
  industry: unknown;
  isFeatured: boolean | null;
  leadMagnetActive: boolean | null;
  metaDescription: unknown;
  metaTitle: string | null;
  previewContent: unknown;
  releasedAt: string | null;
  requiresRegistration: boolean | null;
  slug: string;
  sortOrder: number | null;
  staffAuthor?: AdminUser | null;
  tags: unknown;
  thumbnail?: UploadFile | null;
  title: string;
  viewCount: number | null;
  whitepaperStatus: 'draft' | 'published';
}

export interface LeadsWhitepaperAnalytics extends Stored {
  avgLeadScore: number | null;
  avgTimeOnPageSeconds: number | null;
  bounceRate: number | null;
  conversionRate: number | null;
  date: string;
  directTraffic: number | null;
  downloads: number | null;
  emailTraffic: number | null;
  formCompletions: number | null;
  formStarts: number | null;
  leadsGenerated: number | null;
  organicTraffic: number | null;
  pageViews: number | null;
  qualifiedLeads: number | null;
  referralTraffic: number | null;
  socialTraffic: number | null;
  topCountries: unknown;
  topIndustries: unknown;
  topRegions: unknown;
  uniqueVisitors: number | null;
  whitepaperDocumentId: string;
}

export interface LeadsWhitepaperLead extends Stored {
  company: string | null;
  companySize: 'startup' | 'small' | 'medium' | 'large' | 'enterprise' | null;
  consentedAt: string | null;
  department: string | null;
  downloadExpiresAt: string | null;
  downloadSource: string;
  downloadTokenHash: string | null;
  downloadedAt: string | null;
  email: string;
  exportError: string | null;
  exportStatus: 'pending' | 'success' | 'failed' | null;
  exportedAt: string | null;
  exportedToOdoo: boolean | null;
  industry: string | null;
  ipAddress: string | null;
  jobTitle: string | null;
  leadScore: number | null;
  locationCity: string | null;
  locationCountry: string | null;
  locationRegion: string | null;
  marketingConsent: boolean | null;
  name: string;
  odooLeadId: number | null;
  phone: string | null;
  privacyConsent: boolean | null;
  qualificationStatus: 'unqualified' | 'marketing_qualified' | 'sales_qualified' | null;
  referrerUrl: string | null;
  termsAccepted: boolean | null;
  userAgent: string | null;
  utmCampaign: string | null;
  utmContent: string | null;
  utmMedium: string | null;
  utmSource: string | null;
  utmTerm: string | null;
  website: string | null;
  whitepaper?: LeadsWhitepaper | null;
  whitepaperDocumentId: string | null;
}

export interface MarketplaceCampaign extends Stored {
  budgetCents: number | null;
  campaignStatus: 'draft' | 'proposed' | 'accepted' | 'in_progress' | 'completed' | 'cancelled' | null;
  client?: MarketplaceProfile | null;
  clientDocumentId: string | null;
  currency: string | null;
  description: string | null;
  endDate: string | null;
  influencer?: MarketplaceProfile | null;
  influencerDocumentId: string | null;
  startDate: string | null;
  title: string | null;
}

export interface MarketplaceCampaignAnalytics extends Stored {
  campaignDocumentId: string | null;
  clicks: number | null;
  comments: number | null;
  conversions: number | null;
  currency: string | null;
  day: string | null;
  engagementRate: number | null;
  impressions: number | null;
  likes: number | null;
  reach: number | null;
  revenueCents: number | null;
  saves: number | null;
  shares: number | null;
  videoViews: number | null;
}

export interface MarketplaceCampaignBooking extends Stored {
  bookingDate: string | null;
  bookingStatus: 'pending' | 'confirmed' | 'completed' | 'cancelled' | null;
  campaign?: MarketplaceCampaign | null;
  campaignDocumentId: string | null;
  notes: string | null;
}

export interface MarketplaceConversation extends Stored {
  client?: MarketplaceProfile | null;
  clientDocumentId: string | null;
  conversationStatus: 'active' | 'archived' | 'closed' | null;
  influencer?: MarketplaceProfile | null;
  influencerDocumentId: string | null;
  inquiry?: MarketplaceInquiry | null;
  inquiryDocumentId: string | null;
  lastMessageAt: string | null;
}

export interface MarketplaceDeliverable extends Stored {
  approvedAt: string | null;
  campaign?: MarketplaceCampaign | null;
  campaignBooking?: MarketplaceCampaignBooking | null;
  campaignBookingDocumentId: string | null;
  campaignDocumentId: string | null;
  contentUrl: string | null;
  deliverableStatus: 'pending' | 'in_progress' | 'submitted' | 'revision_requested' | 'approved' | 'rejected' | null;
  deliverableType: 'post' | 'story' | 'reel' | 'video' | 'article' | 'other' | null;
  description: string | null;
  dueDate: string | null;
  feedback: string | null;
  revisionCount: number | null;
  submittedAt: string | null;
  title: string | null;
}

export interface MarketplaceFavorite extends Stored {
  client?: MarketplaceProfile | null;
  clientDocumentId: string | null;
  influencer?: MarketplaceProfile | null;
  influencerDocumentId: string | null;
  note: string | null;
  pairKey: string | null;
}

export interface MarketplaceInfluencerCategory extends Stored {
  color: string | null;
  description: string | null;
  icon: string | null;
  isActive: boolean | null;
  name: string | null;
  parent?: MarketplaceInfluencerCategory | null;
  parentDocumentId: string | null;
  slug: string | null;
  sortOrder: number | null;
}

export interface MarketplaceInquiry extends Stored {
  budgetCents: number | null;
  client?: MarketplaceProfile | null;
  clientDocumentId: string | null;
  company: string | null;
  currency: string | null;
  desiredDate: string | null;
  influencer?: MarketplaceProfile | null;
  influencerDocumentId: string | null;
  inquiryStatus: 'pending' | 'read' | 'replied' | 'accepted' | 'declined' | 'closed' | null;
  message: string | null;
  readAt: string | null;
  respondedAt: string | null;
  senderEmail: string | null;
  senderName: string | null;
  senderPhone: string | null;
  subject: string | null;
}

export interface MarketplaceInquiryAnalytics extends Stored {
  averageResponseMinutes: number | null;
  bookingsMade: number | null;
  conversionRate: number | null;
  day: string | null;
  inquiriesAccepted: number | null;
  inquiriesDeclined: number | null;
  inquiriesReceived: number | null;
  inquiriesReplied: number | null;
  profileDocumentId: string | null;
}

export interface MarketplaceMessage extends Stored {
  content: string | null;
  conversation?: MarketplaceConversation | null;
  conversationDocumentId: string | null;
  isRead: boolean | null;
  messageType: 'text' | 'image' | 'file' | null;
  sender?: MarketplaceProfile | null;
  senderDocumentId: string | null;
}

export interface MarketplacePortfolioItem extends Stored {
  contentUrl: string | null;
  description: string | null;
  itemType: 'video' | 'image' | null;
  profile?: MarketplaceProfile | null;
  profileDocumentId: string | null;
  thumbnailUrl: string | null;
  title: string | null;
}

export interface MarketplaceProfile extends Stored {
  address: string | null;
  availableSpaces: unknown;
  avatarUrl: string | null;
  averageRating: number | null;
  bio: string | null;
  bookingUrl: string | null;
  category?: MarketplaceInfluencerCategory | null;
  categoryDocumentId: string | null;
  categoryName: string | null;
  contactEmail: string | null;
  currency: string | null;
  displayName: string | null;
  email: string | null;
  followersCount: number | null;
  isFeatured: boolean | null;
  isVerified: boolean | null;
  location: string | null;
  phone: string | null;
  platform?: SocialSocialPlatform | null;
  platformColorClass: string | null;
  platformDocumentId: string | null;
  platformLabel: string | null;
  platformName: string | null;
  profileStatus: 'active' | 'hidden' | 'suspended';
  role: 'influencer' | 'client' | null;
  socialLink: string | null;
  startPriceCents: number | null;
  totalReviews: number | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
  username: string | null;
}

export interface MarketplaceProfileView extends Stored {
  ipAddress: string | null;
  profileDocumentId: string | null;
  source: 'search' | 'direct' | 'referral' | null;
  viewedAt: string | null;
  viewerDocumentId: string | null;
}

export interface MembershipsContentAccess extends Stored {
  accessType: 'purchased' | 'subscription' | 'complimentary' | 'preview';
  content?: MembershipsContentItem | null;
  contentDocumentId: string | null;
  expiresAt: string | null;
  grantedAt: string;
  lastAccessedAt: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface MembershipsContentItem extends Stored {
  category: string | null;
  contentBody: unknown;
  contentType: 'video' | 'audio' | 'written';
  creator?: UsersPermissionsUser | null;
  creatorDocumentId: string | null;
  currency: string | null;
  deletedAt: string | null;
  description: string | null;
  itemStatus: 'draft' | 'published' | 'archived';
  mediaDurationSeconds: number | null;
  mediaUrl: string | null;
  prerequisites: unknown;
  priceCents: number | null;
  purchaseCount: number;
  series?: MembershipsContentSeries | null;
  seriesDocumentId: string | null;
  slug: string;
  tags: unknown;
  thumbnail?: UploadFile | null;
  title: string;
  viewCount: number;
  visibility: 'public' | 'private' | 'members_only' | 'purchased_only';
}

export interface MembershipsContentSeries extends Stored {
  contentOrder: unknown;
  creator?: UsersPermissionsUser | null;
  creatorDocumentId: string | null;
  currency: string | null;
  deletedAt: string | null;
  description: string | null;
  priceCents: number | null;
  releasedAt: string | null;
  seriesStatus: 'draft' | 'published' | 'archived';
  slug: string;
  thumbnail?: UploadFile | null;
  title: string;
}

export interface MembershipsCreditBalance extends Stored {
  currentBalance: number;
  customer?: UsersPermissionsUser | null;
  customerDocumentId: string | null;
  lifetimeEarned: number;
  lifetimeSpent: number;
}

export interface MembershipsCreditLot extends Stored {
  amount: number;
  customerDocumentId: string;
  expiredAt: string | null;
  expiresAt: string | null;
  lotSource: 'subscription' | 'purchase' | 'rollover' | 'adjustment' | 'opening';
  period: string | null;
  priority: number;
  remaining: number;
  rolledOverFromDocumentId: string | null;
  subscriptionDocumentId: string | null;
}

export interface MembershipsCreditTransaction extends Stored {
  amount: number;
  balanceAfter: number;
  creditLotDocumentId: string | null;
  customerDocumentId: string;
  description: string | null;
  entryKey: string | null;
  entryType: 'earned_subscription' | 'earned_purchase' | 'spent_offering' | 'expired' | 'adjustment';
  expiresAt: string | null;
  offeringBookingDocumentId: string | null;
  subscriptionDocumentId: string | null;
}

export interface MembershipsOffering extends Stored {
  bookingCount: number;
  capacityType: 'one_on_one' | 'small_group' | 'large_group' | 'unlimited';
  creator?: UsersPermissionsUser | null;
  creatorDocumentId: string | null;
  creditCost: number | null;
  currency: string | null;
  deletedAt: string | null;
  deliveryMethod: 'online' | 'in_person' | 'hybrid' | 'self_guided';
  description: string | null;
  locationDetails: string | null;
  maxParticipants: number | null;
  offeringStatus: 'draft' | 'published' | 'archived' | 'cancelled' | 'completed';
  offeringType: 'one_time_event' | 'multi_day_program' | 'recurring_fixed' | 'recurring_bookable' | 'cohort_course' | 'retreat';
  paymentOptions: unknown;
  portalConfig: unknown;
  priceCents: number | null;
  registrationDeadline: string | null;
  schedule: unknown;
  slug: string;
  title: string;
  videoConferenceProvider: string | null;
}

export interface MembershipsOfferingBooking extends Stored {
  amountPaidCents: number | null;
  bookingDetails: unknown;
  bookingStatus: 'confirmed' | 'cancelled' | 'completed' | 'no_show';
  cancellationReason: string | null;
  cancelledAt: string | null;
  creditsUsed: number | null;
  currency: string | null;
  customer?: UsersPermissionsUser | null;
  customerDocumentId: string | null;
  offering?: MembershipsOffering | null;
  offeringDocumentId: string | null;
  paymentMethod: 'purchase' | 'subscription' | 'credits';
  stripePaymentIntentId: string | null;
}

export interface MembershipsOfferingResource extends Stored {
  availableWhen: 'before' | 'during' | 'after' | 'always';
  content?: MembershipsContentItem | null;
  description: string | null;
  displayOrder: number;
  fileUrl: string | null;
  linkUrl: string | null;
  offering?: MembershipsOffering | null;
  offeringDocumentId: string | null;
  resourceType: 'content' | 'file' | 'link' | 'text';
  textContent: string | null;
  title: string;
  unlockAt: string | null;
}

export interface MembershipsPlayback extends Stored {
  completed: boolean;
  content?: MembershipsContentItem | null;
  contentDocumentId: string | null;
  durationSeconds: number;
  positionSeconds: number;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface MembershipsPortalAccess extends Stored {
  booking?: MembershipsOfferingBooking | null;
  bookingDocumentId: string | null;
  expiresAt: string | null;
  grantedAt: string;
  lastAccessedAt: string | null;
  offering?: MembershipsOffering | null;
  offeringDocumentId: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface MembershipsPurchase extends Stored {
  amountPaidCents: number;
  content?: MembershipsContentItem | null;
  contentDocumentId: string | null;
  creatorPayoutAmountCents: number;
  currency: string;
  customer?: UsersPermissionsUser | null;
  customerDocumentId: string | null;
  platformFeeAmountCents: number;
  purchaseStatus: 'pending' | 'completed' | 'refunded' | 'failed';
  purchasedAt: string | null;
  refundReason: string | null;
  refundedAt: string | null;
  stripePaymentIntentId: string;
}

export interface MessagingEmailCampaign extends Stored {
  campaignStatus: 'draft' | 'scheduled' | 'sending' | 'sent' | 'failed';
  clicksTotal: number | null;
  deletedAt: string | null;
  emailsBounced: number | null;
  emailsDelivered: number | null;
  emailsSent: number | null;
  htmlContent: unknown;
  name: string;
  opensTotal: number | null;
  portableContent: unknown;
  preheader: unknown;
  recipientConfig: unknown;
  recipientType: 'list' | 'segment' | 'individual';
  sendAt: string | null;
  sentAt: string | null;
  staffAuthor?: AdminUser | null;
  staffAuthorDocumentId: string | null;
  subject: unknown;
  template?: MessagingEmailTemplate | null;
  textContent: unknown;
  totalRecipients: number | null;
  unsubscribes: number | null;
}

export interface MessagingEmailLog extends Stored {
  bookingDocumentId: string | null;
  deliveredAt: string | null;
  deliveryStatus: 'pending' | 'sent' | 'delivered' | 'bounced' | 'failed' | 'skipped';
  emailLanguage: 'en' | 'de' | null;
  emailType: string;
  errorMessage: string | null;
  messageId: string | null;
  outboxMessageDocumentId: string | null;
  provider: string | null;
  providerMessageId: string | null;
  recipientEmail: string;
  sentAt: string | null;
  subject: string;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface MessagingEmailSubscription extends Stored {
  email: string;
  isActive: boolean | null;
  subscribedAt: string | null;
  subscriptionType: 'newsletter' | 'promotions' | 'updates';
  unsubscribeReason: string | null;
  unsubscribedAt: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface MessagingEmailTemplate extends Stored {
  category: 'newsletter' | 'promotional' | 'transactional' | 'welcome' | null;
  deletedAt: string | null;
  description: unknown;
  htmlTemplate: unknown;
  isActive: boolean | null;
  key: string | null;
  lastUsedAt: string | null;
  name: string;
  portableTemplate: unknown;
  staffAuthor?: AdminUser | null;
  staffAuthorDocumentId: string | null;
  subjectTemplate: string | null;
  textTemplate: unknown;
  usageCount: number | null;
  variables: unknown;
}

export interface MessagingNotification extends Stored {
  actionLabel: string | null;
  actionUrl: string | null;
  isRead: boolean | null;
  message: string | null;
  notificationType: string | null;
  profile?: MarketplaceProfile | null;
  profileDocumentId: string | null;
  readAt: string | null;
  title: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface MessagingNotificationTemplate extends Stored {
  actionUrlTemplate: string | null;
  channel: 'in_app' | 'email' | 'sms' | 'push' | null;
  description: string | null;
  isActive: boolean | null;
  key: string | null;
  messageTemplate: unknown;
  name: string | null;
  titleTemplate: unknown;
  variables: unknown;
}

export interface SocialEngagementMetric extends Stored {
  audienceData: unknown;
  clicks: number | null;
  collectedAt: string | null;
  comments: number | null;
  completionRate: number | null;
  ctr: number | null;
  engagementData: unknown;
  engagementRate: number | null;
  followers: number | null;
  generatedContentDocumentId: string | null;
  impressions: number | null;
  likes: number | null;
  platform: string | null;
  platformPostId: string | null;
  profileDocumentId: string | null;
  reach: number | null;
  saves: number | null;
  shares: number | null;
  socialPlatformDocumentId: string | null;
  socialPostDocumentId: string | null;
  views: number | null;
  viralScore: number | null;
  watchTime: number | null;
}

export interface SocialSocialAccount extends Stored {
  accessToken: string;
  accountHandle: string | null;
  accountId: string | null;
  accountName: string | null;
  clientAccount?: AccountsClientAccount | null;
  connectedByStaff?: AdminUser | null;
  connectedByStaffDocumentId: string | null;
  deletedAt: string | null;
  followerCount: number | null;
  followingCount: number | null;
  isActive: boolean | null;
  isBusinessAccount: boolean | null;
  lastSyncAt: string | null;
  lastUsedAt: string | null;
  organization?: AccountsOrganization | null;
  organizationDocumentId: string | null;
  platform: 'linkedin' | 'twitter' | 'facebook' | 'instagram' | 'youtube' | 'tiktok';
  profileImageUrl: string | null;
  refreshToken: string | null;
  scopes: unknown;
  tokenExpiresAt: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface SocialSocialPlatform extends Stored {
  baseUrl: string | null;
  colorClass: string | null;
  iconUrl: string | null;
  isActive: boolean | null;
  name: string;
  slug: string;
  sortOrder: number | null;
}

export interface SocialSocialPost extends Stored {
  content: unknown;
  contentType: 'post' | 'thread' | 'story' | 'article' | null;
  deletedAt: string | null;
  errorMessage: string | null;
  generatedContent?: StudioGeneratedContent | null;
  generatedContentDocumentId: string | null;
  hashtags: unknown;
  initialEngagement: unknown;
  isAiOptimized: boolean | null;
  maxRetries: number | null;
  mediaTypes: unknown;
  mediaUrls: unknown;
  optimalTimeScore: number | null;
  platform: string;
  platformConfig: unknown;
  platformPostId: string | null;
  platformPostUrl: string | null;
  postStatus: 'draft' | 'scheduled' | 'publishing' | 'published' | 'failed' | 'cancelled' | null;
  postedAt: string | null;
  retryCount: number | null;
  scheduledFor: string | null;
  socialAccount?: SocialSocialAccount | null;
  socialAccountDocumentId: string | null;
  staffAuthor?: AdminUser | null;
  staffAuthorDocumentId: string | null;
  timezone: string | null;
  title: unknown;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface StudioApprovalRequest extends Stored {
  currentStage: number | null;
  feedback: string | null;
  generatedContent?: StudioGeneratedContent | null;
  generatedContentDocumentId: string | null;
  requestStatus: 'pending' | 'approved' | 'rejected' | 'revision_requested' | null;
  requestedAt: string | null;
  requestedBy?: UsersPermissionsUser | null;
  requestedByDocumentId: string | null;
  reviewedAt: string | null;
  reviewedBy?: UsersPermissionsUser | null;
  reviewedByDocumentId: string | null;
  revisionCount: number | null;
  workflow?: StudioApprovalWorkflow | null;
}

export interface StudioApprovalWorkflow extends Stored {
  autoPublish: boolean | null;
  clientAccount?: AccountsClientAccount | null;
  description: string | null;
  isActive: boolean | null;
  name: string;
  organization?: AccountsOrganization | null;
  organizationDocumentId: string | null;
  stages: unknown;
}

export interface StudioAudienceProfile extends Stored {
  brandProfile?: StudioBrandProfile | null;
  brandProfileDocumentId: string | null;
  demographics: unknown;
  interests: unknown;
  painPoints: unknown;
  platformHabits: unknown;
  preferredContentTypes: unknown;
}

export interface StudioBrandProfile extends Stored {
  clientAccount?: AccountsClientAccount | null;
  contentGoals: unknown;
  customGuidelines: string | null;
  description: string | null;
  industry: string | null;
  name: string;
  organization?: AccountsOrganization | null;
  organizationDocumentId: string | null;
  preferredPlatforms: unknown;
  sampleContentUrls: unknown;
  targetAudience: string | null;
  tonePreset: 'professional' | 'casual' | 'viral' | 'hinglish' | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface StudioBrandTemplate extends Stored {
  brandColors: unknown;
  brandProfile?: StudioBrandProfile | null;
  brandProfileDocumentId: string | null;
  customization: unknown;
  fonts: unknown;
  introVideoUrl: string | null;
  logoUrl: string | null;
  outroVideoUrl: string | null;
  template?: StudioTemplate | null;
}

export interface StudioBrandVoiceSample extends Stored {
  brandProfile?: StudioBrandProfile | null;
  brandProfileDocumentId: string | null;
  embeddingModel: string | null;
  metadata: unknown;
  sampleText: string;
  vectorDbId: string;
}

export interface StudioCalendarEntry extends Stored {
  calendar?: StudioContentCalendar | null;
  calendarDocumentId: string | null;
  generatedContent?: StudioGeneratedContent | null;
  notes: string | null;
  platform: string | null;
  scheduledDate: string;
  scheduledTime: string | null;
  tags: unknown;
}

export interface StudioCallToAction extends Stored {
  ctaText: string;
  ctaType: 'subscribe' | 'link_click' | 'download' | 'follow' | null;
  organization?: AccountsOrganization | null;
  organizationDocumentId: string | null;
  performanceScore: number | null;
  platform: string | null;
  usageCount: number | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface StudioContentAnalysis extends Stored {
  analysisModel: string | null;
  analyzedAt: string | null;
  contentAsset?: StudioContentAsset | null;
  contentAssetDocumentId: string | null;
  emotionAnalysis: unknown;
  engagementPotential: number | null;
  entities: unknown;
  hookMoments: unknown;
  keyInsights: unknown;
  keywords: unknown;
  platformScores: unknown;
  quotableMoments: unknown;
  repurposingValue: number | null;
  sentimentScore: number | null;
  seoScore: number | null;
  topics: unknown;
  transcript: string | null;
  transcriptConfidence: number | null;
  transcriptLanguage: string | null;
  viralityScore: number | null;
}

export interface StudioContentAsset extends Stored {
  brandProfile?: StudioBrandProfile | null;
  clientAccount?: AccountsClientAccount | null;
  contentType: 'video' | 'audio' | 'blog' | 'document' | 'image';
  deletedAt: string | null;
  description: string | null;
  duration: number | null;
  fileSize: number | null;
  fileUrl: string;
  metadata: unknown;
  mimeType: string | null;
  organization?: AccountsOrganization | null;
  organizationDocumentId: string | null;
  processingCompletedAt: string | null;
  processingError: string | null;
  processingStartedAt: string | null;
  sourcePlatform: 'youtube' | 'instagram' | 'linkedin' | 'upload' | null;
  sourceUrl: string | null;
  tags: unknown;
  thumbnailUrl: string | null;
  title: string;
  uploadStatus: 'pending' | 'processing' | 'completed' | 'failed' | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface StudioContentCalendar extends Stored {
  aiStrategy: unknown;
  clientAccount?: AccountsClientAccount | null;
  description: string | null;
  endDate: string;
  isAiGenerated: boolean | null;
  name: string;
  organization?: AccountsOrganization | null;
  organizationDocumentId: string | null;
  startDate: string;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface StudioGeneratedContent extends Stored {
  caption: string | null;
  comments: number | null;
  contentAsset?: StudioContentAsset | null;
  contentAssetDocumentId: string | null;
  contentText: string | null;
  contentType: 'short_video' | 'social_post' | 'blog_article' | 'carousel' | null;
  cta: string | null;
  deletedAt: string | null;
  duration: number | null;
  engagementRate: number | null;
  fileSize: number | null;
  fileUrl: string | null;
  hashtags: unknown;
  isPublished: boolean | null;
  likes: number | null;
  metadata: unknown;
  postedAt: string | null;
  qualityScore: number | null;
  repurposingJob?: StudioRepurposingJob | null;
  repurposingJobDocumentId: string | null;
  scheduledFor: string | null;
  shares: number | null;
  targetPlatform: string | null;
  thumbnailUrl: string | null;
  title: string | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
  views: number | null;
  viralityPrediction: number | null;
  wordCount: number | null;
}

export interface StudioHashtag extends Stored {
  category: string | null;
  hashtag: string;
  lastUsedAt: string | null;
  organization?: AccountsOrganization | null;
  organizationDocumentId: string | null;
  performanceScore: number | null;
  platform: 'instagram' | 'tiktok' | 'linkedin' | 'youtube' | 'twitter' | 'facebook' | null;
  usageCount: number | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface StudioQaRequest extends Stored {
  assignedAt: string | null;
  completedAt: string | null;
  dueAt: string | null;
  feedback: string | null;
  generatedContent?: StudioGeneratedContent | null;
  generatedContentDocumentId: string | null;
  priority: 'low' | 'normal' | 'high' | 'urgent' | null;
  qaStatus: 'pending' | 'assigned' | 'in_review' | 'completed' | null;
  qaType: 'copywriter_review' | 'video_editor_review' | 'expert_review' | null;
  qualityScore: number | null;
  reviewerKey: string | null;
  slaHours: number | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface StudioRepurposingJob extends Stored {
  completedAt: string | null;
  config: unknown;
  contentAsset?: StudioContentAsset | null;
  contentAssetDocumentId: string | null;
  creditsUsed: number | null;
  errorMessage: string | null;
  failedAt: string | null;
  jobStatus: 'queued' | 'processing' | 'completed' | 'failed' | 'cancelled' | null;
  jobType: 'video_to_shorts' | 'blog_to_social' | 'podcast_to_blog';
  organization?: AccountsOrganization | null;
  organizationDocumentId: string | null;
  outputFormat: 'short_video' | 'linkedin_post' | 'twitter_thread';
  priority: number | null;
  progress: number | null;
  startedAt: string | null;
  targetPlatforms: unknown;
  template?: StudioTemplate | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface StudioRepurposingStrategy extends Stored {
  brandProfile?: StudioBrandProfile | null;
  contentAsset?: StudioContentAsset | null;
  contentAssetDocumentId: string | null;
  contentCalendarSuggestions: unknown;
  estimatedOutputCount: number | null;
  estimatedProcessingTime: number | null;
  estimatedReach: number | null;
  recommendedFormats: unknown;
}

export interface StudioRevisionRequest extends Stored {
  approvalRequest?: StudioApprovalRequest | null;
  assignedTo?: UsersPermissionsUser | null;
  completedAt: string | null;
  feedback: string;
  generatedContent?: StudioGeneratedContent | null;
  generatedContentDocumentId: string | null;
  requestedBy?: UsersPermissionsUser | null;
  revisionNumber: number;
  revisionStatus: 'pending' | 'in_progress' | 'completed' | null;
}

export interface StudioRoiCalculation extends Stored {
  calculatedAt: string | null;
  contentAsset?: StudioContentAsset | null;
  contentAssetDocumentId: string | null;
  costPerEngagementCents: number | null;
  currency: string | null;
  originalContentCostCents: number | null;
  originalContentTimeHours: number | null;
  repurposedPiecesCount: number | null;
  roiMultiplier: number | null;
  totalEngagement: number | null;
  totalReach: number | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
  valueScore: number | null;
}

export interface StudioSeoMetric extends Stored {
  backlinksCount: number | null;
  collectedAt: string | null;
  domainAuthorityImpact: number | null;
  generatedContentDocumentId: string | null;
  keywordRankings: unknown;
  organicTraffic: number | null;
  targetKeywords: unknown;
}

export interface StudioTemplate extends Stored {
  config: unknown;
  description: string | null;
  isPremium: boolean | null;
  isPublic: boolean | null;
  name: string;
  organization?: AccountsOrganization | null;
  organizationDocumentId: string | null;
  previewUrl: string | null;
  rating: number | null;
  templateType: 'video_intro' | 'video_outro' | 'caption_style' | 'social_post';
  usageCount: number | null;
  user?: UsersPermissionsUser | null;
  userDocumentId: string | null;
}

export interface SystemAuditLog extends Stored {
  action: string;
  actorId: string | null;
  actorKind: 'system' | 'job' | 'guest' | 'member' | 'staff' | 'api_token';
  actorLabel: string | null;
  after: unknown;
  before: unknown;
  ipAddress: string | null;
  metadata: unknown;
  operation: 'insert' | 'update' | 'delete' | null;
  organizationDocumentId: string | null;
  reason: string | null;
  requestId: string | null;
  targetDocumentId: string | null;
  targetExternalId: string | null;
  targetType: string | null;
  userAgent: string | null;
  userDocumentId: string | null;
}

export interface SystemIntegrationRecord extends Stored {
  contentHash: string | null;
  externalId: string;
  externalModel: string;
  lastSyncedAt: string | null;
  residue: unknown;
  syncError: string | null;
  system: string;
  targetDocumentId: string | null;
  targetType: string | null;
}

export interface SystemOutboxMessage extends Stored {
  attempts: number;
  channel: string;
  dedupeKey: string | null;
  deliveredAt: string | null;
  kind: string;
  lastError: string | null;
  leaseHolder: string | null;
  leasedUntil: string | null;
  nextAttemptAt: string | null;
  outboxState: 'pending' | 'delivering' | 'delivered' | 'dead';
  payload: unknown;
}

export interface SystemPlatformSettings extends Stored {
  aboutContent: unknown;
  contactEmail: string | null;
  emailFromName: string | null;
  featuredContent?: MembershipsContentItem[];
  heroBackgroundUrl: string | null;
  heroCtaLink: string | null;
  heroCtaText: string | null;
  heroSubtitle: string | null;
  heroTitle: string | null;
  logoUrl: string | null;
  platformName: string;
  primaryColor: string;
  socialLinks: unknown;
  stripeAccountId: string | null;
  timezone: string | null;
}

export interface SystemSetting extends Stored {
  description: string | null;
  isPublic: boolean | null;
  key: string;
  value: unknown;
  valueType: string | null;
}

export interface SystemTrashEntry extends Stored {
  actorId: string | null;
  actorKind: string | null;
  actorLabel: string | null;
  label: string | null;
  restoredAt: string | null;
  snapshot: unknown;
  targetDocumentId: string;
  targetType: string;
  trashedAt: string;
}

export interface SystemWebhookDelivery extends Stored {
  attemptCount: number;
  attempts: unknown;
  body: string;
  deliveredAt: string | null;
  deliveryState: 'pending' | 'delivered' | 'failed';
  endpointDocumentId: string;
  endpointName: string | null;
  eventId: string;
  eventType: string;
  lastError: string | null;
  lastStatusCode: number | null;
  occurredAt: string;
  url: string | null;
}

export interface SystemWebhookEndpoint extends Stored {
  description: string | null;
  disabledReason: string | null;
  endpointState: 'enabled' | 'disabled';
  events: unknown;
  lastDeliveredAt: string | null;
  lastFailedAt: string | null;
  name: string;
  previousSecret: string | null;
  previousSecretUntil: string | null;
  secret: string | null;
  url: string;
}

export interface UploadFile extends Stored {
  alternativeText: string | null;
  caption: string | null;
  ext: string | null;
  focalPoint: unknown;
  folder?: UploadFolder | null;
  folderPath: string;
  formats: unknown;
  hash: string;
  height: number | null;
  mime: string;
  name: string;
  previewUrl: string | null;
  provider: string;
  provider_metadata: unknown;
  related?: unknown;
  size: number;
  url: string;
  width: number | null;
}

export interface UploadFolder extends Stored {
  children?: UploadFolder[];
  files?: UploadFile[];
  name: string;
  parent?: UploadFolder | null;
  path: string;
  pathId: number;
}

export interface UsersPermissionsPermission extends Stored {
  action: string;
  role?: UsersPermissionsRole | null;
}

export interface UsersPermissionsRole extends Stored {
  description: string | null;
  name: string;
  permissions?: UsersPermissionsPermission[];
  type: string | null;
  users?: UsersPermissionsUser[];
}

export interface UsersPermissionsUser extends Stored {
  accountRole: 'platform_creator' | 'platform_owner' | 'media_owner' | 'customer' | null;
  avatarUrl: string | null;
  bio: string | null;
  blocked: boolean | null;
  confirmationToken: string | null;
  confirmed: boolean | null;
  countryCode: string | null;
  currency: string | null;
  dateOfBirth: string | null;
  deletedAt: string | null;
  email: string;
  emailConsent: boolean | null;
  emailVerifiedAt: string | null;
  failedLoginAttempts: number | null;
  firstName: string | null;
  gender: string | null;
  language: string | null;
  lastFailedLoginAt: string | null;
  lastLoginAt: string | null;
  lastName: string | null;
  lockReason: string | null;
  loginCount: number | null;
  marketingConsent: boolean | null;
  notes: string | null;
  password: string | null;
  phone: string | null;
  phoneVerified: boolean | null;
  preferences: unknown;
  provider: string | null;
  resetPasswordToken: string | null;
  role?: UsersPermissionsRole | null;
  roleName: string | null;
  smsConsent: boolean | null;
  stripeConnectAccountId: string | null;
  stripeCustomerId: string | null;
  tags: unknown;
  timezone: string | null;
  userStatus: 'active' | 'suspended' | 'deleted' | null;
  username: string;
  usernameKey: string | null;
}

/** Every type that is told here. */
export interface Rows {
  'admin::permission': AdminPermission;
  'admin::role': AdminRole;
  'admin::session': AdminSession;
  'admin::user': AdminUser;
  'api::accounts.activity-log': AccountsActivityLog;
  'api::accounts.address': AccountsAddress;
  'api::accounts.client-account': AccountsClientAccount;
  'api::accounts.consent': AccountsConsent;
  'api::accounts.group-membership': AccountsGroupMembership;
  'api::accounts.organization': AccountsOrganization;
  'api::accounts.review': AccountsReview;
  'api::accounts.segment': AccountsSegment;
  'api::accounts.segment-membership': AccountsSegmentMembership;
  'api::accounts.staff-profile': AccountsStaffProfile;
  'api::accounts.team-member': AccountsTeamMember;
  'api::accounts.user-group': AccountsUserGroup;
  'api::accounts.user-note': AccountsUserNote;
  'api::accounts.user-preference': AccountsUserPreference;
  'api::accounts.user-profile': AccountsUserProfile;
  'api::analytics.analytics-snapshot': AnalyticsAnalyticsSnapshot;
  'api::analytics.cohort-analytics': AnalyticsCohortAnalytics;
  'api::analytics.conversion': AnalyticsConversion;
  'api::analytics.ecommerce-event': AnalyticsEcommerceEvent;
  'api::analytics.error-log': AnalyticsErrorLog;
  'api::analytics.event': AnalyticsEvent;
  'api::analytics.experiment': AnalyticsExperiment;
  'api::analytics.experiment-participant': AnalyticsExperimentParticipant;
  'api::analytics.experiment-variant': AnalyticsExperimentVariant;
  'api::analytics.funnel-analytics': AnalyticsFunnelAnalytics;
  'api::analytics.funnel-step': AnalyticsFunnelStep;
  'api::analytics.heatmap-click': AnalyticsHeatmapClick;
  'api::analytics.page-view': AnalyticsPageView;
  'api::analytics.performance-metric': AnalyticsPerformanceMetric;
  'api::analytics.product-analytics': AnalyticsProductAnalytics;
  'api::analytics.revenue-analytics': AnalyticsRevenueAnalytics;
  'api::analytics.search-query': AnalyticsSearchQuery;
  'api::analytics.segment-analytics': AnalyticsSegmentAnalytics;
  'api::analytics.visit': AnalyticsVisit;
  'api::billing.coupon': BillingCoupon;
  'api::billing.coupon-redemption': BillingCouponRedemption;
  'api::billing.dispute': BillingDispute;
  'api::billing.exchange-rate': BillingExchangeRate;
  'api::billing.invoice': BillingInvoice;
  'api::billing.ledger-account': BillingLedgerAccount;
  'api::billing.ledger-entry': BillingLedgerEntry;
  'api::billing.ledger-transaction': BillingLedgerTransaction;
  'api::billing.payment-method': BillingPaymentMethod;
  'api::billing.payment-transaction': BillingPaymentTransaction;
  'api::billing.payout': BillingPayout;
  'api::billing.payout-account': BillingPayoutAccount;
  'api::billing.plan': BillingPlan;
  'api::billing.plan-price': BillingPlanPrice;
  'api::billing.refund': BillingRefund;
  'api::billing.subscription': BillingSubscription;
  'api::billing.usage-record': BillingUsageRecord;
  'api::billing.webhook-receipt': BillingWebhookReceipt;
  'api::bookings.appointment': BookingsAppointment;
  'api::bookings.availability-rule': BookingsAvailabilityRule;
  'api::bookings.blocked-date': BookingsBlockedDate;
  'api::bookings.booking-attachment': BookingsBookingAttachment;
  'api::bookings.booking-note': BookingsBookingNote;
  'api::bookings.booking-occurrence': BookingsBookingOccurrence;
  'api::bookings.booking-reminder': BookingsBookingReminder;
  'api::bookings.booking-status-change': BookingsBookingStatusChange;
  'api::bookings.consultant-booking': BookingsConsultantBooking;
  'api::bookings.consultation-request': BookingsConsultationRequest;
  'api::bookings.provider-service': BookingsProviderService;
  'api::bookings.resource-claim': BookingsResourceClaim;
  'api::bookings.service-analytics': BookingsServiceAnalytics;
  'api::bookings.service-category': BookingsServiceCategory;
  'api::bookings.service-provider': BookingsServiceProvider;
  'api::bookings.service-type': BookingsServiceType;
  'api::commerce.brand': CommerceBrand;
  'api::commerce.cart': CommerceCart;
  'api::commerce.cart-item': CommerceCartItem;
  'api::commerce.collection': CommerceCollection;
  'api::commerce.inventory-location': CommerceInventoryLocation;
  'api::commerce.loyalty-account': CommerceLoyaltyAccount;
  'api::commerce.loyalty-program': CommerceLoyaltyProgram;
  'api::commerce.loyalty-transaction': CommerceLoyaltyTransaction;
  'api::commerce.order': CommerceOrder;
  'api::commerce.order-item': CommerceOrderItem;
  'api::commerce.price-tier': CommercePriceTier;
  'api::commerce.product': CommerceProduct;
  'api::commerce.product-answer': CommerceProductAnswer;
  'api::commerce.product-category': CommerceProductCategory;
  'api::commerce.product-image': CommerceProductImage;
  'api::commerce.product-question': CommerceProductQuestion;
  'api::commerce.product-variant': CommerceProductVariant;
  'api::commerce.referral': CommerceReferral;
  'api::commerce.return-request': CommerceReturnRequest;
  'api::commerce.shipping-method': CommerceShippingMethod;
  'api::commerce.stock-level': CommerceStockLevel;
  'api::commerce.stock-movement': CommerceStockMovement;
  'api::commerce.stock-reservation': CommerceStockReservation;
  'api::commerce.wishlist': CommerceWishlist;
  'api::commerce.wishlist-item': CommerceWishlistItem;
  'api::content.blog-category': ContentBlogCategory;
  'api::content.blog-post': ContentBlogPost;
  'api::content.content-block': ContentContentBlock;
  'api::content.content-revision': ContentContentRevision;
  'api::content.dynamic-content': ContentDynamicContent;
  'api::content.faq-category': ContentFaqCategory;
  'api::content.faq-feedback': ContentFaqFeedback;
  'api::content.faq-item': ContentFaqItem;
  'api::content.media-asset': ContentMediaAsset;
  'api::content.menu': ContentMenu;
  'api::content.menu-item': ContentMenuItem;
  'api::content.page': ContentPage;
  'api::content.seo-url': ContentSeoUrl;
  'api::content.testimonial': ContentTestimonial;
  'api::content.translation': ContentTranslation;
  'api::content.translation-memory-entry': ContentTranslationMemoryEntry;
  'api::experts.consultant': ExpertsConsultant;
  'api::experts.consultant-offering': ExpertsConsultantOffering;
  'api::experts.linkedin-profile': ExpertsLinkedinProfile;
  'api::experts.scraping-job': ExpertsScrapingJob;
  'api::experts.webinar-appearance': ExpertsWebinarAppearance;
  'api::experts.whitepaper-contribution': ExpertsWhitepaperContribution;
  'api::leads.download-session': LeadsDownloadSession;
  'api::leads.email-submission': LeadsEmailSubmission;
  'api::leads.score-event': LeadsScoreEvent;
  'api::leads.webinar': LeadsWebinar;
  'api::leads.webinar-registration': LeadsWebinarRegistration;
  'api::leads.whitepaper': LeadsWhitepaper;
  'api::leads.whitepaper-analytics': LeadsWhitepaperAnalytics;
  'api::leads.whitepaper-lead': LeadsWhitepaperLead;
  'api::marketplace.campaign': MarketplaceCampaign;
  'api::marketplace.campaign-analytics': MarketplaceCampaignAnalytics;
  'api::marketplace.campaign-booking': MarketplaceCampaignBooking;
  'api::marketplace.conversation': MarketplaceConversation;
  'api::marketplace.deliverable': MarketplaceDeliverable;
  'api::marketplace.favorite': MarketplaceFavorite;
  'api::marketplace.influencer-category': MarketplaceInfluencerCategory;
  'api::marketplace.inquiry': MarketplaceInquiry;
  'api::marketplace.inquiry-analytics': MarketplaceInquiryAnalytics;
  'api::marketplace.message': MarketplaceMessage;
  'api::marketplace.portfolio-item': MarketplacePortfolioItem;
  'api::marketplace.profile': MarketplaceProfile;
  'api::marketplace.profile-view': MarketplaceProfileView;
  'api::memberships.content-access': MembershipsContentAccess;
  'api::memberships.content-item': MembershipsContentItem;
  'api::memberships.content-series': MembershipsContentSeries;
  'api::memberships.credit-balance': MembershipsCreditBalance;
  'api::memberships.credit-lot': MembershipsCreditLot;
  'api::memberships.credit-transaction': MembershipsCreditTransaction;
  'api::memberships.offering': MembershipsOffering;
  'api::memberships.offering-booking': MembershipsOfferingBooking;
  'api::memberships.offering-resource': MembershipsOfferingResource;
  'api::memberships.playback': MembershipsPlayback;
  'api::memberships.portal-access': MembershipsPortalAccess;
  'api::memberships.purchase': MembershipsPurchase;
  'api::messaging.email-campaign': MessagingEmailCampaign;
  'api::messaging.email-log': MessagingEmailLog;
  'api::messaging.email-subscription': MessagingEmailSubscription;
  'api::messaging.email-template': MessagingEmailTemplate;
  'api::messaging.notification': MessagingNotification;
  'api::messaging.notification-template': MessagingNotificationTemplate;
  'api::social.engagement-metric': SocialEngagementMetric;
  'api::social.social-account': SocialSocialAccount;
  'api::social.social-platform': SocialSocialPlatform;
  'api::social.social-post': SocialSocialPost;
  'api::studio.approval-request': StudioApprovalRequest;
  'api::studio.approval-workflow': StudioApprovalWorkflow;
  'api::studio.audience-profile': StudioAudienceProfile;
  'api::studio.brand-profile': StudioBrandProfile;
  'api::studio.brand-template': StudioBrandTemplate;
  'api::studio.brand-voice-sample': StudioBrandVoiceSample;
  'api::studio.calendar-entry': StudioCalendarEntry;
  'api::studio.call-to-action': StudioCallToAction;
  'api::studio.content-analysis': StudioContentAnalysis;
  'api::studio.content-asset': StudioContentAsset;
  'api::studio.content-calendar': StudioContentCalendar;
  'api::studio.generated-content': StudioGeneratedContent;
  'api::studio.hashtag': StudioHashtag;
  'api::studio.qa-request': StudioQaRequest;
  'api::studio.repurposing-job': StudioRepurposingJob;
  'api::studio.repurposing-strategy': StudioRepurposingStrategy;
  'api::studio.revision-request': StudioRevisionRequest;
  'api::studio.roi-calculation': StudioRoiCalculation;
  'api::studio.seo-metric': StudioSeoMetric;
  'api::studio.template': StudioTemplate;
  'api::system.audit-log': SystemAuditLog;
  'api::system.integration-record': SystemIntegrationRecord;
  'api::system.outbox-message': SystemOutboxMessage;
  'api::system.platform-settings': SystemPlatformSettings;
  'api::system.setting': SystemSetting;
  'api::system.trash-entry': SystemTrashEntry;
  'api::system.webhook-delivery': SystemWebhookDelivery;
  'api::system.webhook-endpoint': SystemWebhookEndpoint;
  'plugin::upload.file': UploadFile;
  'plugin::upload.folder': UploadFolder;
  'plugin::users-permissions.permission': UsersPermissionsPermission;
  'plugin::users-permissions.role': UsersPermissionsRole;
  'plugin::users-permissions.user': UsersPermissionsUser;
}
