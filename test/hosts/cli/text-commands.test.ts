import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../../../electron/hosts/cli/run-cli.ts';
import { rss } from '../../support/loopback-feeds.ts';
import { removeHome, runHere, temporaryHome, textTerminal } from './run-here.ts';

const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('stories', () => {
  const stories = (...lines: readonly string[]) =>
    runHere('unused', ['stories'], { input: lines.join('\n') });
  const line = (id: string | number, title: string, body: string) =>
    JSON.stringify({ id, title, text: body, published: '2026-03-02', source: `Paper ${id}` });
  const first = line(
    1,
    'Larkpay agent wiped ledgers',
    'Founder Priya Raman of Larkpay posted the log of her agent.',
  );
  const second = line(
    'two',
    'Agent wipes Larkpay books',
    'It told her all was fine, says Priya Raman of Larkpay.',
  );
  const other = line(
    'three',
    'Voztel fined',
    'The operator Voztel has to pay 4.2 million euros for cloned voices.',
  );

  it('answers each line with its story and its origin, in the order of the lines', async () => {
    const { code, out, err } = await stories(first, other, '', second);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(
      out
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one)),
    ).toEqual([
      { id: 1, storyId: 'story-1', originId: 'origin-1' },
      { id: 'three', storyId: 'story-three', originId: 'origin-three' },
      { id: 'two', storyId: 'story-1', originId: 'origin-two' },
    ]);
  });

  it('names a bad line and groups the rest', async () => {
    const { code, out, err } = await stories('{', first, first);
    expect(code).toBe(3);
    expect(err).toMatch(/^faultline stories: Line 1 is not JSON: /);
    expect(
      out
        .trim()
        .split('\n')
        .map((one) => JSON.parse(one).id),
    ).toEqual([1, 1]);
  });
});

describe('propose', () => {
  const propose = (...lines: readonly string[]) =>
    runHere('unused', ['propose'], { input: lines.join('\n') });
  const accusation = JSON.stringify({
    id: 7,
    title: 'Anthropic accuses DeepSeek of model distillation',
    text: 'DeepSeek had not replied by Tuesday. Anthropic has introduced rate limiting.',
    published: '2026-02-24',
  });

  it('answers with one document, which names the articles as the lines do', async () => {
    const { code, out, err } = await propose(
      accusation,
      '{"id":"b","title":"Whisky","text":"It is distilled."}',
    );
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      proposals: [
        {
          kind: 'incident',
          status: 'alleged',
          parties: [
            {
              actor: { id: 'anthropic', name: 'Anthropic' },
              role: 'accuser',
              evidence: [{ article: 7 }, {}],
            },
            { actor: { id: 'deepseek' }, role: 'accused' },
          ],
          measures: [{ kind: 'rate-limiting', status: 'in-force', mode: 'adopted' }],
          articles: [7],
        },
      ],
    });
  });

  it('takes two lines of one id for two articles', async () => {
    const { out } = await propose(accusation, accusation);
    expect(JSON.parse(out).proposals).toMatchObject([{ articles: [7, 7] }]);
  });

  it('names a bad line and proposes from the rest', async () => {
    const { code, out, err } = await propose('{', accusation);
    expect(code).toBe(3);
    expect(err).toMatch(/^faultline propose: Line 1 is not JSON: /);
    expect(JSON.parse(out).proposals).toHaveLength(1);
  });

  it('proposes nothing from nothing', async () => {
    const { code, out } = await propose('');
    expect([code, JSON.parse(out)]).toEqual([0, { proposals: [] }]);
  });
});

