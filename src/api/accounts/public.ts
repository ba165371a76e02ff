/** All that other contexts may import from accounts. */
export type { TeamRole } from './read-models/team-organizations';
export { teamOrganizations } from './read-models/team-organizations';
export { grantSuperAdmin } from './use-cases/grant-super-admin';
export { keepReviewFigures, type ReviewFigures } from './use-cases/count-reviews';
export { exportPersonalData } from './use-cases/export-personal-data';
