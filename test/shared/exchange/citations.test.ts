import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeBiblatex } from '../../../shared/exchange/write-biblatex.ts';
import { writeBibtex } from '../../../shared/exchange/write-bibtex.ts';
import { writeCslJson } from '../../../shared/exchange/write-csl-json.ts';
import { writeRis } from '../../../shared/exchange/write-ris.ts';
import type { Source } from '../../../shared/model/source.ts';
import { fixtureContent, textOf } from '../../support/exchange-fixture.ts';
import { hasTool, runTool } from '../../support/run-tool.ts';
import { idOf } from '../ledger/sample-records.ts';

const paper: Source = {
  id: idOf(71),
  url: 'https://news.example/feed',
  title: 'Example News',
  siteUrl: null,
  speaker: 'news',
  category: null,
  language: null,
  allowPrivate: false,
  addedAt: '2026-01-01T00:00:00.000Z',
};
const content = fixtureContent({ ceiling: 'red' }, { sources: [paper] });

/** What the schema of CSL input (1.0) asks of the fields that we write; strict, so that no other one slips in. */
const partialDate = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1),
  circa: z.boolean().optional(),
});
const cslItem = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  type: z.enum(['article-newspaper', 'post-weblog', 'report', 'webpage', 'legal_case', 'dataset']),
  title: z.string().min(1),
  author: z
    .array(z.strictObject({ literal: z.string().min(1) }))
    .min(1)
    .optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  issued: partialDate.optional(),
  accessed: partialDate.optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  language: z.string().optional(),
  version: z.string().optional(),
  note: z.string().optional(),
});

describe('a page elsewhere', () => {
  const withPage = (url: string, accessed: string | null, more: object = {}) => {
    const [[id, assertion] = []] = [...content.ledger.assertions].filter(([, each]) => each.link);
    const ledger = new Map(content.ledger.assertions);
    if (id && assertion) ledger.set(id, { ...assertion, ...more, link: { url, accessed } });
    const items = JSON.parse(
      textOf(writeCslJson({ ...content, ledger: { ...content.ledger, assertions: ledger } })),
    );
    return items.filter(({ URL: address }: { URL?: string }) => address?.startsWith('https://blog'));
  };

  it('is cited where somebody said something there, with the day on which it was read and how that stands', () => {
    expect(withPage('https://blog.example/post?token=s3cr3t', '2026-02-26')).toEqual([
      {
        id: expect.stringMatching(/^blogexample-[0-9a-f]{8}$/),
        type: 'webpage',
        title: 'https://blog.example/post',
        'container-title': 'blog.example',
        accessed: { 'date-parts': [[2026, 2, 26]] },
        URL: 'https://blog.example/post',
        note: expect.stringContaining('مختبر الذكاء'),
      },
    ]);
  });

  it('is not cited beside an article that it only accompanies', () => {
    const [article] = content.articles.keys();
    expect(withPage('https://blog.example/post', null, { article })).toEqual([]);
  });
});

