import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, watch, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rendererFolder } from '../../../electron/hosts/bundle/renderer-folder.ts';
import { openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { openTestEngine } from '../../support/open-test-engine.ts';
import { removeHome, temporaryHome } from './run-here.ts';

const main = resolve(import.meta.dirname, '../../../electron/hosts/cli/main.ts');

/** Settles when a feed has been stored: its line in the log of collecting comes after that. */
async function stored(library: string): Promise<void> {
  for await (const { filename } of watch(library)) if (filename === 'collect-log.jsonl') return;
}

/** Each test starts several processes, which takes its time on a busy machine. */
describe('the command line as a process', { timeout: 90_000 }, () => {
  let home: string;
  let started: ChildProcess[];
  beforeEach(async () => {
    home = await temporaryHome();
    started = [];
  });
  afterEach(async () => {
    for (const child of started) child.kill('SIGKILL');
    await removeHome(home);
  });

  /** Every process has a home of its own, so that none meets a library of this machine. */
  function start(argv: readonly string[], command = [process.execPath, main]) {
    const [program = '', ...first] = command;
    const env = { ...process.env, HOME: home, XDG_DATA_HOME: join(home, 'data'), NO_COLOR: '1' };
    const child = spawn(program, [...first, ...argv], { env });
    started.push(child);
    return child;
  }

  async function run(argv: readonly string[], input = '', command?: string[]) {
    const child = start(argv, command);
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.stdin.end(input);
    const [code] = await once(child, 'close');
    return { code, out, err };
  }

  it('shows its help and ends well', async () => {
    const { code, out, err } = await run(['--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Usage: faultline COMMAND');
  });

  it('ends with 2 and one sentence on wrong usage', async () => {
    expect(await run(['colect'])).toEqual({
      code: 2,
      out: '',
      err: 'faultline: There is no command "colect". Did you mean collect? See "faultline --help".\n',
    });
  });

  it("keeps its library in the platform's data folder, or where it is told", async () => {
    const request = [{ channel: 'incidents.create', request: { fields: { title: 'Filed' } } }];
    expect((await run(['apply', '-'], JSON.stringify(request))).code).toBe(0);
    expect(JSON.parse((await run(['incidents', '--json'])).out)).toMatchObject({ total: 1 });
    const elsewhere = join(home, 'elsewhere');
    expect((await run(['incidents', '--library', elsewhere])).code).toBe(2);
    expect(existsSync(elsewhere)).toBe(false);
  });

  it('writes JSON on standard output and nothing else there', async () => {
    const library = join(home, 'library');
    const { out, err } = await run(['sources', 'defaults', '--json', '--library', library]);
    expect(JSON.parse(out).sources.length).toBeGreaterThan(20);
    expect(err).toBe('');
    expect(out).not.toContain('\u001b');
  });

  it.skipIf(process.platform === 'win32')('ends quietly when nobody reads on', async () => {
    const line = JSON.stringify({ id: '1', title: 'Model distillation', text: 'x'.repeat(2000) });
    const input = `${Array.from({ length: 2000 }, () => line).join('\n')}\n`;
    const script = `set -o pipefail; "$0" "$1" tag | head -n 1 >/dev/null`;
    const child = start([], ['bash', '-c', script, process.execPath, main]);
    child.stdin.on('error', () => undefined); // the reader has gone, as it should
    child.stdin.end(input);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(err).toBe('');
  });

  it('reads a library that another process holds, but does not write to it', async () => {
    const folder = join(home, 'library');
    const { client, dispose } = await openTestEngine({ folder });
    try {
      await client.request('incidents.create', { fields: { title: 'Held open' } });
      const listed = await run(['incidents', '--json', '--library', folder]);
      expect([listed.code, listed.err]).toEqual([0, '']);
      expect(JSON.parse(listed.out)).toMatchObject({ incidents: [{ title: 'Held open' }] });
      for (const command of ['articles', 'timeline', 'check'])
        expect((await run([command, '--library', folder])).code).toBe(0);
      const undone = await run(['undo', '--library', folder]);
      expect(undone.code).toBe(1);
      expect(undone.err).toMatch(/^faultline: .+\n$/);
      expect((await client.request('incidents.list', {})).total).toBe(1);
    } finally {
      await dispose();
    }
  });

  it('ends in good order when it is interrupted while collecting', async () => {
    const library = join(home, 'library');
    const server = createServer(); // answers the first who asks, and nobody after that
    server.once('request', (_request, response) => response.writeHead(503).end());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = z.object({ port: z.number() }).parse(server.address());
    await run(['sources', 'add', `http://127.0.0.1:${port}/feed`, '--allow-private', '--library', library]);
    const asked = once(server, 'request');
    const child = start(['collect', '--library', library]);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    await asked;
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    server.closeAllConnections();
    server.close();
    expect([code, err]).toEqual([
      1,
      'faultline: Interrupted when 0 of 1 sources were done. What had arrived by then is stored.\n',
    ]);
    expect((await run(['check', '--library', library])).code).toBe(0);
  });

  it('follows what it looked at by the interrupt, and does not wait for the rest', async () => {
    const library = join(home, 'library');
    const rest = createServer(); // nobody is answered
    rest.listen(0, '127.0.0.1');
    await once(rest, 'listening');
    const { port } = z.object({ port: z.number() }).parse(rest.address());
    const feeds = await openLoopbackFeeds();
    feeds.serve('/a.xml', { body: rss('A', [{ title: 'One', guid: '1' }]) });
    const [good, mute] = [feeds.url('/a.xml'), `http://127.0.0.1:${port}/feed`];
    const child = start(['sources', 'add', good, mute, '--allow-private', '--library', library]);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const [[said]] = await Promise.all([once(child.stdout, 'data'), once(rest, 'request')]);
    expect(String(said)).toBe(`Following ${good}.\n`);
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([3, null]);
    rest.closeAllConnections();
    rest.close();
    await feeds.close();
    expect(err).toBe(`faultline: Interrupted before ${mute} was followed.\n`);
    const { sources } = JSON.parse((await run(['sources', '--json', '--library', library])).out);
    expect(sources.map(({ url }: { url: string }) => url)).toEqual([good]);
  });

  it('is done in part where it is interrupted after some sources, and what they brought is there', async () => {
    const library = join(home, 'library');
    const rest = createServer(); // nobody is answered
    rest.listen(0, '127.0.0.1');
    await once(rest, 'listening');
    const { port } = z.object({ port: z.number() }).parse(rest.address());
    const feeds = await openLoopbackFeeds();
    feeds.serve('/a.xml', { body: rss('A', [{ title: 'One', link: 'https://news.example/1', guid: '1' }]) });
    const { client, dispose } = await openTestEngine({ folder: library });
    for (const url of [feeds.url('/a.xml'), `http://127.0.0.1:${port}/feed`])
      await client.request('sources.add', { url, allowPrivate: true, asGiven: true });
    await dispose();
    const asked = once(rest, 'request');
    const isStored = stored(library);
    const child = start(['collect', '--json', '--library', library]);
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    await asked;
    await isStored;
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    rest.closeAllConnections();
    rest.close();
    await feeds.close();
    expect([code, err]).toEqual([
      3,
      'faultline: Interrupted when 1 of 2 sources were done. What had arrived by then is stored.\n',
    ]);
    expect(JSON.parse(out)).toMatchObject({ newArticles: 1, sources: [{ verdict: 'OK' }] });
    expect((await run(['articles', '--text', 'one', '--json', '--library', library])).out).toContain(
      '"total": 1',
    );
  });

  it.skipIf(!existsSync('/dev/full'))('says that its answer found no room (needs /dev/full)', async () => {
    const into = ['/bin/sh', '-c', '"$0" "$@" > /dev/full', process.execPath, main];
    expect(await run(['--help'], '', into)).toEqual({
      code: 1,
      out: '',
      err: 'faultline: The answer could not be written to standard output: the disk is full.\n',
    });
  });

  it('is done in part where the last of its documents never ends', async () => {
    const feed = join(home, 'feed.xml');
    await writeFile(feed, rss('A', [{ title: 'One', guid: '1' }]));
    const parsing = start(['parse', feed, '-']);
    let err = '';
    parsing.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    await once(parsing.stdout, 'data');
    parsing.kill('SIGINT');
    expect(await once(parsing, 'close')).toEqual([3, null]);
    expect(err).toBe('faultline parse: Interrupted before the end of standard input.\n');
  });

  it('stops reading at the first interrupt, and does nothing with what it has read', async () => {
    const tagging = start(['tag']);
    tagging.stdin.write('{"id":"1","title":"a","text":""}\n');
    await once(tagging.stdout, 'data');
    tagging.kill('SIGINT');
    expect(await once(tagging, 'close')).toEqual([1, null]);

    const library = join(home, 'library');
    await run(
      ['apply', '-', '--library', library],
      '[{"channel":"incidents.create","request":{"fields":{"title":"A"}}}]',
    );
    const applying = start(['apply', '-', '--library', library]);
    // Whole JSON so far, but who knows what else was to come.
    applying.stdin.write('[{"channel":"incidents.create","request":{"fields":{"title":"B"}}}]', () => {
      applying.kill('SIGINT');
    });
    await once(applying, 'close');
    expect((await run(['incidents', '--json', '--library', library])).out).toContain('"total": 1');
  });

  it('refuses to make a library of somebody else’s folder', async () => {
    const folder = join(home, 'photos');
    await mkdir(join(folder, 'holidays'), { recursive: true });
    const { code, err } = await run(['incidents', '--library', folder]);
    expect(code).toBe(2);
    expect(err).toContain(folder);
  });

  it.skipIf(!existsSync(join(rendererFolder(), 'index.html')))(
    'serves the app at one address until it is interrupted (needs the built page)',
    async () => {
      const child = start(['serve', '--no-open', '--library', join(home, 'library')]);
      let out = '';
      for await (const text of child.stdout.setEncoding('utf8')) {
        out += String(text);
        if (out.endsWith('\n')) break;
      }
      expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open\?token=[\w-]+\n$/);
      const page = await fetch(out.trim(), { redirect: 'manual' });
      expect(page.status).toBeLessThan(400);
      expect((await fetch(out.trim(), { redirect: 'manual' })).status).toBeGreaterThanOrEqual(400);
      child.kill('SIGINT');
      const [code] = await once(child, 'exit');
      expect(code).toBe(0);
    },
  );
});
