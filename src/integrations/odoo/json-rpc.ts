import { isPassingStatus, postJson } from './http';
import { kindOfException, OdooError } from './odoo-error';
import type { OdooApi, OdooCall, OdooConnection } from './port';

interface RpcAnswer {
  result?: unknown;
  error?: { message?: string; data?: { name?: string; message?: string } };
}

/** The JSON-RPC API of Odoo 8 to 21: `POST /jsonrpc` with the services `common` (log in) and `object` (call). */
export function createJsonRpcApi(connection: OdooConnection): OdooApi {
  const { database, login, apiKey } = connection;
  let userId: number | undefined;

  async function logIn(): Promise<number> {
    const answer = await rpc(connection, 'common', ['authenticate', [database, login, apiKey, {}]]);
    if (typeof answer !== 'number') {
      throw new OdooError('misconfigured', `Odoo refused the login of ${login} in database ${database}.`);
    }
    return answer;
  }

  return {
    async call(request: OdooCall): Promise<unknown> {
      userId ??= await logIn();
      const named = { ...request.args, ...(request.context && { context: request.context }) };
      const positional = request.ids ? [request.ids] : [];
      const { model, method } = request;
      try {
        return await rpc(connection, 'object', [
          'execute_kw',
          [database, userId, apiKey, model, method, positional, named],
        ]);
      } catch (error) {
        // A user that was recreated has another id: the next call logs in again.
        if (error instanceof OdooError && error.kind === 'misconfigured') userId = undefined;
        throw error;
      }
    },
  };
}

async function rpc(connection: OdooConnection, service: string, [method, args]: [string, unknown[]]): Promise<unknown> {
  const reply = await postJson({
    url: `${connection.url}/jsonrpc`,
    body: { jsonrpc: '2.0', method: 'call', id: Date.now(), params: { service, method, args } },
    timeoutMs: connection.timeoutMs,
  });
  const answer = reply.json as RpcAnswer | undefined;
  if (reply.status !== 200 || typeof answer !== 'object' || answer === null) {
    const passing = isPassingStatus(reply.status) || reply.status >= 500;
    throw new OdooError(passing ? 'unavailable' : 'misconfigured', `Odoo answered ${reply.status} to JSON-RPC.`);
  }
  if (answer.error) {
    const { name = '', message = answer.error.message ?? 'no explanation' } = answer.error.data ?? {};
    throw new OdooError(kindOfException(name), `Odoo answered: ${message}`);
  }
  return answer.result;
}
