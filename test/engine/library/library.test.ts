import { describe, expect, it } from 'vitest';
import {
  addIncident,
  anArticle,
  aSource,
  filesBelow,
  hashOf,
  newLibraryPath,
  open,
} from '../../support/library-fixtures.ts';

const day = '2026-02-23';

describe('a new library', () => {
  it('is a folder with its files of record and nothing else', async () => {
    const folder = newLibraryPath();
    const library = await open(folder);
    await library.close();
    expect(filesBelow(folder)).toEqual([
      'ledger/assertions.json',
      'ledger/claims.json',
      'ledger/incidents.json',
      'ledger/measures.json',
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
