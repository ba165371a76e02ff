import { SMTPServer } from 'smtp-server';

export interface TestMailServer {
  port: number;
  /** Each message as it came in. */
  received: string[];
  /** What the next recipients are answered; null accepts. */
  answer: { code: number; text: string } | null;
  close(): Promise<void>;
}

/** An SMTP server that keeps what it is sent. */
export async function openMailServer(): Promise<TestMailServer> {
  const state: Pick<TestMailServer, 'received' | 'answer'> = { received: [], answer: null };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_address, _session, done) => {
      const { answer } = state;
      done(answer && Object.assign(new Error(answer.text), { responseCode: answer.code }));
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        state.received.push(Buffer.concat(chunks).toString());
        done(null, `OK: queued as ${state.received.length}`);
      });
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listener = server.listen(0, '127.0.0.1', () => resolve((listener.address() as { port: number }).port));
  });
  return Object.assign(state, { port, close: () => new Promise<void>((resolve) => server.close(() => resolve())) });
}
