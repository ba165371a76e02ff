/** Bookable times in GraphQL: the shapes of `contracts/slots.ts`. */
export const slotTypeDefinitions = /* GraphQL */ `
  type Slot {
    "UTC"
    start: String!
    end: String!
    "The wall time of the zone asked for, with its offset."
    localStart: String!
    localEnd: String!
    seatsLeft: Int!
    "The group session that would be joined."
    occurrence: ID
  }
  type SlotConsultant {
    documentId: ID!
    slug: String!
    name: String!
    timezone: String!
  }
  type SlotOffering {
    documentId: ID!
    slug: String!
    name: String!
    durationMinutes: Int!
  }
  type SlotList {
    consultant: SlotConsultant!
    offering: SlotOffering!
    slots: [Slot!]!
  }
  type FreeOffer {
    consultant: SlotConsultant!
    offering: SlotOffering!
    slotCount: Int!
    slots: [Slot!]!
  }
  type FreeOfferPage {
    nodes: [FreeOffer!]!
    "Experts with such an offering, free or not, over all pages."
    experts: Int!
    "Of experts: those without a free time are in none of the nodes."
    pageInfo: Pagination!
  }
  type Query {
    slots(
      offering: String!
      consultant: String
      from: String!
      to: String!
      timezone: String
      seats: Int
      booking: ID
      manageToken: String
    ): SlotList!
    freeExperts(
      consultants: String
      offeringType: String
      sessionType: String
      from: String!
      to: String!
      timezone: String
      seats: Int
      limit: Int
      "Of experts."
      pagination: PaginationArg
    ): FreeOfferPage!
  }
`;
