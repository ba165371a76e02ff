/** The versions of packages that this project depends on, by name. */
export type Pins = Readonly<Record<string, string>>;

export interface Registry {
  /** All versions of a package, oldest first; none where there is no such package. */
  versionsOf(name: string): string[];
  /** What a version of a package depends on. */
  dependenciesOf(name: string, version: string): Pins;
}

/** A release of Strapi that is newer than the one in use. */
export interface Release {
  version: string;
  /** The versions that this project would pin. */
  pins: Pins;
  /** Packages of the release that the registry lacks, such as `@strapi/admin@5.55.1`; none where it is complete. */
  missing: string[];
}

/** The packages that are versioned with Strapi; its design system is not. */
const isOfStrapi = (name: string): boolean => /^@strapi\/(?!design-system$|icons$)/.test(name);

function numbersOf(version: string): number[] {
  return version.split('.').map(Number);
}

/** Below zero where the first is older. Versions of three numbers only. */
export function compareVersions(first: string, second: string): number {
  const [left, right] = [numbersOf(first), numbersOf(second)];
  const at = left.findIndex((number, place) => number !== right[place]);
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** The newest version that is no newer than the release. */
function newestUntil(versions: readonly string[], release: string): string | undefined {
  return versions
    .filter((version) => compareVersions(version, release) <= 0)
    .sort(compareVersions)
    .at(-1);
}

/** Everything of Strapi that a release consists of, however deep; what is not in the registry ends the way there. */
function missingIn(registry: Registry, wanted: Pins): string[] {
  const seen = new Set<string>();
  const missing: string[] = [];
  const look = (pins: Pins): void => {
    for (const [name, version] of Object.entries(pins).filter(([name]) => isOfStrapi(name))) {
      const key = `${name}@${version}`;
      if (seen.has(key) || !/^\d+\.\d+\.\d+$/.test(version)) continue;
      seen.add(key);
      if (registry.versionsOf(name).includes(version)) look(registry.dependenciesOf(name, version));
      else missing.push(key);
    }
  };
  look(wanted);
  return missing;
}

/**
 * A release with what this project would pin of it. A package that lags behind today, since Strapi did not publish it with
 * that release, may lag behind again.
 */
export function releaseOf(registry: Registry, pins: Pins, version: string): Release {
  const current = pins['@strapi/strapi'] ?? '0.0.0';
  const wanted = Object.entries(pins)
    .filter(([name]) => isOfStrapi(name))
    .map(([name, pinned]) => {
      const lags = compareVersions(pinned, current) < 0;
      return [name, lags ? (newestUntil(registry.versionsOf(name), version) ?? pinned) : version];
    });
  const own = Object.fromEntries(wanted) as Pins;
  return { version, pins: own, missing: missingIn(registry, own) };
}

/** The releases that are newer than the one in use, newest first, up to the first complete one. */
export function newerReleases(registry: Registry, pins: Pins): Release[] {
  const current = pins['@strapi/strapi'] ?? '0.0.0';
  const newer = registry
    .versionsOf('@strapi/strapi')
    .filter((version) => /^\d+\.\d+\.\d+$/.test(version) && compareVersions(version, current) > 0)
    .sort((first, second) => compareVersions(second, first));
  const looked: Release[] = [];
  for (const version of newer) {
    const release = releaseOf(registry, pins, version);
    looked.push(release);
    if (release.missing.length === 0) break;
  }
  return looked;
}
