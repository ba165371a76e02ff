import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** A webhook whose signature held, as the CRM of the demo received it. */
export interface ReceivedWebhook {
  id: string;
  type: string;
  data: Record<string, unknown>;
  receivedAt: Date;
}

export interface WebhookListener {
  url: string;
  /** The secret that the server signs with; until it is known everything is refused. */
  setSecret(secret: string): void;
  /** Genuine webhooks, oldest first; a repeated id counts once, as the scheme asks of receivers. */
  received: ReceivedWebhook[];
  /** Why the others were refused. */
  refused: string[];
  stop(): Promise<void>;
}

/** Starts the CRM of the demo on a free local port: it believes only what bears a valid Standard Webhooks signature. */
export async function startWebhookListener(): Promise<WebhookListener> {
  const received: ReceivedWebhook[] = [];
  const refused: string[] = [];
  let webhook: Webhook | undefined;

  const accept = (body: string, headers: IncomingHttpHeaders): number => {
    try {
      if (!webhook) throw new Error('no secret agreed yet');
      const envelope = webhook.verify(body, headers as Record<string, string>) as Pick<
        ReceivedWebhook,
        'type' | 'data'
      >;
      const id = String(headers['webhook-id']);
      if (!received.some((one) => one.id === id)) received.push({ ...envelope, id, receivedAt: new Date() });
      return 204;
    } catch (error) {
      refused.push(error instanceof Error ? error.message : String(error));
      return 401;
    }
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.writeHead(accept(Buffer.concat(chunks).toString('utf8'), request.headers));
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/crm`,
    setSecret: (secret) => {
      webhook = new Webhook(secret);
    },
    received,
    refused,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
