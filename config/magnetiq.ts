type Env = typeof import('@strapi/utils').env;

/** The address of this server, as seen from outside. */
const ownUrl = (env: Env): string => env('PUBLIC_URL', '') || `http://localhost:${env.int('PORT', 1337)}`;

/** Settings of the business, each with its environment variable and default; read them with `settings(strapi)`. */
const magnetiq = ({ env }: { env: Env }) => ({
  organization: {
    name: env('ORGANIZATION_NAME', 'Magnetiq'),
    /** Where clients see the website; links in mails lead there. */
    siteUrl: env('SITE_URL', '') || ownUrl(env),
    timeZone: env('ORGANIZATION_TIME_ZONE', 'Europe/Berlin'),
  },
  bookings: {
    /** How long an unpaid slot stays reserved. */
    holdMinutes: env.int('BOOKING_HOLD_MINUTES', 15),
    /** The same for a booking that an editor made in the admin. */
    adminHoldHours: env.int('BOOKING_ADMIN_HOLD_HOURS', 48),
    /** Unpaid slots that one address, and one mailbox, may hold at a time; 0: any number. Staff may hold more. */
    maxHoldsPerAddress: env.int('BOOKING_MAX_HOLDS_PER_ADDRESS', 25),
    maxHoldsPerMailbox: env.int('BOOKING_MAX_HOLDS_PER_MAILBOX', 5),
    /** The same of sessions to come that cost nothing, whether for their price or a coupon: no payment ends them. */
    maxFreePerAddress: env.int('BOOKING_MAX_FREE_PER_ADDRESS', 10),
    maxFreePerMailbox: env.int('BOOKING_MAX_FREE_PER_MAILBOX', 3),
    /** So long after the start of a session nobody is missing yet. */
    noShowGraceMinutes: env.int('BOOKING_NO_SHOW_GRACE_MINUTES', 15),
    /** How long after its end a session completes by itself, unless somebody says otherwise. */
    completionGraceHours: env.int('BOOKING_COMPLETION_GRACE_HOURS', 24),
    reminderMinutesBefore: env.array('BOOKING_REMINDER_MINUTES', ['1440', '60']).map(Number),
  },
  money: {
    currency: env('SETTLEMENT_CURRENCY', 'USD'),
    platformFeeBasisPoints: env.int('PLATFORM_FEE_BASIS_POINTS', 1500),
    taxBasisPoints: env.int('TAX_BASIS_POINTS', 0),
    earningsHoldDays: env.int('EARNINGS_HOLD_DAYS', 7),
    lateCancellationRefundPercent: env.int('LATE_CANCELLATION_REFUND_PERCENT', 0),
  },
  limits: {
    enabled: env('RATE_LIMITS', 'on') !== 'off',
    /** Servers of ours that name the visitor whom a request is for (`X-Visitor-Address`), each by its own secret. */
    visitorKeys: env.array('VISITOR_ADDRESS_KEYS', []).filter(Boolean),
    /** Requests/seconds for each address and, apart from it, each account. */
    rates: {
      public_read: env('RATE_LIMIT_PUBLIC_READ', '600/60'),
      public_write: env('RATE_LIMIT_PUBLIC_WRITE', '60/60'),
      auth: env('RATE_LIMIT_AUTH', '20/60'),
      refresh: env('RATE_LIMIT_REFRESH', '120/60'),
      webhook: env('RATE_LIMIT_WEBHOOK', '3000/60'),
      coupon: env('RATE_LIMIT_COUPON', '20/60'),
      /** Wrong logins of one account from one address. */
      wrong_login: env('RATE_LIMIT_WRONG_LOGIN', '10/900'),
      /** Of all accounts from one address. */
      wrong_login_address: env('RATE_LIMIT_WRONG_LOGIN_ADDRESS', '50/900'),
      /** Of one account from all addresses: beyond it each address has a fifth of its tries, and nobody is locked out. */
      wrong_login_account: env('RATE_LIMIT_WRONG_LOGIN_ACCOUNT', '100/3600'),
      /** Mails of one kind that anybody may ask for to one address: about a password, a registration, lost links. */
      account_mail: env('RATE_LIMIT_ACCOUNT_MAIL', '5/3600'),
      /** Holds and moves of sessions for one mailbox, each of which is mailed; those that end at once count too. */
      booking_mail: env('RATE_LIMIT_BOOKING_MAIL', '10/3600'),
    },
  },
  logins: {
    /** What hashing a new password costs: two to the power of it rounds of bcrypt. */
    hashCost: env.int('PASSWORD_HASH_COST', 10),
  },
  uploads: {
    /** A host of their own, without a slash at the end; empty where they are served by this server's. */
    url: env('UPLOADS_URL', '').replace(/\/+$/, ''),
    maxMegabytes: env.int('UPLOAD_MAX_MEGABYTES', 200),
    /** How long browsers and a CDN keep an object of a public bucket before they ask again. */
    objectSeconds: env.int('S3_CACHE_SECONDS', 0),
    /** Of an image, over all of its frames. */
    maxMegapixels: env.int('UPLOAD_MAX_MEGAPIXELS', 50),
  },
  graphql: {
    /** `off` serves REST alone: there is no /graphql, and the boot is a fifth shorter. */
    enabled: env('GRAPHQL', 'on') !== 'off',
    introspection: env.bool('GRAPHQL_INTROSPECTION', env('NODE_ENV') !== 'production'),
    maxRootFields: env.int('GRAPHQL_MAX_ROOT_FIELDS', 10),
    maxAliases: env.int('GRAPHQL_MAX_ALIASES', 20),
    /** Values that one operation may load: fields times the limits of the lists they lie in. */
    maxCost: env.int('GRAPHQL_MAX_COST', 20_000),
  },
  payments: {
    provider: env('PAYMENTS_PROVIDER', env('STRIPE_SECRET_KEY', '') ? 'stripe' : 'simulator'),
    stripe: {
      secretKey: env('STRIPE_SECRET_KEY', ''),
      publishableKey: env('STRIPE_PUBLISHABLE_KEY', ''),
      webhookSecret: env('STRIPE_WEBHOOK_SECRET', ''),
      /** Another address than Stripe's own, for a proxy or a test double. */
      apiUrl: env('STRIPE_API_URL', ''),
      timeoutMs: env.int('STRIPE_TIMEOUT_MS', 20_000),
    },
    simulator: {
      /** Derived from APP_KEYS when empty. */
      webhookSecret: env('PAYMENTS_SIMULATOR_WEBHOOK_SECRET', ''),
      /** Where it sends its webhooks; this server's own address when empty. */
      webhookUrl: env('PAYMENTS_SIMULATOR_WEBHOOK_URL', ''),
      /** No money moves here: production refuses it unless it is a demo that says so. */
      allowedInProduction: env('PAYMENT_SIMULATOR', '') === 'allow',
      /** For tests of what real gateways do: every webhook comes so many times more, each up to so much later. */
      duplicateDeliveries: env.int('PAYMENTS_SIMULATOR_DUPLICATES', 0),
      maxDelayMs: env.int('PAYMENTS_SIMULATOR_MAX_DELAY_MS', 0),
    },
    webhookToleranceSeconds: env.int('PAYMENTS_WEBHOOK_TOLERANCE_SECONDS', 300),
  },
  webhooks: {
    /** Hosts that outgoing webhooks may reach although their address is private; production has none and refuses any. */
    allowedPrivateHosts: env
      .array('WEBHOOKS_ALLOWED_PRIVATE_HOSTS', env('NODE_ENV') === 'production' ? [] : ['127.0.0.1', 'localhost'])
      .filter(Boolean),
    timeoutMs: env.int('WEBHOOKS_TIMEOUT_MS', 15_000),
    deliveryLogDays: env.int('WEBHOOKS_LOG_DAYS', 30),
  },
  odoo: {
    url: env('ODOO_URL', ''),
    database: env('ODOO_DATABASE', ''),
    login: env('ODOO_LOGIN', ''),
    apiKey: env('ODOO_API_KEY', ''),
    /** `json2` (Odoo 19 and newer), `jsonrpc`, or `auto`: the first, falling back to the second. */
    protocol: env('ODOO_PROTOCOL', 'auto'),
    timeoutMs: env.int('ODOO_TIMEOUT_MS', 20_000),
    /** Records per call of a full sync; Odoo runs each call in one transaction. */
    batchSize: env.int('ODOO_BATCH_SIZE', 200),
    /** In which Odoo keeps expected revenues; that of its company unless set. */
    currency: env('ODOO_CURRENCY', ''),
    /** External id of the stage that won leads move to, such as `crm.stage_lead4`; empty leaves stages alone. */
    wonStage: env('ODOO_WON_STAGE', ''),
  },
  mail: {
    /** `smtp` when SMTP_HOST is set, else files in a local folder. */
    transport: env('MAIL_TRANSPORT', env('SMTP_HOST', '') ? 'smtp' : 'outbox'),
    /** `Name <address>`; no-reply at the host of PUBLIC_URL when empty. */
    from: env('MAIL_FROM', ''),
    replyTo: env('MAIL_REPLY_TO', ''),
    /** Where a client manages a booking; `{bookingId}` and `{token}` are filled in. After `#`, the token stays out of server logs. */
    manageUrl: env('BOOKING_MANAGE_URL', '') || `${ownUrl(env)}/booking.html?id={bookingId}#token={token}`,
    /** Where an expert answers a request after logging in. */
    expertUrl: env('BOOKING_EXPERT_URL', '') || `${ownUrl(env)}/booking.html?id={bookingId}`,
    /** Who hears of disputes and other things that staff must look at; the reply address unless set, then a super admin. */
    staffAddress: env('MAIL_STAFF_ADDRESS', ''),
    outboxDirectory: env('MAIL_OUTBOX_DIRECTORY', '.tmp/mail'),
    smtp: {
      host: env('SMTP_HOST', ''),
      port: env.int('SMTP_PORT', 587),
      /** TLS from the first byte, as on port 465; else STARTTLS where the server offers it. */
      secure: env.bool('SMTP_SECURE', false),
      user: env('SMTP_USER', ''),
      password: env('SMTP_PASSWORD', ''),
      timeoutMs: env.int('SMTP_TIMEOUT_MS', 20_000),
    },
  },
  reads: {
    /** What the public reads in one shape is compiled once; `off` asks Strapi's own way each time. */
    plans: env('READ_PLANS', 'on') !== 'off',
    /** What everybody gets is kept until something that it was made of changes; `off` makes each answer anew. */
    cache: env('READ_CACHE', 'on') !== 'off',
    cacheMegabytes: env.int('READ_CACHE_MEGABYTES', 32),
    compress: env('COMPRESSION', 'on') !== 'off',
    cdn: {
      /** How long a network in front of the server may give an answer without asking; 0: never. */
      seconds: env.int('CDN_SECONDS', 0),
      /** In which header it is told what an answer is made of, to be purged by. */
      header: env('CDN_KEYS_HEADER', 'Surrogate-Key'),
    },
  },
  jobs: {
    /** `off` leaves the work to other processes on the same database. */
    enabled: env('JOBS', 'on') !== 'off',
    concurrency: env.int('JOBS_CONCURRENCY', 4),
    pollMs: env.int('JOBS_POLL_MS', 1_000),
    leaseSeconds: env.int('JOBS_LEASE_SECONDS', 60),
  },
  idempotency: {
    /** How long a request may run before its Idempotency-Key is free for a repetition. */
    leaseSeconds: env.int('IDEMPOTENCY_LEASE_SECONDS', 60),
  },
  retention: {
    trashDays: env.int('RETENTION_TRASH_DAYS', 30),
    auditDays: env.int('RETENTION_AUDIT_DAYS', 730),
    outboxDays: env.int('RETENTION_OUTBOX_DAYS', 30),
  },
  analytics: {
    /** Events and page views older than this move into the archive; 0: never. */
    archiveAfterDays: env.int('ANALYTICS_ARCHIVE_AFTER_DAYS', 400),
    /** Months of the archive older than this are removed for good; 0: never. */
    dropArchiveAfterMonths: env.int('ANALYTICS_DROP_ARCHIVE_AFTER_MONTHS', 0),
  },
  crypto: {
    /** `id:base64-of-32-bytes`, comma separated, the first one encrypts, all of them decrypt. */
    fieldEncryptionKeys: env('FIELD_ENCRYPTION_KEYS', ''),
  },
  demo: {
    /** Password of the demo logins; without it none are created. */
    password: env('DEMO_PASSWORD', ''),
  },
  redisUrl: env('REDIS_URL', ''),
  observability: {
    metricsToken: env('METRICS_TOKEN', ''),
    /** Each answer says in its header `Server-Timing` how long it took, and how much of that the database. */
    serverTiming: env.bool('SERVER_TIMING', false),
    /** Statements that take longer are in the log, without their values; 0: none. */
    slowStatementMs: env.int('SLOW_STATEMENT_MS', 1_000),
    /** How long a stopping server says "not ready" while it still answers, so that a load balancer notices. */
    drainSeconds: env.int('SHUTDOWN_DRAIN_SECONDS', 1),
    shutdownSeconds: env.int('SHUTDOWN_SECONDS', 25),
  },
});

export type Settings = ReturnType<typeof magnetiq>;

export default magnetiq;
