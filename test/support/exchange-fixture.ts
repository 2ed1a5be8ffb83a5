import type { ChangeTimes } from '../../shared/exchange/change-times.ts';
import type { CitedArticle, ExportContent } from '../../shared/exchange/export-content.ts';
import type { Asked } from '../../shared/exchange/prepare-export.ts';
import { prepareExport } from '../../shared/exchange/prepare-export.ts';
import { searchedParts } from '../../shared/exchange/searched-parts.ts';
import { shownEntries } from '../../shared/exchange/shown-entries.ts';
import type { Ledger } from '../../shared/ledger/ledger.ts';
import { type ExportProfile, exportProfile } from '../../shared/model/export-profile.ts';
import { type Source, source } from '../../shared/model/source.ts';
import { timelineIndex } from '../../shared/timeline/timeline-index.ts';
import {
  aClaim,
  anAssertion,
  anIncident,
  articleOf,
  idOf,
  ledgerOf,
} from '../shared/ledger/sample-records.ts';

/** Stands in every text of a record that is marked red: no export below red may hold it anywhere. */
export const secret = 'KIRMIZI-赤-RED-7f3a';

/** What a careless format would let through: control characters, markup, formulas, ends of blocks and of lines. */
export const nasty = {
  control: 'Bell \u0007 and null \u0000 and escape \u001b[31m',
  formula: '=HYPERLINK("http://evil.example","click")',
  cdata: 'ends ]]> here',
  script: '</script><script>alert(1)</script>',
  lines: 'one\r\ntwo\u2028three\ttab',
  markdown: '| pipe | [link](javascript:alert(1)) *bold* `code` # head\n- item\n1. first',
  tex: '100% of $5 & #1 _under_ {brace} \\input{x} ~tilde^',
  bidi: 'left \u202eright\u202c left',
  lone: 'lone surrogate \ud800 end',
} as const;

const turkish = { id: null, name: 'İstanbul Işık Laboratuvarı' };
const arabic = { id: null, name: 'مختبر الذكاء' };
const chinese = { id: 'deepseek', name: '深度求索' };
const english = { id: 'anthropic', name: 'Anthropic' };

const article = (n: number, fields: Partial<CitedArticle>): CitedArticle => ({
  id: articleOf(n),
  title: `Article ${n}`,
  url: `https://news.example/${n}?a=1&b=2`,
  author: null,
  published: '2026-02-23T08:30:00.000Z',
  dateGuessed: false,
  firstSeen: '2026-02-23T09:00:00.000Z',
  language: 'en',
  publishers: ['Example News'],
  contentHash: String(n).padStart(32, '0'),
  ...fields,
});

export const fixtureArticles: ReadonlyMap<string, CitedArticle> = new Map(
  [
    article(1, { author: 'Ayşe Yılmaz and Bob O’Neil', title: `Labs accused ${nasty.script}` }),
    article(2, { language: 'tr', title: 'Işık Laboratuvarı iddiaları yalanladı', author: 'İpek Çağlar' }),
    article(3, { language: 'zh', title: '实验室否认指控', published: null, url: 'https://例え.jp/新闻 1' }),
    article(4, { language: 'ar', title: 'تقرير عن المختبر', publishers: [] }),
    article(5, { title: nasty.formula, dateGuessed: true, author: 'Reuters' }),
    article(6, { title: `Told in confidence: ${secret}`, url: `https://news.example/${secret}` }),
    article(7, { title: nasty.tex, url: 'javascript:alert(1)' }),
  ].map((each) => [each.id, each]),
);

const quoteOf = (text: string) => ({
  text,
  field: 'text',
  start: 10,
  end: 10 + text.length,
  before: 'He said: ',
  after: '.',
});

