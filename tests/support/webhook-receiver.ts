import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface ReceivedWebhook {
  headers: IncomingHttpHeaders;
  body: string;
  at: number;
}

export interface ReceiverAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
  /** Waits this long before it answers. */
  delayMs?: number;
}

export interface WebhookReceiver {
  url: string;
  received: ReceivedWebhook[];
  /** What the next calls are answered; 200 unless set. */
  answer: (call: ReceivedWebhook) => ReceiverAnswer;
  /** Throws unless the call bears a valid signature by this secret; gives the parsed body. */
  verify(
    call: ReceivedWebhook | undefined,
    secret: string,
  ): { id: string; type: string; timestamp: string; data: Record<string, unknown> };
  reset(): void;
  stop(): Promise<void>;
}

/** A real HTTP server that records what is sent to it, as a customer's CRM would. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const call = { headers: request.headers, body: Buffer.concat(chunks).toString('utf8'), at: Date.now() };
      receiver.received.push(call);
      const { status, headers, body, delayMs } = receiver.answer(call);
      setTimeout(() => {
        response.writeHead(status, headers);
        response.end(body ?? '');
      }, delayMs ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const receiver: WebhookReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received: [],
    answer: () => ({ status: 200 }),
    verify(call, secret) {
      if (!call) throw new Error('No webhook came.');
      return new Webhook(secret).verify(call.body, call.headers as Record<string, string>) as ReturnType<
        WebhookReceiver['verify']
      >;
    },
    reset() {
      receiver.received = [];
      receiver.answer = () => ({ status: 200 });
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}
