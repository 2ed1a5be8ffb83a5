import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { startWebHost } from '../../electron/hosts/web/start-web-host.ts';
import { makeBundleFolder } from '../hosts/web/web-host-rig.ts';
import { openTestEngine } from '../support/open-test-engine.ts';
import { contractSuite } from './contract-suite.ts';

contractSuite('over loopback HTTP', async (folder) => {
  const { engine, dispose } = await openTestEngine({ folder });
  const rendererFolder = join(await makeBundleFolder(), 'renderer');
  const host = await startWebHost({ engine, rendererFolder, now: Date.now, randomBytes });
  const answer = await fetch(host.url, { redirect: 'manual' });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    send: async (name, body) => {
      const headers = { 'content-type': 'application/json', cookie };
      const response = await fetch(`${host.origin}/api/${encodeURIComponent(name)}`, {
        method: 'POST',
        headers,
        body,
      });
      return response.json();
    },
    listen: (listener) => listenToStream(`${host.origin}/api/events`, cookie, listener),
    close: async () => {
      await host.close();
      await dispose();
    },
  };
});

/** Node has no EventSource: reads the stream by hand, from the first line on. */
async function listenToStream(
  url: string,
  cookie: string,
  listener: (event: string, payload: unknown) => void,
): Promise<() => void> {
  const abort = new AbortController();
  const response = await fetch(url, { headers: { cookie }, signal: abort.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = (await reader?.read())?.value ?? '';
  const read = async (): Promise<void> => {
    for (;;) {
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks.filter((part) => part.startsWith('data: '))) {
        const { event, payload } = JSON.parse(block.slice('data: '.length));
        listener(event, payload);
      }
      const part = await reader?.read();
      if (part === undefined || part.done) return;
      text += part.value;
    }
  };
  read().catch((error: unknown) => {
    if (!abort.signal.aborted) throw error;
  });
  return () => abort.abort();
}
