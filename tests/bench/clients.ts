/** What a client does again and again: asks, and gives whether the answer was the one it wanted. */
export type Client = (turn: number) => Promise<Response>;

/** How the requests of some clients went. */
export interface Served {
  /** Milliseconds of each that was answered as wanted. */
  ms: number[];
  /** What was answered otherwise, by status. */
  refused: string[];
  /** Connections that ended without an answer. */
  lost: string[];
}

/** Lets clients ask at once, each anew as soon as it has its answer, until `done` says so. */
export async function keepAsking(clients: readonly Client[], done: () => boolean): Promise<Served> {
  const served: Served = { ms: [], refused: [], lost: [] };
  await Promise.all(
    clients.map(async (ask) => {
      for (let turn = 0; !done(); turn += 1) await once(ask, turn, served);
    }),
  );
  return served;
}

async function once(ask: Client, turn: number, { ms, refused, lost }: Served): Promise<void> {
  const began = performance.now();
  try {
    const response = await ask(turn);
    const text = await response.text();
    if (response.ok) ms.push(performance.now() - began);
    else refused.push(`${response.status} ${text.slice(0, 300)}`);
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    lost.push(cause?.code ?? String(error));
  }
}
