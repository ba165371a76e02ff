export default {
  rest: { defaultLimit: 25, maxLimit: 100, withCount: true },
  // A relation or file that a type requires must be there: Strapi asks for it by this only.
  documents: { strictParams: true, strictRelations: true },
};
