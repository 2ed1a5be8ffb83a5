import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import { type RenderPage, refuseRendering } from '../../engine/render-page.ts';
import { type BrowserPipe, browserPipe } from './browser-pipe.ts';
import { findChromium } from './find-chromium.ts';
import { renderRequest } from './render-requests.ts';
import { asRenderingFailed, lateBy, renderingFailed, renderingLimit } from './rendering-failed.ts';

const settings = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
  '--disable-gpu',
  '--hide-scrollbars',
  // No name is ever looked up: a page that could ask would ask in vain.
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Renders with the machine's own Chromium, in a profile that is thrown away; without one it says what else can be done. */
export function renderWithChromium(
  env: Readonly<Record<string, string | undefined>> = process.env,
  limit = renderingLimit,
): RenderPage {
  return async (page, as) => {
    const program = findChromium(env);
    if (program === null) return refuseRendering(page, as);
    const profile = await mkdtemp(join(tmpdir(), 'faultline-print-'));
    const child = spawn(program, [...settings, ...forRoot(), `--user-data-dir=${profile}`], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<void>((resolve) =>
      child.once('close', () => resolve()).once('error', () => resolve()),
    );
    try {
      return await within(child, limit, async (pipe) => {
        const { method, params } = renderRequest(as);
        const session = await openPage(pipe, page);
        const { data } = z.object({ data: z.string() }).parse(await pipe.ask(method, params, session));
        return Buffer.from(data, 'base64');
      });
    } finally {
      child.kill('SIGKILL');
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  };
}

/** Chromium refuses to run as root with its sandbox, as in a container. What it shows there is our own page without script. */
const forRoot = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

async function within<Result>(
  child: ChildProcess,
  limit: number,
  work: (pipe: BrowserPipe) => Promise<Result>,
): Promise<Result> {
  // The third and fourth stream that it was started with.
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const pipe = browserPipe(input, output);
  const timer = setTimeout(() => pipe.fail(lateBy(limit)), limit);
  child.once('error', ({ message }) => pipe.fail(renderingFailed(`did not start (${message})`)));
  child.once('exit', () => pipe.fail(renderingFailed('stopped before it was done')));
  try {
    return await work(pipe);
  } catch (thrown) {
    throw asRenderingFailed(thrown);
  } finally {
    clearTimeout(timer);
  }
}

const created = z.object({ targetId: z.string() });
const attached = z.object({ sessionId: z.string() });
const framed = z.object({ frameTree: z.object({ frame: z.object({ id: z.string() }) }) });

async function openPage({ ask }: BrowserPipe, html: string): Promise<string> {
  const { targetId } = created.parse(await ask('Target.createTarget', { url: 'about:blank' }));
  const { sessionId } = attached.parse(await ask('Target.attachToTarget', { targetId, flatten: true }));
  await ask('Emulation.setScriptExecutionDisabled', { value: true }, sessionId);
  const { frameTree } = framed.parse(await ask('Page.getFrameTree', {}, sessionId));
  await ask('Page.setDocumentContent', { frameId: frameTree.frame.id, html }, sessionId);
  return sessionId;
}
