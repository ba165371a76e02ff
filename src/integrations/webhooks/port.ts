/** What a receiver answered; any status counts as an answer. */
export interface WebhookAnswer {
  statusCode: number;
  /** The start of the body, for the delivery log. */
  body: string;
  /** What a Retry-After header asks for, in milliseconds. */
  retryAfterMs: number | undefined;
}

export interface WebhookCall {
  url: string;
  headers: Record<string, string>;
  body: string;
  signal: AbortSignal;
}

/** Posts to addresses that customers chose; a throw means that no answer came. */
export interface WebhookSender {
  send(call: WebhookCall): Promise<WebhookAnswer>;
}

export interface WebhookSenderOptions {
  timeoutMs: number;
  /** Hosts, addresses and networks that may be reached although they are private. */
  allowedPrivateHosts: readonly string[];
  requireHttps: boolean;
}
