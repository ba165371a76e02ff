/** All that other contexts may import from accounts. */
export type { TeamRole } from './read-models/team-organizations';
export { teamOrganizations } from './read-models/team-organizations';
export { keepReviewFigures, type ReviewFigures } from './use-cases/count-reviews';
