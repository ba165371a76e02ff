import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const SAMPLE = /tobemodified/;

const hex = (bytes: number): string => randomBytes(bytes).toString('hex');

/** Values that no two installations share. */
const RANDOM: Record<string, () => string> = {
  APP_KEYS: () => `${hex(24)},${hex(24)}`,
  ADMIN_JWT_SECRET: () => hex(24),
  API_TOKEN_SALT: () => hex(24),
  TRANSFER_TOKEN_SALT: () => hex(24),
  ENCRYPTION_KEY: () => hex(24),
  JWT_SECRET: () => hex(24),
  FIELD_ENCRYPTION_KEYS: () => `k1:${randomBytes(32).toString('base64')}`,
  PAYMENTS_SIMULATOR_WEBHOOK_SECRET: () => `whsec_${randomBytes(24).toString('base64')}`,
  DEMO_PASSWORD: () => `Demo-${hex(4)}-Aa1`,
};

/** Settings of the text of an .env file, comments left out. */
export function settingsIn(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => /^\s*([A-Z][A-Z0-9_]*)\s*=(.*)$/.exec(line));
  return new Map(lines.flatMap((match) => (match?.[1] ? [[match[1], (match[2] ?? '').trim()]] : [])));
}

/**
 * The text of an .env file in which every secret has a value: samples and gaps are filled with random ones, what is
 * set stays as it is. @returns null when there is nothing to fill in
 */
export function withSecrets(text: string): string | null {
  const given = settingsIn(text);
  const missing = Object.keys(RANDOM).filter((name) => !given.get(name) || SAMPLE.test(given.get(name) ?? ''));
  if (missing.length === 0) return null;
  let filled = text;
  for (const name of missing) {
    const line = `${name}=${RANDOM[name]?.() ?? ''}`;
    const present = new RegExp(`^\\s*${name}\\s*=.*$`, 'm');
    filled = present.test(filled) ? filled.replace(present, () => line) : `${filled.replace(/\n*$/, '\n')}${line}\n`;
  }
  return filled;
}

/** Writes an .env file from the sample, or completes the one that is there. @returns what was done */
export function ensureEnvironmentFile(file: string, sample: string): 'created' | 'completed' | 'kept' {
  const exists = existsSync(file);
  const filled = withSecrets(readFileSync(exists ? file : sample, 'utf8'));
  if (filled === null) return 'kept';
  // Readable by its owner alone: it holds every secret.
  writeFileSync(file, filled, { mode: 0o600 });
  return exists ? 'completed' : 'created';
}