/** Thirty records in four scripts, with all marks, dates of every precision, and everything nasty in some text. */
export const fixtureLedger: Ledger = ledgerOf(
  anIncident(1, {
    title: 'Outputs are said to have been harvested',
    summary: nasty.markdown,
    happened: '2026-02~',
    happenedBasis: 'first-report',
    parties: [
      { actor: english, role: 'accuser' },
      { actor: chinese, role: 'accused' },
      { actor: turkish, role: 'affected' },
    ],
    themes: ['model-distillation'],
    articles: [articleOf(1), articleOf(2)],
    externalIds: [{ namespace: 'atlas-case-study', id: 'AML.CS0056' }],
    handlingMark: 'clear',
  }),
  anIncident(2, {
    title: `Işık’ta bir sızıntı ${nasty.cdata}`,
    summary: nasty.control,
    happened: '2025',
    parties: [{ actor: turkish, role: 'accused' }],
    themes: ['model-distillation'],
    articles: [articleOf(2), articleOf(5)],
    handlingMark: 'green',
    related: [{ incident: idOf(1), relation: 'follows' }],
  }),
  anIncident(3, {
    title: `حادثة ${nasty.lines}`,
    happened: '2025-03-04/2025-03-09',
    parties: [{ actor: arabic, role: 'accused' }],
    articles: [articleOf(4)],
    handlingMark: 'amber',
  }),
  anIncident(4, {
    title: `蒸馏攻击 ${nasty.formula}`,
    happened: '2025-11/..',
    parties: [{ actor: chinese, role: 'accused' }],
    articles: [articleOf(3), articleOf(7)],
    steps: [
      {
        text: nasty.tex,
        technique: { scheme: 'MITRE ATLAS', version: '5.6.0', id: 'AML.T0021', label: 'Establish Accounts' },
      },
    ],
  }),
  anIncident(5, {
    title: `Secret: ${secret}`,
    summary: secret,
    happened: '2026-03-01',
    parties: [{ actor: { id: null, name: `Source ${secret}` }, role: 'witness' }],
    articles: [articleOf(6)],
    handlingMark: 'red',
    related: [{ incident: idOf(1), relation: 'see-also' }],
  }),
  anIncident(6, { title: 'No date at all', handlingMark: 'amber+strict', happened: null }),
  aClaim(11, 1, {
    type: 'scale',
    text: 'About 24,000 accounts',
    about: [chinese],
    quantity: { value: 24_000, unit: 'accounts', bound: 'about', window: '2025-09/2026-02' },
  }),
  aClaim(12, 1, { text: nasty.script, about: [chinese, turkish] }),
  aClaim(13, 2, { type: 'method', text: `Vekil sunucular üzerinden: ${nasty.bidi}`, about: [turkish] }),
  aClaim(14, 3, { type: 'impact', text: 'أضرار كبيرة', about: [arabic] }),
  aClaim(15, 4, { type: 'legal-basis', text: '违反服务条款', about: [chinese] }),
  aClaim(16, 5, { text: `What ${secret} says`, about: [chinese] }),
  aClaim(17, 1, {
    type: 'scale',
    text: 'About 25,000 accounts, as corrected',
    supersedes: idOf(11),
    about: [chinese],
  }),
  anAssertion(21, 11, {
    speaker: english,
    said: '2026-02-23',
    basis: 'own-telemetry',
    article: articleOf(1),
    quote: quoteOf('about 24,000 accounts'),
  }),
  anAssertion(22, 11, {
    speaker: chinese,
    said: '2026-02-24',
    stance: 'denies',
    answers: idOf(21),
    article: articleOf(3),
    quote: quoteOf('我们否认'),
  }),
  anAssertion(23, 12, {
    speaker: english,
    said: '2026-02',
    article: articleOf(1),
    quote: quoteOf(nasty.lines),
  }),
  anAssertion(24, 12, {
    speaker: turkish,
    said: '2026-02-25',
    stance: 'declines-to-comment',
    article: articleOf(2),
    answers: idOf(23),
  }),
  anAssertion(25, 13, {
    speaker: arabic,
    said: '2025',
    link: { url: 'https://blog.example/post?x=1&y=2', accessed: '2026-02-26' },
  }),
  anAssertion(26, 14, { speaker: english, said: null, quote: quoteOf(nasty.formula), article: articleOf(5) }),
  anAssertion(27, 15, {
    speaker: { id: null, name: '+CMD|calc' },
    said: '2025-12-01',
    stance: 'repeats',
    basis: 'cites-another',
  }),
  anAssertion(28, 16, {
    speaker: { id: null, name: secret },
    said: '2026-03-01',
    quote: quoteOf(secret),
    article: articleOf(6),
  }),
  anAssertion(29, 17, {
    speaker: english,
    said: '2026-03-10',
    stance: 'corrects',
    answers: idOf(21),
    basis: 'own-telemetry',
  }),
  anAssertion(30, 16, {
    speaker: english,
    said: '2026-03-02',
    stance: 'denies',
    answers: idOf(28),
    quote: quoteOf(`denied by ${secret}`),
  }),
  [
    'measure',
    idOf(41),
    {
      kind: 'rate-limiting',
      by: english,
      title: 'Limits on how often accounts may ask',
      summary: nasty.control,
      incidents: [idOf(1)],
      themes: ['model-distillation'],
      life: [
        { status: 'announced', from: '2026-02-23', article: articleOf(1) },
        { status: 'in-force', from: '2026-03' },
        { status: 'withdrawn', from: '2026-06-18' },
      ],
      against: { actors: [chinese], claims: [idOf(11)], techniques: [] },
    },
  ],
  [
    'measure',
    idOf(42),
    {
      kind: 'litigation',
      by: turkish,
      title: `Dava: ${nasty.formula}`,
      incidents: [idOf(2)],
      life: [{ status: 'proposed', from: '2026' }],
    },
  ],
  [
    'measure',
    idOf(43),
    {
      kind: 'litigation',
      by: english,
      title: `Sealed: ${secret}`,
      incidents: [idOf(1), idOf(5)],
      life: [{ status: 'announced', from: '2026-03-03' }],
    },
  ],
  [
    'search-note',
    idOf(51),
    {
      lookedFor: 'Any answer of the lab',
      where: 'its site',
      on: '2026-02-26',
      incident: idOf(1),
      actor: chinese,
    },
  ],
  [
    'search-note',
    idOf(52),
    { lookedFor: secret, where: 'a closed list', on: '2026-03-02', incident: idOf(5) },
  ],
  [
    'actor',
    idOf(61),
    {
      term: 'deepseek',
      name: 'DeepSeek',
      aliases: [
        { name: '深度求索', usedBy: 'itself', article: articleOf(3) },
        { name: 'DS', article: articleOf(6) },
      ],
    },
  ],
  ['actor', idOf(62), { name: `Source ${secret}` }],
);

