/** One call of a method of an Odoo model; arguments go by name, as the external APIs of Odoo expect. */
export interface OdooCall {
  model: string;
  method: string;
  /** Records that the method runs on; left out for model methods such as `load` and `search_read`. */
  ids?: number[];
  args?: Record<string, unknown>;
  context?: Record<string, unknown>;
}

/** What every way of talking to Odoo can do. Throws `OdooError`, whose kind says whether to try again. */
export interface OdooApi {
  call(request: OdooCall): Promise<unknown>;
}

export const ODOO_PROTOCOLS = ['json2', 'jsonrpc'] as const;
export type OdooProtocol = (typeof ODOO_PROTOCOLS)[number];

export interface OdooConnection {
  /** Address of the server without a path, such as https://mycompany.odoo.com */
  url: string;
  database: string;
  /** Needed by JSON-RPC only; the JSON-2 API knows its user by the key. */
  login: string;
  /** An API key; for JSON-RPC on servers before Odoo 14, which have no keys, the password. */
  apiKey: string;
  protocol: OdooProtocol | 'auto';
  timeoutMs: number;
}
