import { describe, expect, it } from 'vitest';
import { timelineEntry } from '../../../shared/contract/timeline-entry.ts';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import { actorKey } from '../../../shared/model/named-actor.ts';
import type { TimelineFilter } from '../../../shared/model/timeline-filter.ts';
import { filterTimeline, timelineCounts } from '../../../shared/timeline/filter-timeline.ts';
import { timelineIndex } from '../../../shared/timeline/timeline-index.ts';
import {
  aClaim,
  aMeasure,
  anAssertion,
  anIncident,
  articleOf,
  idOf,
  lab,
  ledgerOf,
  vendor,
} from '../ledger/sample-records.ts';

function timelineEntries(of: Ledger, filter: TimelineFilter = {}) {
  const index = timelineIndex(of, filter.clock ?? null);
  const { rows, undated } = filterTimeline(index, filter);
  return { entries: Array.from(rows).flatMap((row) => index.entries[row] ?? []), undated: undated.length };
}

/** A part of the story that the app must be able to tell: days 0, 1, 110 and 118, and a rumour apart. */
const ledger = ledgerOf(
  anIncident(1, {
    title: 'Outputs harvested',
    summary: 'As a wire reports.',
    happened: '2026-02',
    parties: [
      { actor: vendor, role: 'accuser' },
      { actor: lab, role: 'accused' },
      { actor: lab, role: 'target' },
    ],
    themes: ['model-distillation'],
  }),
  anIncident(2, {
    title: 'A rumour',
    happened: null,
    parties: [{ actor: { id: null, name: 'Lab B' }, role: 'accused' }],
  }),
  aClaim(3, 1, { text: 'About 24,000 accounts' }),
  anAssertion(4, 3, {
    said: '2026-02-23',
    quote: { text: '24,000 accounts', field: 'text', start: 10, end: 25 },
  }),
  anAssertion(5, 3, { speaker: lab, stance: 'denies', said: '2026-02-24', answers: idOf(4) }),
  anAssertion(6, 3, { speaker: { id: null, name: 'Lab C' }, stance: 'no-reply-found' }),
  aMeasure(7, {
    title: 'Hidden guardrail',
    incidents: [idOf(1)],
    themes: ['model-extraction'],
    life: [
      { status: 'in-force', from: '2026-06-13' },
      { status: 'withdrawn', from: '2026-06-21' },
    ],
  }),
);

const outline = (filter: TimelineFilter) =>
  timelineEntries(ledger, filter).entries.map(({ date, status }) => `${date} ${status}`);

describe('filterTimeline by source', () => {
  const carried: Readonly<Record<string, string[]>> = {
    [articleOf(1)]: ['wire', 'ticker'],
    [articleOf(2)]: ['blog'],
  };
  const index = timelineIndex(
    ledgerOf(
      anIncident(1, { happened: '2026-02', articles: [articleOf(1), articleOf(2)] }),
      aClaim(2, 1),
      anAssertion(3, 2, { said: '2026-02-23', article: articleOf(1) }),
      anAssertion(4, 2, { said: '2026-02-24' }),
      aMeasure(5, {
        articles: [articleOf(3)],
        life: [{ status: 'announced', from: '2026-03', article: articleOf(2) }],
      }),
    ),
    null,
    { datesOf: () => null, originOf: () => null, sourcesOf: (article) => carried[article] ?? [] },
  );
  const kindsFrom = (...sources: string[]) =>
    Array.from(filterTimeline(index, { sources }).rows, (row) => index.entries[row]?.kind);

  it('finds the entries with an article that one of the sources carried', () => {
    expect(kindsFrom('ticker')).toEqual(['incident', 'assertion']);
    expect(kindsFrom('blog')).toEqual(['incident', 'measure']);
    expect(kindsFrom('blog', 'wire')).toEqual(['incident', 'assertion', 'measure']);
    expect(kindsFrom('elsewhere')).toEqual([]);
  });

  it('counts for each source the entries behind which it stands', () => {
    expect(timelineCounts(index, {}).sources).toEqual([
      { id: 'blog', count: 2 },
      { id: 'ticker', count: 2 },
      { id: 'wire', count: 2 },
    ]);
  });
});

