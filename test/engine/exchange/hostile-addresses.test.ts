import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failure } from '../../../electron/engine/collect/http-transport.ts';
import { extensionId } from '../../../shared/exchange/stix-extension.ts';
import { idOf } from '../../shared/ledger/sample-records.ts';
import { aCitedArticle } from '../../support/a-cited-article.ts';
import { aPackage, ndjson } from '../../support/a-package.ts';
import { sent } from '../../support/colleague.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

const evil = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://evil.example/1',
  'feed:javascript:alert(1)',
  '//evil.example/x',
  'http://[::1',
  '\\\\evil.example\\share',
];
const good = 'https://good.example/page';
const all = [...evil, good];

const id = (n: number): string => idOf(500 + n);
const claim = { id: id(0), incident: id(1), type: 'scale', text: 'X' };
const said = all.map((url, n) => ({
  id: id(10 + n),
  claim: claim.id,
  speaker: { id: null, name: 'X' },
  stance: 'asserts',
  link: { url, accessed: null },
}));
const articles = all.map((url, n) => aCitedArticle(n, { url }));
const incident = { id: id(1), title: 'Hostile', articles: articles.map((each) => each.id) };

const snake = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value).replace(/"([a-z]+[A-Z][A-Za-z]*)":/g, (whole) =>
      whole.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    ),
  );
const stixOf = (kind: string, record: object) => ({
  type: 'note',
  extensions: { [extensionId]: { record_kind: kind, record: snake(record) } },
});
const xml = (text: string): string => Array.from(text, (letter) => `&#${letter.charCodeAt(0)};`).join('');

const records = [
  { kind: 'incident', record: incident },
  { kind: 'claim', record: claim },
  ...said.map((record) => ({ kind: 'assertion', record })),
];

/** The same addresses in every format that has any. */
const files: readonly (readonly [string, string, string | Uint8Array])[] = [
  ['package', 'x.faultline', aPackage({ records: ndjson(...records), articles: ndjson(...articles) })],
  ['record file', 'records.ndjson', ndjson(...records.map((each) => ({ ...each, versions: [] })))],
  [
    'STIX bundle',
    'x.json',
    JSON.stringify({
      type: 'bundle',
      objects: [
        ...records.map(({ kind, record }) => stixOf(kind, record)),
        ...articles.map((each) => stixOf('article', each)),
      ],
    }),
  ],
  [
    'export of AIID',
    'x.json',
    JSON.stringify([{ incident_id: 7, title: 'Hostile', reports: all.map((url) => ({ url })) }]),
  ],
  [
    'list of ATLAS',
    'x.json',
    JSON.stringify([{ id: 'AML.CS0001', name: 'Hostile', references: all.map((url) => ({ url })) }]),
  ],
  [
    'list of ATLAS in YAML',
    'x.yaml',
    `- id: AML.CS0001\n  name: Hostile\n  references:\n${all.map((url) => `  - url: ${JSON.stringify(url)}\n`).join('')}`,
  ],
  ['table', 'x.csv', `title,url\nHostile,"${all.join(' ')}"\n`],
  [
    'OPML',
    'x.opml',
    `<opml>${all.map((url) => `<outline xmlUrl="${xml(url)}" htmlUrl="${xml(url)}"/>`).join('')}<outline xmlUrl="https://b.example/feed" htmlUrl="javascript:alert(1)"/></opml>`,
  ],
  ['list of addresses', 'x.txt', all.join('\n')],
];

let lab: TestEngine;
const fetched: string[] = [];
beforeAll(async () => {
  const send = async ({ url }: { readonly url: URL }) => {
    fetched.push(url.href);
    return failure('OFFLINE', 'Nothing is to be fetched here.');
  };
  lab = await openTestEngine({ transport: { send } });
});
afterAll(() => lab.dispose());

/** Every address that the library would lead to. */
async function addresses(): Promise<string[]> {
  const { client } = lab;
  const { sources } = await client.request('sources.list', {});
  const { items: assertions } = await client.request('assertions.list', {});
  const { articles: stored } = await client.request('articles.list', {});
  return [
    ...sources.flatMap(({ url, siteUrl }) => [url, siteUrl]),
    ...assertions.map(({ link }) => link?.url),
    ...stored.map(({ url }) => url),
  ].flatMap((url) => url ?? []);
}

describe('addresses that lead elsewhere than to the web', () => {
  it.each(files)('come in with no %s, and nothing is fetched', async (_, name, content) => {
    const bytes = typeof content === 'string' ? new Uint8Array(Buffer.from(content)) : content;
    const file = await sent(bytes, name, lab.client);
    const { refused } = await lab.client.request('imports.preview', { import: file });
    const { batch } = await lab.client.request('imports.apply', { import: file });
    const found = await addresses();
    expect(found).toContain(good);
    expect(found.filter((url) => !/^https?:\/\/[a-z]/.test(url))).toEqual([]);
    expect(refused.length).toBeGreaterThan(0);
    for (const sentence of refused) expect(sentence).toMatch(/^[^\n]{1,600}$/);
    expect(fetched).toEqual([]);
    await lab.client.request('history.undo', { batch: batch ?? '' });
  });
});
