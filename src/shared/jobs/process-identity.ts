import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/** Names this process among all that work on a database: `host/pid/random`. */
export function processIdentity(): string {
  return `${hostname()}/${process.pid}/${randomBytes(6).toString('hex')}`;
}

/**
 * Whether the process with this identity certainly runs no more: it ran on this host and its pid is free,
 * or is ours while the identity is not. Its leases need not be waited for after a crash.
 */
export function isProcessGone(identity: string, own: string): boolean {
  const [host, pidText] = identity.split('/');
  const pid = Number(pidText);
  if (identity === own || host !== hostname() || !Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return !livingHere.has(identity);
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

// Several queues can live in one process (tests do that), so an equal pid alone proves nothing.
const livingHere = new Set<string>();

/** Declares that the queue with this identity runs in this process, until the returned function is called. */
export function declareAlive(identity: string): () => void {
  livingHere.add(identity);
  return () => livingHere.delete(identity);
}
