type Filters = Record<string, unknown>;

/** Imported rows may lack a value; they mean what the attribute's default means. */
const orUnset = (name: string, value: unknown): Filters => ({ $or: [{ [name]: value }, { [name]: { $null: true } }] });

/** Which published pages the public sees: those that are neither private nor behind a password. */
export function visiblePages(): Filters {
  return { $and: [orUnset('visibility', 'public'), orUnset('passwordProtected', false)] };
}

/** Which published posts the public sees: those that are neither private nor behind a password. */
export function visiblePosts(): Filters {
  return orUnset('visibility', 'public');
}

/** What editors have not switched off. */
export function active(): Filters {
  return orUnset('isActive', true);
}
