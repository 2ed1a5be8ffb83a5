import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EngineContext } from '../../../electron/engine/engine-context.ts';
import { ledgerRecordedBy } from '../../../electron/engine/handlers/ledger-recorded-by.ts';
import type { Library } from '../../../electron/engine/library/library.ts';
import { addIncident, newLibraryPath, open } from '../../support/library-fixtures.ts';

const dayMs = 24 * 3_600_000;
const start = Date.parse('2026-02-23T12:00:00.000Z');

let library: Library;
let time = start;
const at = (days: number): void => {
  time = start + days * dayMs;
};
// Of the context only the library is asked.
const contextOf = (): EngineContext => ({ library }) as EngineContext;
const titlesBy = async (day: string) =>
  [...(await ledgerRecordedBy(day, contextOf())).incidents.values()].map(({ title }) => title);

beforeEach(async () => {
  time = start;
  library = await open(newLibraryPath(), { now: () => time });
});
afterEach(() => library.close());

describe('ledgerRecordedBy', () => {
  it('answers for any day, in any order of asking', async () => {
    await addIncident(library, 'First');
    at(1);
    const second = await addIncident(library, 'Second');
    at(5);
    await library.commit({
      why: 'Remove',
      changes: [{ kind: 'incident', id: second.id, before: second, after: null }],
    });
    expect(await titlesBy('2026-02-28')).toEqual(['First']);
    expect(await titlesBy('2026-02-27')).toEqual(['First', 'Second']);
    expect(await titlesBy('2026-02-23')).toEqual(['First']);
    expect(await titlesBy('2026-02-24')).toEqual(['First', 'Second']);
    expect(await titlesBy('2026-02-22')).toEqual([]);
  });

  it('follows what is written after it was asked', async () => {
    await addIncident(library, 'First');
    expect(await titlesBy('2026-02-23')).toEqual(['First']);
    await addIncident(library, 'On the same day');
    expect(await titlesBy('2026-02-23')).toEqual(['First', 'On the same day']);
    at(2);
    await addIncident(library, 'Later');
    expect(await titlesBy('2026-02-24')).toEqual(['First', 'On the same day']);
    expect(await titlesBy('2026-02-25')).toEqual(['First', 'On the same day', 'Later']);
  });

  it('gives one ledger for all days between two changes, also after a later one', async () => {
    await addIncident(library, 'First');
    at(9);
    await addIncident(library, 'Later');
    const one = await ledgerRecordedBy('2026-02-24', contextOf());
    await addIncident(library, 'Last');
    expect(await ledgerRecordedBy('2026-02-27', contextOf())).toBe(one);
  });

  it('answers right while changes are written', async () => {
    await addIncident(library, 'First');
    at(3);
    const writing = Array.from({ length: 5 }, (_, n) => addIncident(library, `Later ${n}`));
    const asked = Array.from({ length: 5 }, () => titlesBy('2026-02-24'));
    await Promise.all(writing);
    expect(await Promise.all(asked)).toEqual(Array(5).fill(['First']));
  });

  it('reads nothing twice', async () => {
    for (let n = 0; n < 5; n += 1) {
      at(n);
      await addIncident(library, `Incident ${n}`);
    }
    let reads = 0;
    const counted = {
      ...library,
      newestFirst: async function* () {
        for await (const batch of library.newestFirst()) {
          reads += 1;
          yield batch;
        }
      },
    };
    const ask = (day: string) => ledgerRecordedBy(day, { library: counted } as unknown as EngineContext);
    await ask('2026-02-26');
    expect(reads).toBe(2);
    await ask('2026-02-26');
    await ask('2026-02-27');
    expect(reads).toBe(2);
  });
});
