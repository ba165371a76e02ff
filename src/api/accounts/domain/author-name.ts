/** How the public is told who wrote a review: the first name and the initial of the last, "Nora K."; null without a name. */
export function authorName({
  firstName,
  lastName,
}: {
  firstName?: string | null;
  lastName?: string | null;
}): string | null {
  const first = firstName?.trim() ?? '';
  const initial = [...(lastName?.trim() ?? '')][0];
  if (first === '') return null;
  return initial ? `${first} ${initial}.` : first;
}
