import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportRow } from '../../../shared/exchange/export-row.ts';
import type { Format } from '../../../shared/exchange/format.ts';
import { formats } from '../../../shared/exchange/formats.ts';
import { decodeReferences } from '../../../shared/feeds/character-references.ts';
import { type ExportFormat, exportFormats } from '../../../shared/model/export-profile.ts';
import { handlingMarks } from '../../../shared/model/handling-mark.ts';
import { bytesOf } from '../../support/bytes-of.ts';
import {
  fixtureArticles,
  fixtureContent,
  fixtureLedger,
  fixtureSources,
  secret,
} from '../../support/exchange-fixture.ts';
import { exportText } from '../../support/export-files.ts';
import { aClaim, anAssertion, anIncident, articleOf, idOf, ledgerOf } from '../ledger/sample-records.ts';

/**
 * What every format of the table promises, whichever it is. What each writes of the fixture lies in test/fixtures/exchange: after
 * a change that is meant, `FAULTLINE_RENEW=1 npx vitest run test/shared/exchange/formats.test.ts` writes those files anew;
 * read their difference before you commit it.
 */
const goldens = resolve(import.meta.dirname, '../../fixtures/exchange');
const isRenewing = process.env['FAULTLINE_RENEW'] === '1';

/** A browser makes these of another format: the same content need not be the same bytes on another machine. */
const madeByBrowsers: ReadonlySet<string> = new Set(['png', 'pdf']);
const tokens = exportFormats.filter((token) => !madeByBrowsers.has(token));
const inTurkish: readonly ExportFormat[] = ['csv-excel', 'markdown', 'ics'];

const content = (
  profile: Parameters<typeof fixtureContent>[0],
  more: Parameters<typeof fixtureContent>[1] = {},
) => fixtureContent(profile, { sources: fixtureSources, ...more });
const amber = content({ ceiling: 'amber' });
const turkish = content({ ceiling: 'amber', locale: 'tr' });

describe('the table of formats', () => {
  it('has one entry for each token, under its own name', () => {
    expect(Object.values(formats).map(({ token }) => token)).toEqual(Object.keys(formats));
    expect(Object.keys(formats).sort()).toEqual([...exportFormats].sort());
  });
});

describe.each(tokens)('%s', (token) => {
  const format: Format = formats[token];

  it('writes the fixture as it always did', async () => {
    await expectGolden(`${token}.${format.extension}`, bytesOf(format.write(amber)));
    if (inTurkish.includes(token)) {
      await expectGolden(`${token}.tr.${format.extension}`, bytesOf(format.write(turkish)));
    }
  });

  it('writes the same bytes of the same content', () => {
    expect(bytesOf(format.write(content({ ceiling: 'amber' })))).toEqual(bytesOf(format.write(amber)));
  });

  it('changes nothing but the times it states when it is exported later', () => {
    const later = '2027-05-06T07:08:09.123Z';
    const exportedLater = content({ ceiling: 'amber' }, { at: later });
    expect(withoutTime(withoutDrawing(exportText(format, exportedLater)), later)).toBe(
      withoutTime(withoutDrawing(exportText(format, amber)), amber.about.at),
    );
  });

  it.each(handlingMarks.filter((mark) => mark !== 'red'))('tells nothing that is red below %s', (ceiling) => {
    const written = exportText(format, content({ ceiling }));
    for (const text of readings(written)) {
      for (const word of redWords) expect(text.includes(word), word).toBe(false);
    }
  });
});

/** What has a key in its address, as somebody copies it out of a letter. */
const key = 'k3yF7h2pQ9';
const keyed = new Map(
  [...fixtureLedger.assertions].map(([id, { link, ...assertion }]) => [
    id,
    { ...assertion, link: link && { ...link, url: `${link.url}&token=${key}` } },
  ]),
);

describe.each(tokens)('%s', (token) => {
  it('takes the keys out of the addresses of what was said elsewhere', () => {
    const ledger = { ...fixtureLedger, assertions: keyed };
    const written = exportText(formats[token], content({ ceiling: 'red' }, { ledger }));
    for (const text of readings(written)) expect(text.includes(key)).toBe(false);
  });
});

