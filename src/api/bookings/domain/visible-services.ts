type Filters = Record<string, unknown>;

/** Services, their groups and their providers are seen while they are active. */
export function activeOnes(): Filters {
  return { isActive: true };
}

/** A provider's rate is seen while the service can be had from that provider. */
export function visibleRates(): Filters {
  return { isAvailable: true, provider: activeOnes(), serviceType: activeOnes() };
}