describe('tag', () => {
  const tag = (...lines: readonly string[]) => runHere('unused', ['tag'], { input: lines.join('\n') });
  const text = {
    id: 'a1',
    title: 'Anthropic accuses DeepSeek of model distillation',
    text: 'Rate limits were added.',
  };

  it('answers each line with its tags and the words that caused them', async () => {
    const { code, out, err } = await tag(JSON.stringify(text));
    expect([code, err]).toEqual([0, '']);
    const [line] = linesOf(out);
    expect(Object.keys(line)).toEqual(['id', 'relevant', 'relevance', 'actors', 'themes', 'countermeasures']);
    expect(line).toMatchObject({ id: 'a1', relevant: true });
    expect(line.actors.find(({ id }: { id: string }) => id === 'deepseek').evidence[0]).toEqual({
      field: 'title',
      start: 18,
      end: 26,
      text: 'DeepSeek',
    });
  });

  it('gives the words of a role and of a mode, and what is named only to be denied', async () => {
    const title = 'No model weights of Claude were stolen, but Anthropic accuses DeepSeek of distillation';
    const { out } = await tag(JSON.stringify({ ...text, title, text: 'Anthropic introduced rate limits.' }));
    const [{ actors, countermeasures, denied }] = linesOf(out);
    const wordsOf = (evidence: { text: string }[]) => evidence.map((one) => one.text);
    const deepseek = actors.find(({ id }: { id: string }) => id === 'deepseek');
    expect([deepseek.role, wordsOf(deepseek.roleEvidence)]).toEqual([
      'accused',
      ['Anthropic', 'accuses', 'DeepSeek'],
    ]);
    const limits = countermeasures.find(({ id }: { id: string }) => id === 'rate-limiting');
    expect([limits.mode, wordsOf(limits.modeEvidence)]).toEqual(['adopted', ['introduced']]);
    expect(denied.map(({ id }: { id: string }) => id)).toEqual(['model-weight-theft']);
  });

  it.each(['2026', '2026-02', '2026-02-23', '2026-02-23T10:00:00Z', '2026-02-23 10:00'])(
    'takes %s for a date',
    async (published) => {
      expect((await tag(JSON.stringify({ ...text, published, source: null, labels: ['x'] }))).code).toBe(0);
    },
  );

  it('names a bad line and goes on with the rest', async () => {
    const { code, out, err } = await tag(
      '{"id":"x"',
      '',
      JSON.stringify(text),
      JSON.stringify({ id: 'y', title: 1 }),
    );
    expect(code).toBe(3);
    expect(linesOf(out).map(({ id }) => id)).toEqual(['a1']);
    const sentences = err.trimEnd().split('\n');
    expect(sentences).toHaveLength(2);
    expect(sentences[0]).toMatch(/^faultline tag: Line 1 is not JSON: /);
    expect(sentences[1]).toBe('faultline tag: Line 4: title: it must be text, not 1; text: it is missing.');
  });

  it.each(['last week', '2026-02-23junk', '2026-13', ''])('refuses "%s" for a date', async (published) => {
    const { code, err } = await tag(JSON.stringify({ ...text, published }));
    expect(code).toBe(1);
    expect(err).toContain('Line 1: published: a date is written 2026, 2026-02, 2026-02-23 or with a time');
  });

  it('has nothing to say about nothing', async () => {
    expect(await tag('')).toEqual({ code: 0, out: '', err: '' });
  });
});

