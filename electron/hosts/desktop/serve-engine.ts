import type { ParentPort } from 'electron';
import { fail, failureOf } from '../../../shared/contract/reply.ts';
import type { HostedEngine } from '../hosted-engine.ts';
import type { FromEngine, ToEngine } from './engine-messages.ts';

/**
 * Answers the main process.
 *
 * The library is opened at once, and again with the next request where that failed: when another program held
 * it, closing that one is all that is needed.
 */
export function serveEngine(
  port: Pick<ParentPort, 'on' | 'postMessage'>,
  open: () => Promise<HostedEngine>,
): void {
  const tell = (message: FromEngine): void => port.postMessage(message);
  let opening: Promise<HostedEngine> | null = null;
  const engine = (): Promise<HostedEngine> => {
    opening ??= open().then(
      (opened) => {
        opened.subscribe((event, payload) => tell({ kind: 'event', event, text: JSON.stringify(payload) }));
        return opened;
      },
      (thrown: unknown) => {
        opening = null;
        throw thrown;
      },
    );
    return opening;
  };
  engine().catch(() => undefined); // told to whoever asks

  const answer = async (name: string, text: string): Promise<string> => {
    try {
      return JSON.stringify(await askEngine(await engine(), name, text));
    } catch (thrown) {
      return JSON.stringify({ ok: false, error: failureOf(thrown) });
    }
  };

  port.on('message', ({ data }: { data: ToEngine }) => {
    switch (data.kind) {
      case 'request':
        void answer(data.name, data.text).then((text) => tell({ kind: 'reply', id: data.id, text }));
        return;
      case 'close':
        void close(opening).then(() => tell({ kind: 'closed' }));
        return;
      case 'rendered':
      case 'not-rendered':
        return; // for the one that renders on the same port
    }
  });
}

/** A library that could not be opened has nothing to be closed. */
const close = async (opening: Promise<HostedEngine> | null): Promise<void> => {
  const engine = await opening?.catch(() => undefined);
  await engine?.close();
};

async function askEngine(engine: HostedEngine, name: string, text: string): Promise<unknown> {
  const payload = parseJson(text);
  if (payload === undefined) return fail('BAD_REQUEST', `${name.slice(0, 100)}: what was sent is not JSON.`);
  return engine.dispatch(name, payload.value);
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // The caller says what is wrong; the parser's words would repeat what was sent.
    return undefined;
  }
}