describe('writeCslJson', () => {
  const items = z.array(cslItem).parse(JSON.parse(textOf(writeCslJson(content))));

  it('cites the timeline itself with its day, its library and its mark, then each article and each page once', () => {
    expect(items[0]).toEqual({
      id: 'deniz-00000099',
      type: 'dataset',
      title: 'Distillation, as said',
      author: [{ literal: 'Deniz' }],
      publisher: 'Faultline',
      issued: { 'date-parts': [[2026, 4, 1]] },
      language: 'en',
      version: '2026-04-01',
      note: `TLP:RED; urn:uuid:${idOf(99)}`,
    });
    expect(items.length).toBe(content.articles.size + 2);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('names each author, what kind of work it is, when it appeared and when it was read', () => {
    expect(items[1]).toMatchObject({
      id: 'ayseyilmaz2026-00000001',
      type: 'article-newspaper',
      author: [{ literal: 'Ayşe Yılmaz' }, { literal: 'Bob O’Neil' }],
      'container-title': 'Example News',
      issued: { 'date-parts': [[2026, 2, 23]] },
      accessed: { 'date-parts': [[2026, 2, 23]] },
      note: expect.stringContaining(
        '“About 24,000 accounts”: Anthropic asserts (basis: own telemetry). The claim is superseded.',
      ),
    });
  });

  it('invents no date, and says which one is guessed', () => {
    expect(items.find(({ title }) => title === '实验室否认指控')?.issued).toBeUndefined();
    expect(items.filter(({ issued }) => issued?.circa).map(({ title }) => title)).toEqual([
      '=HYPERLINK("http://evil.example","click")',
    ]);
  });

  it('links nothing but pages of the web', () => {
    expect(items.find(({ title }) => title.startsWith('100%'))?.URL).toBeUndefined();
  });
});

describe('keys', () => {
  it('stay the same when less is exported', () => {
    const keysOf = (text: string) => [...text.matchAll(/^@\w+\{([^,]+),$/gm)].map(([, key]) => key);
    const fewer = { ...content, articles: new Map([...content.articles].slice(2)) };
    const all = keysOf(textOf(writeBiblatex(content)));
    const some = keysOf(textOf(writeBiblatex(fewer)));
    expect(some.length).toBe(all.length - 2);
    expect(some.filter((key) => !all.includes(key))).toEqual([]);
  });
});

describe('writeRis', () => {
  it('ends its lines as the specification has it, and loses no author of a newspaper', () => {
    const text = textOf(writeRis(content));
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain(
      'TY  - NEWS\r\nID  - ayseyilmaz2026-00000001\r\nAU  - Ayşe Yılmaz\r\nAU  - Bob O’Neil\r\n',
    );
    expect(text).toContain('DA  - 2026/02/23/\r\n');
    expect(text).toContain('DA  - 2026/02/23/circa\r\n');
  });
});

const tools = ['biber', 'ris2xml', 'bib2xml'] as const;
const itWith = (tool: (typeof tools)[number], sentence: string, test: () => void) =>
  it.skipIf(!hasTool(tool))(hasTool(tool) ? sentence : `${sentence} (skipped: no ${tool})`, test, 60_000);

describe('what others read', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'citations-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const fileOf = (name: string, pieces: Iterable<string>): string => {
    const file = join(folder, name);
    writeFileSync(file, textOf(pieces));
    return file;
  };
  const namesIn = (xml: string): string[] =>
    Array.from(xml.matchAll(/<name[ >][\s\S]*?<\/name>/g), ([name]) =>
      [...name.matchAll(/<namePart[^>]*>([^<]*)</g)].map(([, part]) => part).join(' '),
    );

  itWith('biber', 'is BibLaTeX without a flaw, but that an undated article and a page have no date', () => {
    const file = fileOf('a.bib', writeBiblatex(content));
    const { status, out } = runTool(
      'biber',
      '--tool',
      '--validate-datamodel',
      `--output-directory=${folder}`,
      file,
    );
    expect(status).toBe(0);
    const flaws = out.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line));
    expect(flaws).toEqual([
      expect.stringMatching(/examplenews-00000003.*one of 'date, year' must be defined/),
      expect.stringMatching(/blogexample-.*one of 'date, year'/),
    ]);
  });

  itWith('bib2xml', 'is BibTeX that gives titles and authors back', () => {
    const { status, out } = runTool('bib2xml', fileOf('b.bib', writeBibtex(content)));
    expect(status).toBe(0);
    expect(out).toContain('<title>Işık Laboratuvarı iddiaları yalanladı</title>');
    expect(out).toContain('100% of $5 &amp; #1 _under_');
    expect(namesIn(out).slice(0, 4)).toEqual(['Deniz', 'Ayşe Yılmaz', 'Bob O’Neil', 'İpek Çağlar']);
  });

  itWith('ris2xml', 'is RIS that gives titles and authors back', () => {
    const { status, out } = runTool('ris2xml', fileOf('c.ris', writeRis(content)));
    expect(status).toBe(0);
    expect(out.match(/<mods /g)?.length).toBe(content.articles.size + 2);
    expect(out).toContain('<title>实验室否认指控</title>');
    expect(namesIn(out).slice(0, 4)).toEqual(['Deniz', 'Ayşe Yılmaz', 'Bob O’Neil', 'İpek Çağlar']);
  });
});