describe('parse', () => {
  let home: string;
  let feed: string;
  beforeEach(async () => {
    home = await temporaryHome();
    feed = join(home, 'feed.xml');
    await writeFile(feed, rss('The News', [{ title: 'One', link: '/1', guid: 'g1', date: '2026-02-23' }]));
  });
  afterEach(() => removeHome(home));
  const parse = (...argv: readonly string[]) => runHere('unused', ['parse', ...argv]);

  it('shows what a feed yields', async () => {
    const { code, out } = await parse(feed, '--base', 'https://news.example/feed');
    expect(code).toBe(0);
    expect(linesOf(out)).toMatchObject([
      {
        file: feed,
        verdict: 'OK',
        repaired: false,
        encoding: 'utf-8',
        feed: { title: 'The News', link: 'https://news.example/', language: expect.any(String) },
        articles: [
          {
            title: 'One',
            url: 'https://news.example/1',
            guid: 'g1',
            author: null,
            published: '2026-02-23T00:00:00.000Z',
            updated: null,
            summary: expect.any(String),
            content: expect.any(String),
            categories: [],
          },
        ],
      },
    ]);
  });

  it('tells no date that the file does not have', async () => {
    await writeFile(feed, rss('The News', [{ title: 'One', link: '/1', guid: 'g1' }]));
    const [line] = linesOf((await parse(feed)).out);
    expect(line.articles[0].published).toBeNull();
    expect(Object.keys(line.articles[0])).not.toContain('dateGuessed');
  });

  it('refuses a base that is no web address', async () => {
    expect(await parse(feed, '--base', 'news')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(
        /^faultline: --base news is not a web address: write one that begins with https/,
      ),
    });
  });

  it('takes the headers of a manifest as programs keep them', async () => {
    const manifest = join(home, 'feeds.jsonl');
    const headers = { 'content-length': 5, etag: null, 'content-type': ['text/xml; charset=utf-8'] };
    await writeFile(manifest, JSON.stringify({ file: 'feed.xml', headers }));
    expect(await parse('--manifest', manifest)).toMatchObject({ code: 0, err: '' });
  });

  it('answers in the order of the files, and says which are no feeds', async () => {
    const page = join(home, 'page.html');
    await writeFile(page, '<!doctype html><html><body>No feed</body></html>');
    const { code, out, err } = await parse(feed, page, feed);
    expect(code).toBe(3);
    expect(linesOf(out).map(({ verdict }) => verdict)).toEqual(['OK', 'NOT_A_FEED', 'OK']);
    expect(linesOf(out)[1]).toMatchObject({ feed: null, articles: [] });
    expect(err).toContain(`${page}: `);
    expect((await parse(page)).code).toBe(1);
  });

  it('reads a manifest, with addresses and headers, and files beside it', async () => {
    const atom = '<entry><id>1</id><title>One</title><link href="1"/></entry>';
    await writeFile(feed, `<feed xmlns="http://www.w3.org/2005/Atom"><title>Plain</title>${atom}</feed>`);
    const manifest = join(home, 'feeds.jsonl');
    await writeFile(
      manifest,
      [
        {
          file: 'feed.xml',
          url: 'https://a.example/x/feed',
          headers: { 'Content-Type': 'application/rss+xml' },
        },
        { file: 'missing.xml' },
      ]
        .map((line) => JSON.stringify(line))
        .join('\n'),
    );
    const { code, out, err } = await parse('--manifest', manifest);
    expect(code).toBe(3);
    expect(linesOf(out)).toMatchObject([{ file: 'feed.xml', articles: [{ url: 'https://a.example/x/1' }] }]);
    expect(err).toContain('missing.xml cannot be read: there is no such file.');
  });

  it.each([
    [[], 'needs files, or --manifest FILE'],
    [['.'], '. cannot be read: it is a folder.'],
    [['/nowhere.xml'], '/nowhere.xml cannot be read: there is no such file.'],
    [['--manifest', '/nowhere.jsonl'], '/nowhere.jsonl cannot be read: there is no such file.'],
  ])('refuses %j before it begins', async (argv, sentence) => {
    const { code, out, err } = await parse(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  it('reads standard input where the file is a hyphen', async () => {
    const input =
      '<rss version="2.0"><channel><title>Piped</title><item><title>One</title></item></channel></rss>';
    const { code, out } = await runHere(home, ['parse', '-'], { input });
    expect(code).toBe(0);
    expect(linesOf(out)).toMatchObject([
      { file: '-', feed: { title: 'Piped' }, articles: [{ title: 'One' }] },
    ]);
  });

  it('says how far it came when it is interrupted', async () => {
    await writeFile(feed, rss('A', []));
    const { terminal, written } = textTerminal();
    const host = { terminal, defaultFolder: home, signal: AbortSignal.abort() };
    expect(await runCli(['parse', feed], host)).toBe(1);
    expect(written.err).toBe('faultline parse: Interrupted after 0 of 1 document.\n');
  });

  it('names the bad line of a manifest', async () => {
    const manifest = join(home, 'feeds.jsonl');
    await writeFile(manifest, `${JSON.stringify({ file: 'feed.xml' })}\n{"url":"x"}\n`);
    expect(await parse('--manifest', manifest)).toMatchObject({
      code: 2,
      err: `faultline: ${manifest}, line 2: file: it is missing.\n`,
    });
  });
});
