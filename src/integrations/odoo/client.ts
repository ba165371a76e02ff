import { createJson2Api } from './json2';
import { createJsonRpcApi } from './json-rpc';
import { OdooWithoutJson2 } from './odoo-error';
import type { OdooApi, OdooCall, OdooConnection, OdooProtocol } from './port';

export interface OdooClient extends OdooApi {
  /** The protocol in use; undefined until the first answer told which one the server speaks. */
  protocol(): OdooProtocol | undefined;
}

/**
 * An Odoo client for one connection. With protocol `auto` it tries JSON-2 once and falls back to JSON-RPC
 * when the server has no such API; the finding holds as long as the client lives.
 */
export function createOdooClient(connection: OdooConnection): OdooClient {
  const trimmed = { ...connection, url: connection.url.replace(/\/+$/, '') };
  const json2 = createJson2Api(trimmed);
  const jsonRpc = createJsonRpcApi(trimmed);
  let chosen = connection.protocol === 'auto' ? undefined : connection.protocol;

  return {
    protocol: () => chosen,
    async call(request: OdooCall): Promise<unknown> {
      if (chosen === 'jsonrpc') return jsonRpc.call(request);
      if (chosen === 'json2') return json2.call(request);
      try {
        const result = await json2.call(request);
        chosen = 'json2';
        return result;
      } catch (error) {
        if (!(error instanceof OdooWithoutJson2)) throw error;
        const result = await jsonRpc.call(request);
        chosen = 'jsonrpc';
        return result;
      }
    },
  };
}