/** Every text of a ledger by what no file may hold; those that say nothing else are names of which something must be left. */
const soiled = '\u0001A\u0000b\u0085c\ud800d\u202ee\uffff';
const unclean = ledgerOf(
  anIncident(1, {
    title: '\u0001\u202e',
    summary: soiled,
    happened: '9999-12-31',
    parties: [{ actor: { id: null, name: '\u0002' }, role: 'accused' }],
    themes: [soiled],
    externalIds: [{ namespace: 'other', id: soiled }],
  }),
  anIncident(2, { title: soiled, happened: '2026-02', articles: [articleOf(1)] }),
  aClaim(11, 1, { text: '\u0003', about: [{ id: null, name: '\u0004' }] }),
  anAssertion(21, 11, {
    speaker: { id: null, name: soiled },
    said: '2026-02-23',
    article: articleOf(1),
    quote: { text: soiled, field: 'text', start: 0, end: soiled.length, before: '\udc00', after: '\ud83d' },
  }),
);
const written = (token: ExportFormat): string =>
  exportText(
    formats[token],
    content(
      {},
      { ledger: unclean, about: { title: '\u0005', filters: '', asked: '', by: soiled, library: idOf(99) } },
    ),
  );
const halves = /\\u[dD][89a-fA-F]|\p{Surrogate}/u;
const unholdable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must go.
  /\\u(?:00[01]|00[7-9]|202[8-9de]|fff[ef])|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u2029\u202d\u202e\ufffe\uffff]/i;
/** The record inside comes back as it was, in a package also what is half a character; words are looked for on their page. */
const asTheyAre: ReadonlySet<string> = new Set(['native', 'stix', 'web-annotation']);

describe.each(tokens)('%s', (token) => {
  it.skipIf(token === 'native')('holds no half of a character', () => {
    expect(written(token)).not.toMatch(halves);
  });

  it.skipIf(asTheyAre.has(token))('holds nothing that no file may hold', () => {
    expect(written(token)).not.toMatch(unholdable);
  });
});

/** As somebody copies it: a browser takes all of it, a strict reader of RFC 3986 does not. */
const loose = 'https://news.example/{x}|y?a=[1]&b=c^d';
const linked = ledgerOf(
  anIncident(1, { title: 'A', happened: '2026-02-23', articles: [articleOf(1)] }),
  aClaim(11, 1),
  anAssertion(21, 11, { said: '2026-02-23', link: { url: `${loose}&page`, accessed: null } }),
  anAssertion(22, 11, {
    said: '2026-02-24',
    article: articleOf(1),
    quote: { text: 'A', field: 'text', start: 0, end: 1 },
  }),
);
const oneArticle = new Map([...fixtureArticles].slice(0, 1).map(([id, one]) => [id, { ...one, url: loose }]));

/** A package and JSON keep what the library has. */
const withStrictLinks = tokens.filter(
  (token) => !['native', 'json', 'csv-tables', 'stix', 'opml', 'svg'].includes(token),
);
describe.each(withStrictLinks)('%s', (token) => {
  it('writes addresses by the letter of RFC 3986', () => {
    const written = exportText(formats[token], { ...content({}, { ledger: linked }), articles: oneArticle });
    expect(
      decodeReferences(written)
        .replace(/\r?\n[ \t]/g, '')
        .replaceAll('\\', ''),
    ).toContain('/%7Bx%7D%7Cy?a=%5B1%5D&b=c%5Ed');
    expect(written).not.toMatch(/\{x\}/);
  });
});

/** These have no rows, or hold who says it and how it stands in fields and objects of their own. */
const withoutSentences: ReadonlySet<string> = new Set([
  ...['opml', 'csl-json', 'biblatex', 'bibtex', 'ris', 'svg'],
  ...['native', 'stix', 'misp'],
]);

