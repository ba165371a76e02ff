/** Which experts the public sees: approved, with a public profile, not deleted. */
export function visibleConsultants(): Record<string, unknown> {
  return { consultantStatus: 'approved', profileVisibility: 'public', deletedAt: { $null: true } };
}

/** Which offerings the public sees: active ones of experts whom it sees. */
export function visibleOfferings(): Record<string, unknown> {
  return { isActive: true, deletedAt: { $null: true }, consultant: visibleConsultants() };
}
