/** Which profiles the public sees: those of influencers who show themselves. Clients are known to whom they write only. */
export function visibleProfiles(): Record<string, unknown> {
  return { role: 'influencer', profileStatus: 'active' };
}

/** Which work the public sees: that of influencers whom it sees. */
export function visiblePortfolio(): Record<string, unknown> {
  return { profile: visibleProfiles() };
}