/** What is followed: an address with a key in it, and names that end an attribute. */
export const fixtureSources: readonly Source[] = [
  source.parse({
    id: idOf(81),
    url: 'https://news.example/feed?section=ai&token=s3cr3t',
    title: `Haber “Işık” & "quoted" <${nasty.control}>`,
    siteUrl: 'https://news.example/',
    speaker: 'news',
    category: 'Haberler & <yorumlar>',
    language: 'tr',
    allowPrivate: false,
    addedAt: '2026-01-01T00:00:00.000Z',
  }),
  source.parse({
    id: idOf(82),
    url: 'https://lab.example/atom.xml',
    title: '实验室 مختبر',
    siteUrl: null,
    speaker: 'vendor',
    category: null,
    language: 'zh',
    allowPrivate: false,
    addedAt: '2026-01-02T00:00:00.000Z',
  }),
];

const titles: Readonly<Record<string, string>> = {
  'model-distillation': 'Model distillation',
  'rate-limiting': 'Rate limiting',
  litigation: 'Litigation',
};

/** When some of them were changed after they were made. */
export const fixtureChanges: ChangeTimes = new Map([
  [idOf(1), Date.parse('2026-03-05T10:20:30.456Z')],
  [idOf(11), Date.parse('2026-03-11T09:00:00.000Z')],
]);

/** The fixture as a format gets it: everything shown, by a clock that stands still. */
export function fixtureContent(
  profile: Partial<ExportProfile> = {},
  {
    at = '2026-04-01T12:00:00.000Z',
    changed = fixtureChanges,
    ...more
  }: Partial<Asked> & { readonly at?: string; readonly changed?: ChangeTimes } = {},
): ExportContent {
  const index = timelineIndex(more.ledger ?? fixtureLedger);
  const prepared = prepareExport({
    ledger: fixtureLedger,
    filter: {},
    entries: shownEntries(index, more.filter ?? {}),
    searched: () => searchedParts(index, more.filter ?? {}, (_, id) => id),
    originOf: () => null,
    label: (_, id) => titles[id] ?? id,
    sources: [],
    about: {
      title: 'Distillation, as said',
      filters: '',
      asked: '',
      by: 'Deniz',
      library: idOf(99),
    },
    ...more,
    profile: exportProfile.parse(profile),
  });
  return prepared.content({ articles: fixtureArticles, at, changed });
}

/** A file of a format as one text; bytes are read as UTF-8. */
export function textOf(pieces: Iterable<string | Uint8Array>): string {
  const decoder = new TextDecoder();
  return Array.from(pieces, (piece) => (typeof piece === 'string' ? piece : decoder.decode(piece))).join('');
}
