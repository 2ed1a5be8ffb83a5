import { describe, expect, it } from 'vitest';
import { claimOrigins } from '../../../shared/ledger/claim-origins.ts';
import { type Assertion, assertion } from '../../../shared/model/assertion.ts';
import { articleOf, idOf, lab, vendor } from './sample-records.ts';

const outlet = (name: string) => ({ id: null, name });
const said = (n: number, fields: object): Assertion =>
  assertion.parse({ id: idOf(n), claim: idOf(900), speaker: vendor, stance: 'asserts', ...fields });

/** The numbers of the assertions of each origin. */
const origins = (all: readonly Assertion[], articles: Readonly<Record<string, string>> = {}) =>
  claimOrigins(all, {
    assertion: (id) => all.find((each) => each.id === id),
    articleOrigin: (article) => articles[article] ?? null,
  }).map(({ assertions }) => assertions.map((id) => Number(id.slice(-3))));

describe('claimOrigins', () => {
  it('counts what one speaker says on two days once', () => {
    expect(origins([said(1, { said: '2026-02-23' }), said(2, { said: '2026-09-07' })])).toEqual([[1, 2]]);
  });

  it('counts two speakers who know it themselves twice', () => {
    expect(
      origins([said(1, { basis: 'own-telemetry' }), said(2, { speaker: lab, basis: 'own-telemetry' })]),
    ).toEqual([[1], [2]]);
  });

  it('counts outlets that repeat a statement as that statement, through one another too', () => {
    const all = [
      said(1, {}),
      said(2, { speaker: outlet('Daily'), stance: 'repeats', answers: idOf(1) }),
      said(3, { speaker: outlet('Weekly'), basis: 'cites-another', answers: idOf(2) }),
    ];
    expect(origins(all)).toEqual([[1, 2, 3]]);
  });

  it('counts outlets that do not tell what they repeat as the first that somebody says, or once where nobody does', () => {
    const repeated = (n: number) =>
      said(n, { speaker: outlet(`Paper ${n}`), stance: 'repeats', article: articleOf(n) });
    expect(origins([repeated(2), repeated(3), said(1, {}), said(4, { speaker: lab })])).toEqual([
      [2, 3, 1],
      [4],
    ]);
    expect(origins([repeated(2), repeated(3)])).toEqual([[2, 3]]);
    const own = said(5, { speaker: outlet('Paper 2'), basis: 'told-by-others', article: articleOf(5) });
    expect(origins([said(1, {}), own, repeated(2)])).toEqual([[1, 2], [5]]);
    expect(origins([said(1, { origin: 'Letter' }), repeated(2)])).toEqual([[1, 2]]);
    const copy = { [articleOf(5)]: 'wire', [articleOf(2)]: 'wire' };
    expect(origins([said(1, {}), own, repeated(2)], copy)).toEqual([[1], [5, 2]]);
  });

  it('counts copies of one report once, where they only pass on what they were told', () => {
    const all = [
      said(1, { speaker: outlet('Daily'), basis: 'told-by-others', article: articleOf(1) }),
      said(2, { speaker: outlet('Weekly'), basis: 'told-by-others', article: articleOf(2) }),
      said(3, { speaker: outlet('Monthly'), basis: 'told-by-others', article: articleOf(3) }),
    ];
    expect(origins(all, { [articleOf(1)]: 'wire', [articleOf(2)]: 'wire' })).toEqual([[1, 2], [3]]);
  });

  it('counts copies of an article with those who say it there first-hand', () => {
    const all = [
      said(1, { basis: 'own-telemetry', article: articleOf(1) }),
      said(2, { speaker: outlet('Daily'), stance: 'repeats', article: articleOf(2) }),
      said(3, { speaker: outlet('Weekly'), basis: 'told-by-others', article: articleOf(3) }),
    ];
    expect(origins(all, { [articleOf(1)]: 'wire', [articleOf(2)]: 'wire' })).toEqual([[1, 2], [3]]);
  });

  it('takes a page elsewhere for the place of what it carries, as it does an article', () => {
    const link = { url: 'https://example.org/wire', accessed: null };
    const all = [
      said(1, { speaker: outlet('Daily'), basis: 'told-by-others', link }),
      said(2, { speaker: outlet('Weekly'), basis: 'told-by-others', link }),
      said(3, {
        speaker: outlet('Monthly'),
        basis: 'told-by-others',
        link: { ...link, url: 'https://example.org/other' },
      }),
    ];
    expect(origins(all)).toEqual([[1, 2], [3]]);
  });

  it('keeps two who know it themselves apart, even where one article quotes both', () => {
    const all = [
      said(1, { basis: 'own-telemetry', article: articleOf(1) }),
      said(2, { speaker: lab, basis: 'own-telemetry', article: articleOf(1) }),
    ];
    expect(origins(all, { [articleOf(1)]: 'wire' })).toEqual([[1], [2]]);
  });

  it('keeps two statements apart that outlets took from one article', () => {
    const all = [
      said(1, { article: articleOf(1) }),
      said(2, { speaker: lab, article: articleOf(1) }),
      said(3, { speaker: outlet('Daily'), stance: 'repeats', answers: idOf(1) }),
      said(4, { speaker: outlet('Weekly'), stance: 'repeats', answers: idOf(2) }),
    ];
    expect(origins(all)).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  it('counts a joint statement once: the same words of the same article', () => {
    const quote = { text: 'We name six labs', field: 'text', start: 10, end: 26 };
    const all = [
      said(1, { speaker: outlet('Agency one'), basis: 'official-finding', article: articleOf(1), quote }),
      said(2, { speaker: outlet('Agency two'), basis: 'official-finding', article: articleOf(1), quote }),
    ];
    expect(origins(all)).toEqual([[1, 2]]);
  });

  it('lets a person say what the origin is', () => {
    const all = [said(1, { origin: 'Joint advisory' }), said(2, { speaker: lab, origin: 'joint advisory' })];
    expect(origins(all)).toEqual([[1, 2]]);
    expect(claimOrigins(all, { assertion: () => undefined, articleOrigin: () => null })[0]?.name).toBe(
      'Joint advisory',
    );
  });

  it('names an origin after the one who said it first-hand', () => {
    const all = [
      said(2, { speaker: outlet('Daily'), stance: 'repeats', answers: idOf(1) }),
      said(1, { basis: 'own-telemetry' }),
    ];
    const [origin] = claimOrigins(all, {
      assertion: (id) => all.find((each) => each.id === id),
      articleOrigin: () => null,
    });
    expect(origin?.name).toBe('Anthropic');
    expect(origin?.speakers.map(({ name }) => name)).toEqual(['Daily', 'Anthropic']);
  });

  it('ends where what is read runs in a circle', () => {
    const all = [
      said(1, { stance: 'repeats', answers: idOf(2) }),
      said(2, { speaker: lab, stance: 'repeats', answers: idOf(1) }),
    ];
    expect(origins(all).flat()).toEqual([1, 2]);
  });
});
