import { AppError } from '../../shared/errors/app-error';

/**
 * `unavailable`: not reached, too slow, overloaded or locked; the same call may succeed later.
 * `misconfigured`: key, login, database, rights or an app of Odoo are missing; nothing can be written until somebody mends that.
 * `rejected`: Odoo understood the call and refuses these values.
 */
export type OdooErrorKind = 'unavailable' | 'misconfigured' | 'rejected';

export class OdooError extends AppError {
  constructor(
    readonly kind: OdooErrorKind,
    message: string,
  ) {
    super(kind === 'rejected' ? 'remote_failed' : kind, message);
    this.name = 'OdooError';
  }
}

/** The server has no JSON-2 API: it is older than Odoo 19. */
export class OdooWithoutJson2 extends OdooError {
  constructor(url: string) {
    super('misconfigured', `No JSON-2 API at ${url}: Odoo is older than 19, or the database is unknown.`);
    this.name = 'OdooWithoutJson2';
  }
}

// Odoo's own word for "somebody else holds this record": they pass by themselves.
const PASSING = [/^psycopg/, /ConcurrencyError$/, /LockError$/, /OperationalError$/, /PoolError$/];
const ABOUT_SETUP = [/AccessDenied$/, /AccessError$/, /Unauthorized$/, /Forbidden$/, /SessionExpired/, /NotFound$/];

/** Kind of an exception that Odoo reports by its Python name, such as `odoo.exceptions.ValidationError`. */
export function kindOfException(name: string): OdooErrorKind {
  if (PASSING.some((pattern) => pattern.test(name))) return 'unavailable';
  if (ABOUT_SETUP.some((pattern) => pattern.test(name))) return 'misconfigured';
  return 'rejected';
}