describe('filterTimeline', () => {
  it('shows incidents, assertions and the steps of measures in the order of their dates', () => {
    expect(outline({})).toEqual([
      '2026-02 incident',
      '2026-02-23 asserts',
      '2026-02-24 denies',
      '2026-06-13 in-force',
      '2026-06-21 withdrawn',
    ]);
  });

  it('counts what has no date instead of showing it', () => {
    expect(timelineEntries(ledger).undated).toBe(2);
  });

  it('gives entries that the contract allows', () => {
    const { entries } = timelineEntries(ledger);
    expect(entries.map((entry) => timelineEntry.safeParse(entry).success)).toEqual(entries.map(() => true));
  });

  it('makes an incident an entry over all the days that its date can mean', () => {
    expect(timelineEntries(ledger).entries[0]).toEqual({
      id: `incident:${idOf(1)}`,
      by: null,
      claimStatus: null,
      roles: ['accuser', 'accused', 'target'],
      kind: 'incident',
      record: idOf(1),
      incident: idOf(1),
      title: 'Outputs harvested',
      date: '2026-02',
      start: '2026-02-01',
      end: '2026-02-28',
      approximate: false,
      status: 'incident',
      actors: ['anthropic', 'deepseek'],
      themes: ['model-distillation'],
      answers: null,
    });
  });

  it('makes an assertion an entry of its speaker, with its words and what it answers', () => {
    const [, asserted, denied] = timelineEntries(ledger).entries;
    expect(asserted).toMatchObject({
      title: 'About 24,000 accounts',
      by: 'Anthropic',
      status: 'asserts',
      claimStatus: 'disputed',
      roles: ['accuser'],
      incident: idOf(1),
      actors: ['anthropic'],
      themes: ['model-distillation'],
    });
    expect(denied).toMatchObject({
      title: 'About 24,000 accounts',
      by: 'DeepSeek',
      roles: ['accused', 'target'],
      status: 'denies',
      answers: idOf(4),
    });
  });

  it('gives a step of a measure the themes of the measure and of what it answers', () => {
    expect(timelineEntries(ledger).entries.at(-1)).toMatchObject({
      id: `measure:${idOf(7)}:01`,
      record: idOf(7),
      incident: idOf(1),
      title: 'Hidden guardrail',
      by: 'Anthropic',
      actors: ['anthropic'],
      themes: ['model-extraction', 'model-distillation'],
    });
  });

  it('finds for an actor what is said about it or by it, and not what is said of another party', () => {
    const other = { id: null, name: 'Lab of nobody' };
    const index = timelineIndex(
      ledgerOf(
        anIncident(1, {
          parties: [
            { actor: lab, role: 'accused' },
            { actor: vendor, role: 'accuser' },
          ],
        }),
        aClaim(2, 1, { about: [vendor], text: 'Of the vendor' }),
        aClaim(3, 1, { about: [lab], text: 'Of the lab' }),
        aClaim(4, 1, { about: [other], text: 'Of no party' }),
        aClaim(5, 1, { text: 'Of nobody by name' }),
        ...[2, 3, 4, 5].map((claim) => anAssertion(claim + 10, claim, { said: '2026-02-23' })),
        anAssertion(20, 2, { said: '2026-02-24', speaker: lab, stance: 'denies' }),
      ),
    );
    const about = (...actors: string[]) =>
      Array.from(filterTimeline(index, { actors }).rows, (row) => index.entries[row]?.title);
    expect(about(actorKey(lab))).toEqual(['Of the lab', 'Of nobody by name', 'Of the vendor']);
    expect(about(other.name)).toEqual(['Of no party']);
  });

  it('finds for an actor everything about the incidents in which it is named, where nobody else is', () => {
    expect(outline({ actors: ['deepseek'] })).toHaveLength(5);
    expect(timelineEntries(ledger, { actors: ['deepseek'] }).undated).toBe(1);
  });

  it('finds an actor outside the vocabulary by name, also among what has no date', () => {
    expect(timelineEntries(ledger, { actors: ['Lab B'] })).toEqual({ entries: [], undated: 1 });
    expect(timelineEntries(ledger, { actors: ['Lab C'] }).undated).toBe(1);
  });

  it('finds for a theme the incidents that have it and the measures against it', () => {
    expect(outline({ themes: ['model-extraction'] })).toEqual([
      '2026-06-13 in-force',
      '2026-06-21 withdrawn',
    ]);
    expect(outline({ themes: ['model-distillation'] })).toHaveLength(5);
    expect(outline({ themes: ['prompt-injection'] })).toEqual([]);
  });

  it('takes empty lists for no filter', () => {
    expect(outline({ actors: [], themes: [] })).toHaveLength(5);
  });

  it('keeps what may lie in the time that is asked for: any day of a coarse date counts', () => {
    expect(outline({ since: '2026-02-28', until: '2026-03-31' })).toEqual(['2026-02 incident']);
    expect(outline({ since: '2026-02-24', until: '2026-02-24' })).toEqual([
      '2026-02 incident',
      '2026-02-24 denies',
    ]);
    expect(outline({ until: '2026-01-31' })).toEqual([]);
  });

  it('keeps what came into force before and was still in force', () => {
    expect(outline({ since: '2026-06-15', until: '2026-06-16' })).toEqual(['2026-06-13 in-force']);
    expect(outline({ since: '2026-07-01' })).toEqual([]);
  });

  it('keeps what came into force and was never ended', () => {
    const open = ledgerOf(aMeasure(1, { life: [{ status: 'partly', from: '2025' }] }));
    expect(timelineEntries(open, { since: '2030-01-01' }).entries).toHaveLength(1);
  });

  it('sorts an open beginning first, and of one beginning the open end last', () => {
    const open = ledgerOf(
      anIncident(1, { happened: '2026-01-01/..' }),
      anIncident(2, { happened: '2026' }),
      anIncident(3, { happened: '../2026-05-01' }),
      anIncident(4, { happened: '2026-01-01~' }),
    );
    expect(timelineEntries(open).entries.map(({ date }) => date)).toEqual([
      '../2026-05-01',
      '2026-01-01~',
      '2026',
      '2026-01-01/..',
    ]);
    expect(timelineEntries(open).entries[1]?.approximate).toBe(true);
  });

  it('keeps the steps of a long life of one day in their order', () => {
    const life = Array.from({ length: 12 }, (_, index) => ({
      status: index % 2 ? 'paused' : 'in-force',
      from: '2026-01-01',
    }));
    const { entries } = timelineEntries(ledgerOf(aMeasure(1, { life })));
    expect(entries.map(({ status }) => status)).toEqual(life.map(({ status }) => status));
  });

  it('narrows assertions by their claim’s status, stance, basis and speaker, and leaves the other kinds out', () => {
    expect(outline({ claimStatuses: ['disputed'] })).toEqual(['2026-02-23 asserts', '2026-02-24 denies']);
    expect(outline({ stances: ['denies', 'refutes'] })).toEqual(['2026-02-24 denies']);
    expect(outline({ bases: ['unstated'], speakers: ['anthropic'] })).toEqual(['2026-02-23 asserts']);
    expect(outline({ stances: ['denies'], speakers: ['anthropic'] })).toEqual([]);
  });

  it('shows denials and the measures in force together where both are asked for', () => {
    expect(outline({ stances: ['denies'], measureStatuses: ['in-force'] })).toEqual([
      '2026-02-24 denies',
      '2026-06-13 in-force',
    ]);
    expect(outline({ stances: ['denies'], measureStatuses: ['in-force'], kinds: ['measure'] })).toEqual([
      '2026-06-13 in-force',
    ]);
  });

  it('narrows to the entries of an incident, measures that answer it included', () => {
    expect(outline({ incidents: [idOf(1)] })).toHaveLength(5);
    expect(timelineEntries(ledger, { incidents: [idOf(2)] })).toEqual({ entries: [], undated: 1 });
  });

  it('finds words wherever they stand, whatever their case and order', () => {
    expect(outline({ text: 'ACCOUNTS about' })).toEqual(['2026-02-23 asserts', '2026-02-24 denies']);
    expect(outline({ text: 'as a wire' })).toEqual(['2026-02 incident']);
    expect(outline({ text: 'anthropic guardrail' })).toHaveLength(2);
    expect(outline({ text: 'nowhere' })).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['"24,000 accounts"', ['2026-02-23 asserts', '2026-02-24 denies']],
    ['"24 000 accounts"', ['2026-02-23 asserts', '2026-02-24 denies']],
    ['"accounts 24,000"', []],
    ['accou*', ['2026-02-23 asserts', '2026-02-24 denies']],
    ['-accounts -guardrail', ['2026-02 incident']],
    ['wire OR guardrail', ['2026-02 incident', '2026-06-13 in-force', '2026-06-21 withdrawn']],
    ['title:harvested', ['2026-02 incident']],
    ['title:wire', []],
    ['actor:anthropic after:2026-03', ['2026-06-13 in-force', '2026-06-21 withdrawn']],
    ['theme:"Model extraction"', ['2026-06-13 in-force', '2026-06-21 withdrawn']],
    ['-theme:model-extraction before:2026-02-24', ['2026-02 incident', '2026-02-23 asserts']],
    ['on:2026-02-24', ['2026-02 incident', '2026-02-24 denies']],
    ['source:nowhere', []],
    ['is:unread', []],
    [
      '“” -',
      [
        '2026-02 incident',
        '2026-02-23 asserts',
        '2026-02-24 denies',
        '2026-06-13 in-force',
        '2026-06-21 withdrawn',
      ],
    ],
  ])('reads %j as a search of the Inbox is read', (text, found) => {
    expect(outline({ text })).toEqual(found);
  });

  it('finds actors, themes and measures by what they are called', () => {
    const index = timelineIndex(ledger);
    const labelOf = (list: string, value: string) =>
      list === 'themes' && value === 'model-extraction' ? 'Modell-Klau' : value;
    expect(filterTimeline(index, { text: 'theme:"modell klau"' }, labelOf).rows).toHaveLength(2);
  });

  it('reads the days by the clock that is chosen', () => {
    expect(outline({ clock: 'happened' }).map((line) => line.slice(0, 10))).toEqual([
      '2026-02 in',
      '2026-02 as',
      '2026-02 de',
      '2026-02 no',
      '2026-06-13',
      '2026-06-21',
    ]);
    expect(outline({ clock: 'published' })).toEqual([]);
    expect(timelineEntries(ledger, { clock: 'published' }).undated).toBe(7);
  });

  it('has search notes, which say whether something was found', () => {
    const looked = ledgerOf(anIncident(1), [
      'search-note',
      idOf(2),
      { lookedFor: 'a reply of lab C', where: 'its site', on: '2026-02-25', incident: idOf(1), actor: lab },
    ]);
    expect(timelineEntries(looked, { kinds: ['search-note'] }).entries).toMatchObject([
      { title: 'a reply of lab C', status: 'nothing-found', actors: ['deepseek'], incident: idOf(1) },
    ]);
  });
});

describe('timelineCounts', () => {
  const counts = (filter: TimelineFilter) => timelineCounts(timelineIndex(ledger), filter);

  it('counts what stands on the timeline, the most first', () => {
    expect(counts({}).kinds).toEqual([
      { id: 'assertion', count: 2 },
      { id: 'measure', count: 2 },
      { id: 'incident', count: 1 },
    ]);
    expect(counts({}).measureKinds).toEqual([{ id: 'rate-limiting', count: 2 }]);
  });

  it('counts for a list what choosing another of its values would show, under the rest of the filter', () => {
    const narrowed = counts({ stances: ['denies'] });
    expect(narrowed.stances).toEqual([
      { id: 'asserts', count: 1 },
      { id: 'denies', count: 1 },
    ]);
    expect(narrowed.speakers).toEqual([{ id: 'deepseek', count: 1 }]);
    expect(narrowed.measureStatuses).toEqual([
      { id: 'in-force', count: 1 },
      { id: 'withdrawn', count: 1 },
    ]);
    expect(counts({ text: 'guardrail' }).kinds).toEqual([{ id: 'measure', count: 2 }]);
  });
});