describe.each(tokens.filter((token) => !withoutSentences.has(token)))('%s', (token) => {
  it('lets no accusation leave without who says it and how it stands', () => {
    const written = plainText(exportText(formats[token], amber));
    const accusations = [...amber.rows].filter(({ kind }) => kind === 'assertion').filter(isWrittenBy(token));
    expect(accusations.length).toBeGreaterThan(3);
    for (const { standing } of accusations) expect(written).toContain(standing);
  });
});

/** An annotation stands on a page: what has no words or no address is none. A slide stands at a date. */
const isWrittenBy =
  (token: ExportFormat) =>
  ({ date, quote, sources }: ExportRow): boolean =>
    (token !== 'timelinejs' || date !== null) &&
    (token !== 'web-annotation' || (quote !== null && sources.some(({ url }) => url !== null)));

/** The words of what is red, however a format breaks or escapes them, and the ids of its records. */
const redWords = [
  ...['KIRMIZI', 'RED-7f3a', 'kirmizi', 'red-7f3a'],
  ...[5, 16, 28, 30, 43, 52, 62].map(idOf),
  articleOf(6),
];

/** A file as it stands, without the breaks of long lines, and what is base64 in it. */
function readings(written: string): readonly string[] {
  const unfolded = written.replace(/\r?\n[ \t]/g, '');
  const encoded = unfolded.match(/[A-Za-z0-9+/_-]{24,}={0,2}/g) ?? [];
  return [written, unfolded, ...encoded.map((each) => Buffer.from(each, 'base64').toString('utf8'))];
}

/** The words of a file without the marks by which its format keeps them. */
const plainText = (written: string): string =>
  decodeReferences(decodeReferences(written))
    .replace(/\r\n /g, '')
    .replaceAll('\\u003c', '<')
    .replace(/\\([^\w\s])/g, '$1');

/** All the ways in which formats spell the moment of an export. */
/** A drawn timeline reaches to the day of its export and shows it as a line. */
const withoutDrawing = (written: string): string => written.replace(/<svg[\s\S]*?<\/svg>/g, '');

function withoutTime(written: string, at: string): string {
  const date = new Date(at);
  const seconds = Math.floor(date.getTime() / 1000);
  const spellings = [
    date.toUTCString(),
    `PY  - ${at.slice(0, 4)}\r\nDA  - ${at.slice(0, 10).replaceAll('-', '/')}`,
    at,
    `${at.slice(0, 19)}Z`,
    `${at.slice(0, 19).replace(/[-:]/g, '')}Z`,
    String(seconds),
    at.slice(0, 10),
    at.slice(0, 10).replaceAll('-', '/'),
    at.slice(0, 10).split('-').map(Number).join(','),
    `year = {${at.slice(0, 4)}},\n  month = {${date.toLocaleDateString('en', { month: 'short', timeZone: 'UTC' }).toLowerCase()}}`,
    date.toLocaleDateString('en', { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }),
    date.toLocaleDateString('en', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  ];
  return spellings.reduce((text, spelling) => text.replaceAll(spelling, '<at>'), written);
}

async function expectGolden(name: string, bytes: Uint8Array): Promise<void> {
  const path = resolve(goldens, name);
  if (isRenewing) await writeFile(path, bytes);
  const golden = await readFile(path);
  // Texts are compared as texts, which shows where they differ.
  expect(String(Buffer.from(bytes))).toBe(String(golden));
  expect(Buffer.compare(bytes, golden)).toBe(0);
}

describe('a search for what is red', () => {
  const red = content({ ceiling: 'red' });
  // OPML is of sources, and no mark is on these.
  it.each(tokens.filter((token) => token !== 'opml'))('finds it in %s where it may be', (token) => {
    const found = readings(exportText(formats[token], red)).filter((text) =>
      redWords.some((word) => text.includes(word)),
    );
    expect(fixtureLedger.incidents.size).toBe(6);
    expect(found.length).toBeGreaterThan(0);
  });

  it('finds it in base64', () => {
    const hidden = Buffer.from(`before ${secret} after`).toString('base64');
    expect(readings(`x ${hidden} y`).some((text) => text.includes('RED-7f3a'))).toBe(true);
  });
});
