import type { Readable, Writable } from 'node:stream';

type Answer = {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

type Waiting = { readonly resolve: (result: unknown) => void; readonly reject: (reason: Error) => void };

export type BrowserPipe = {
  /** Asks the browser, or the page of a session; its answer is whatever it sends. */
  readonly ask: (method: string, params?: object, session?: string) => Promise<unknown>;
  /** Everything that is still asked fails with this. */
  readonly fail: (reason: Error) => void;
};

/** Chromium's protocol over two pipes: JSON, each message ended by a zero byte. Nothing listens on any port. */
export function browserPipe(input: Writable, output: Readable): BrowserPipe {
  const waiting = new Map<number, Waiting>();
  let parts: Buffer[] = [];
  let next = 1;
  const receive = (text: string): void => {
    // Chromium's own words; what is read of them is looked at where it is used.
    const { id, result, error } = JSON.parse(text) as Answer;
    const asked = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || !asked) return;
    waiting.delete(id);
    if (error) asked.reject(new Error(error.message));
    else asked.resolve(result);
  };
  output.on('data', (data: Buffer) => {
    let rest = data;
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      receive(Buffer.concat([...parts, rest.subarray(0, end)]).toString());
      parts = [];
      rest = rest.subarray(end + 1);
    }
    parts.push(rest);
  });
  // A browser that is gone hears nothing; whoever asked is told by `fail`.
  input.on('error', () => undefined);
  return {
    ask: (method, params = {}, session) => {
      const id = next++;
      const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
      const message = { id, method, params, ...(session === undefined ? {} : { sessionId: session }) };
      input.write(`${JSON.stringify(message)}\0`);
      return answer;
    },
    fail: (reason) => {
      for (const asked of waiting.values()) asked.reject(reason);
      waiting.clear();
    },
  };
}
