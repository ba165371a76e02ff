/** All that other contexts may import from experts. */
export type { BookableOffering } from './contracts/bookable-offering';
export type { OfferingFigures } from './use-cases/record-session';
export { findBookableOffering } from './use-cases/find-bookable-offering';
export { recordSessionFigures } from './use-cases/record-session';
export type { BookableOffer, OfferFilter } from './read-models/bookable-offers';
export { selectBookableOffers } from './read-models/bookable-offers';
export type { ExpertContact } from './read-models/expert-contact';
export { readExpertContact } from './read-models/expert-contact';
