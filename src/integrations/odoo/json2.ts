import { isPassingStatus, postJson } from './http';
import type { OdooReply } from './http';
import { kindOfException, OdooError, OdooWithoutJson2 } from './odoo-error';
import type { OdooApi, OdooCall, OdooConnection } from './port';

/** The JSON-2 API of Odoo 19 and newer: `POST /json/2/<model>/<method>` with a bearer key, one transaction a call. */
export function createJson2Api(connection: OdooConnection): OdooApi {
  return {
    async call(request: OdooCall): Promise<unknown> {
      const reply = await postJson({
        url: `${connection.url}/json/2/${request.model}/${request.method}`,
        headers: {
          authorization: `bearer ${connection.apiKey}`,
          ...(connection.database && { 'x-odoo-database': connection.database }),
        },
        body: {
          ...request.args,
          ...(request.ids && { ids: request.ids }),
          ...(request.context && { context: request.context }),
        },
        timeoutMs: connection.timeoutMs,
      });
      if (reply.status === 200 && reply.json !== undefined) return reply.json;
      throw toError(reply, connection.url);
    },
  };
}

function toError(reply: OdooReply, url: string): OdooError {
  const { status } = reply;
  const problem = readProblem(reply.json);
  // A JSON-2 server explains its errors in JSON; an older one shows a page or the way to its login.
  const lacksRoute = status === 404 || status === 405 || (status >= 300 && status < 400);
  if (!problem && (lacksRoute || status === 400)) return new OdooWithoutJson2(url);
  const message = `Odoo answered ${status}: ${problem?.message ?? 'no explanation'}`;
  if (isPassingStatus(status)) return new OdooError('unavailable', message);
  if (status === 401 || status === 403) return new OdooError('misconfigured', message);
  if (!problem) return new OdooError(status >= 500 ? 'unavailable' : 'rejected', message);
  return new OdooError(kindOfException(problem.name), message);
}

function readProblem(json: unknown): { name: string; message: string } | undefined {
  if (typeof json !== 'object' || json === null || !('name' in json) || !('message' in json)) return undefined;
  return { name: String(json.name), message: String(json.message) };
}
