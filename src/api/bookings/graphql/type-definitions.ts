/** Bookings in GraphQL: the shapes of the REST contracts, field by field. */
export const bookingTypeDefinitions = /* GraphQL */ `
  type BookingParty {
    documentId: ID!
    slug: String!
    name: String!
  }
  type BookingParticipant {
    name: String!
    email: String
  }
  type BookingClient {
    firstName: String!
    lastName: String!
    email: String!
    company: String
    language: String!
  }
  "Amounts are integer hundredths of the currency; Float holds 15 digits, Int only 9."
  type BookingPrice {
    currency: String!
    subtotalCents: Float!
    discountCents: Float!
    taxCents: Float!
    totalCents: Float!
    refundedCents: Float!
    couponCode: String
    payoutCents: Float
  }
  type BookingTerms {
    cancellationHours: Int!
    rescheduleHours: Int!
    lateCancellationRefundPercent: Int!
    freeCancellationUntil: String!
    rescheduleUntil: String!
  }
  type BookingMeeting {
    platform: String!
    url: String
    id: String
    password: String
  }
  type BookingCancellation {
    by: String!
    at: String
    reason: String
  }
  type Booking {
    documentId: ID!
    reference: String!
    bookingStatus: String!
    approvalStatus: String!
    paymentStatus: String!
    consultant: BookingParty
    offering: BookingParty
    start: String!
    end: String!
    timezone: String!
    localStart: String!
    seats: Int!
    participants: [BookingParticipant!]!
    client: BookingClient!
    price: BookingPrice!
    holdExpiresAt: String
    "When requested, expert or staff chose this time; until the client agrees, cancelling costs nothing."
    moveConsent: String!
    terms: BookingTerms!
    meeting: BookingMeeting
    "Since when the client says that the expert did not come."
    absenceReportedAt: String
    cancellation: BookingCancellation
    createdAt: String!
  }
  type HeldBooking {
    booking: Booking!
    "The secret with which a guest manages the booking; told this once."
    manageToken: String!
  }
  type BookingPayment {
    state: String!
    gateway: String
    intentId: String
    clientSecret: String
    amountCents: Float
    currency: String
    transactionStatus: String
  }
  type BookingRefund {
    amountCents: Float!
    reason: String!
    "Set to dispute while a bank holds the money: the refund follows when it has decided."
    waitsFor: String
  }
  type CancelledBooking {
    booking: Booking!
    refund: BookingRefund!
  }
  type BookingPage {
    nodes: [Booking!]!
    total: Int!
    pageInfo: Pagination!
  }
  input BookingClientInput {
    firstName: String!
    lastName: String!
    email: String!
    company: String
    jobTitle: String
    phone: String
    linkedinUrl: String
    companySize: String
  }
  input BookingParticipantInput {
    name: String!
    email: String
  }
  input HoldBookingInput {
    offering: String!
    start: String!
    timezone: String!
    language: String
    seats: Int
    participants: [BookingParticipantInput!]
    client: BookingClientInput!
    couponCode: String
    title: String
    message: String
    urgencyLevel: String
    projectBudgetRange: String
    leadSource: String
    utmSource: String
    utmMedium: String
    utmCampaign: String
    referrerUrl: String
    sessionId: String
  }
  type Query {
    booking(documentId: ID!, manageToken: String, locale: String): Booking!
    bookings(as: String, bookingStatus: String, locale: String, pagination: PaginationArg): BookingPage!
  }
  type Mutation {
    holdBooking(data: HoldBookingInput!): HeldBooking!
    "Mails a guest the links to their bookings; the answer is the same whether there are any."
    sendBookingLinks(email: String!): Boolean!
    payBooking(documentId: ID!, manageToken: String): BookingPayment!
    rescheduleBooking(documentId: ID!, manageToken: String, start: String!, timezone: String): Booking!
    acceptBookingMove(documentId: ID!, manageToken: String, start: String!): Booking!
    cancelBooking(documentId: ID!, manageToken: String, reason: String): CancelledBooking!
    approveBooking(documentId: ID!): Booking!
    declineBooking(documentId: ID!, reason: String!): Booking!
    startBooking(documentId: ID!, reason: String): Booking!
    completeBooking(documentId: ID!, reason: String): Booking!
    reportBookingAbsence(documentId: ID!, manageToken: String, reason: String): Booking!
    markBookingNoShow(documentId: ID!, reason: String): Booking!
  }
`;
