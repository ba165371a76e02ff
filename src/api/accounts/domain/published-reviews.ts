/** Which reviews the public sees and figures count: approved by staff, and not withdrawn by their author. */
export function publishedReviews(): { isPublic: true; reviewStatus: 'approved' } {
  return { isPublic: true, reviewStatus: 'approved' };
}
