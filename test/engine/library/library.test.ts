import { describe, expect, it } from 'vitest';
import {
  addIncident,
  anArticle,
  aSource,
  filesBelow,
  hashOf,
  newLibraryPath,
  open,
  sixteenOf,
} from '../../support/library-fixtures.ts';

const day = '2026-02-23';

describe('a library that is only read', () => {
  it('shows what another process has written meanwhile', async () => {
    const writer = await open(newLibraryPath());
    await writer.saveArticles(day, [anArticle(1)], new Map());
    const reader = await open(writer.folder, { mode: 'read' });
    expect((await reader.readDay(day)).articles).toEqual([anArticle(1)]);
    await writer.saveArticles(day, [anArticle(2)], new Map([[hashOf('content 2'), 'Two']]));
    expect((await reader.readDay(day)).articles).toEqual([anArticle(1), anArticle(2)]);
    expect(await reader.readBodies(day)).toEqual(new Map([[hashOf('content 2'), 'Two']]));
    await reader.close();
    await writer.close();
  });
});

describe('a new library', () => {
  it('is a folder with its files of record and nothing else', async () => {
    const folder = newLibraryPath();
    const library = await open(folder);
    await library.close();
    expect(filesBelow(folder)).toEqual([
      'ledger/actors.json',
      ...sixteenOf('assertions'),
      'ledger/claims.json',
      'ledger/distinctions.json',
      'ledger/incidents.json',
      'ledger/known-keys.json',
      'ledger/mappings.json',
      'ledger/measures.json',
      'ledger/packs.json',
      'ledger/profiles.json',
      'ledger/refusals.json',
      'ledger/relevance.json',
      'ledger/rules.json',
      'ledger/search-notes.json',
      'ledger/stories.json',
      'ledger/timelines.json',
      'library.json',
      'library.lock',
    ]);
  });

  it('keeps what was confirmed', async () => {
    const folder = newLibraryPath();
    const first = await open(folder);
    const incident = await addIncident(first);
    const source = aSource(first);
    await first.commit({
      why: 'Follow',
      changes: [{ kind: 'source', id: source.id, before: null, after: source }],
    });
    await first.saveArticles(day, [anArticle(1)], new Map([[hashOf('content 1'), '<p>One</p>']]));
    await first.close();
    const second = await open(folder);
    expect(second.problems()).toEqual([]);
    expect([...second.records('incident').values()]).toEqual([incident]);
    expect(second.sources()).toEqual([source]);
    expect((await second.readDay(day)).articles).toEqual([anArticle(1)]);
    expect(await second.readBodies(day)).toEqual(new Map([[hashOf('content 1'), '<p>One</p>']]));
    expect((await second.history()).map(({ seq, why }) => [seq, why])).toEqual([
      [2, 'Follow'],
      [1, 'Add'],
    ]);
    expect(await second.check()).toEqual([]);
    await second.close();
  });
});
