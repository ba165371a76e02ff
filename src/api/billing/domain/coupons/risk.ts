import { isAliased } from './canonical-email';
import { isDisposable } from './disposable-domains';

export interface AttemptFacts {
  email: string;
  /** Attempts from the same address within the last hour, this one not counted. */
  attemptsFromIp: number;
  /** Different clients among them. */
  clientsFromIp: number;
  /** Attempts from the same address within the last hour at codes that do not exist. */
  unknownCodesFromIp: number;
  isOwnSession: boolean;
  /** Redemptions of this coupon by this client that were given back before. */
  releasedBefore: number;
}

export type FraudFlag =
  | 'aliased_email'
  | 'disposable_email'
  | 'ip_velocity'
  | 'many_clients_one_ip'
  | 'code_guessing'
  | 'self_booking'
  | 'cancel_and_reuse';

export interface Risk {
  /** 0 to 1, two decimals. */
  score: number;
  flags: FraudFlag[];
  isSuspicious: boolean;
}

/** How likely an honest client is to raise no such flag; the flags are taken as independent. */
const SIGNALS: readonly { flag: FraudFlag; weight: number; raised: (facts: AttemptFacts) => boolean }[] = [
  { flag: 'self_booking', weight: 0.8, raised: (facts) => facts.isOwnSession },
  { flag: 'code_guessing', weight: 0.7, raised: (facts) => facts.unknownCodesFromIp >= 5 },
  { flag: 'disposable_email', weight: 0.5, raised: (facts) => isDisposable(facts.email) },
  { flag: 'cancel_and_reuse', weight: 0.4, raised: (facts) => facts.releasedBefore >= 2 },
  { flag: 'many_clients_one_ip', weight: 0.4, raised: (facts) => facts.clientsFromIp >= 4 },
  { flag: 'ip_velocity', weight: 0.3, raised: (facts) => facts.attemptsFromIp >= 10 },
  { flag: 'aliased_email', weight: 0.2, raised: (facts) => isAliased(facts.email) },
];

/** From this score on, an attempt is shown to staff as suspicious. */
const SUSPICIOUS_FROM = 0.6;

/** The chance that an attempt is abuse: 1 − Π(1 − weight) over the signals that it raises (noisy-or). */
export function riskOf(facts: AttemptFacts): Risk {
  const raised = SIGNALS.filter((signal) => signal.raised(facts));
  const innocent = raised.reduce((product, { weight }) => product * (1 - weight), 1);
  const score = Math.round((1 - innocent) * 100) / 100;
  return { score, flags: raised.map(({ flag }) => flag), isSuspicious: score >= SUSPICIOUS_FROM };
}
