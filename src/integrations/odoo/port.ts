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
  apiKey: string;
  /** Login and password are what JSON-RPC asks for; an API key may stand in for the password. */
  user: string;
  password: string;
  protocol: OdooProtocol | 'auto';
  timeoutMs: number;
}
