import { readMailbox } from '../mailbox/mailbox';

export type Environment = Readonly<Record<string, string | undefined>>;

const SECRETS = ['ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'] as const;
const MIN_LENGTH = 16;
/** Words of the samples that people copy from documentation, .env.example and tests. */
const SAMPLE =
  /(tobemodified|change.?me|replace.?me|your.?|sample|example|secret.?here|test.?only|^test|^dev|^secret|^password|xxxx)/i;

type Problem = string;

function secretProblem(name: string, value: string | undefined): Problem | null {
  if (!value) return `${name} is missing.`;
  if (SAMPLE.test(value) || new Set(value).size < 6) return `${name} is a sample value.`;
  if (value.length < MIN_LENGTH) return `${name} is shorter than ${MIN_LENGTH} characters.`;
  return null;
}

function secretProblems(env: Environment): Problem[] {
  const appKeys = (env.APP_KEYS ?? '').split(',').map((key) => key.trim());
  const named = [
    ...SECRETS.map((name) => [name, env[name]] as const),
    ...appKeys.map((key, index) => [appKeys.length > 1 ? `APP_KEYS (${index + 1})` : 'APP_KEYS', key] as const),
  ];
  const problems = named.map(([name, value]) => secretProblem(name, value)).filter((problem) => problem !== null);
  const byValue = new Map<string, string[]>();
  for (const [name, value] of named) if (value) byValue.set(value, [...(byValue.get(value) ?? []), name]);
  const shared = [...byValue.values()].filter((names) => names.length > 1);
  return [...problems, ...shared.map((names) => `${names.join(' and ')} are the same value.`)];
}

function fieldKeyProblems(env: Environment): Problem[] {
  const keys = (env.FIELD_ENCRYPTION_KEYS ?? '').split(',').filter(Boolean);
  if (keys.length === 0) return ['FIELD_ENCRYPTION_KEYS is missing.'];
  return keys.flatMap((key) => {
    const [, id, encoded] = /^\s*([A-Za-z0-9_-]+):([A-Za-z0-9+/=_-]+)\s*$/.exec(key) ?? [];
    const bytes = Buffer.from(encoded ?? '', 'base64');
    if (!id || bytes.length !== 32) return ['FIELD_ENCRYPTION_KEYS must be id:base64 of 32 bytes, comma separated.'];
    if (SAMPLE.test(bytes.toString('latin1')) || new Set(bytes).size < 8)
      return [`FIELD_ENCRYPTION_KEYS: ${id} is a sample value.`];
    return [];
  });
}

function publicUrlProblems(env: Environment): Problem[] {
  if (!env.PUBLIC_URL) return ['PUBLIC_URL is missing: links in mails and cookies need it.'];
  const url = URL.canParse(env.PUBLIC_URL) ? new URL(env.PUBLIC_URL) : null;
  return url?.protocol === 'https:' ? [] : ['PUBLIC_URL must be an address that begins with https://.'];
}

const isMailbox = (value = ''): boolean => readMailbox(/<([^<>]+)>\s*$/.exec(value)?.[1] ?? value).ok;

function uploadsUrlProblems(env: Environment): Problem[] {
  if (!env.UPLOADS_URL) return [];
  const url = URL.canParse(env.UPLOADS_URL) ? new URL(env.UPLOADS_URL) : null;
  if (url?.protocol !== 'https:') return ['UPLOADS_URL must be an address that begins with https://.'];
  const isOwn = URL.canParse(env.PUBLIC_URL ?? '') && new URL(env.PUBLIC_URL ?? '').host === url.host;
  return isOwn ? ['UPLOADS_URL must be another host than PUBLIC_URL.'] : [];
}

function mailProblems(env: Environment): Problem[] {
  const problems: Problem[] = [];
  if (!isMailbox(env.MAIL_FROM)) problems.push('MAIL_FROM is missing or no address that mail can come from.');
  for (const name of ['MAIL_REPLY_TO', 'MAIL_STAFF_ADDRESS'])
    if (env[name] && !isMailbox(env[name])) problems.push(`${name} is no address that mail can be sent to.`);
  if (!env.SMTP_HOST && env.MAIL_TRANSPORT !== 'outbox') {
    problems.push('SMTP_HOST is missing (MAIL_TRANSPORT=outbox, if mail shall stay in a local folder).');
  }
  return problems;
}

function paymentProblems(env: Environment): Problem[] {
  const provider = env.PAYMENTS_PROVIDER || (env.STRIPE_SECRET_KEY ? 'stripe' : 'simulator');
  if (provider === 'simulator') {
    if (env.PAYMENT_SIMULATOR === 'allow') return [];
    return ['STRIPE_SECRET_KEY is missing (PAYMENT_SIMULATOR=allow runs a demo in which no money moves).'];
  }
  const names = ['STRIPE_SECRET_KEY', 'STRIPE_WEBHOOK_SECRET'];
  return names
    .map((name) => secretProblem(name, env[name]?.replace(/^(sk|rk)_test_|^whsec_/, '')))
    .filter((problem) => problem !== null);
}

function connectionProblems(env: Environment): Problem[] {
  const problems: Problem[] = [];
  if (env.WEBHOOKS_ALLOWED_PRIVATE_HOSTS) {
    problems.push('WEBHOOKS_ALLOWED_PRIVATE_HOSTS must be empty: webhooks could reach inner services.');
  }
  if (env.ODOO_URL)
    for (const name of ['ODOO_DATABASE', 'ODOO_API_KEY']) if (!env[name]) problems.push(`${name} is missing.`);
  if (env.METRICS_TOKEN) {
    const problem = secretProblem('METRICS_TOKEN', env.METRICS_TOKEN);
    if (problem) problems.push(problem);
  }
  for (const key of (env.VISITOR_ADDRESS_KEYS ?? '').split(',').filter(Boolean)) {
    const problem = secretProblem('VISITOR_ADDRESS_KEYS', key.trim());
    if (problem) problems.push(problem);
  }
  if (env.PASSWORD_HASH_COST && !(Number(env.PASSWORD_HASH_COST) >= 10)) {
    problems.push('PASSWORD_HASH_COST must be 10 or more.');
  }
  if (env.DEMO_PASSWORD) problems.push('DEMO_PASSWORD must be empty: everybody could log in with it.');
  if (env.S3_BUCKET && !env.S3_REGION) problems.push('S3_REGION is missing.');
  return problems;
}

/** Everything that keeps this environment from being safe for production; empty when it is. Values are never quoted. */
export function productionProblems(env: Environment): Problem[] {
  return [
    ...secretProblems(env),
    ...fieldKeyProblems(env),
    ...publicUrlProblems(env),
    ...uploadsUrlProblems(env),
    ...mailProblems(env),
    ...paymentProblems(env),
    ...connectionProblems(env),
  ];
}
