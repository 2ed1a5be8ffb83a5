import { EventEmitter, once } from 'node:events';
import { expect, it } from 'vitest';
import { withOpenFiles } from '../../support/library-file-system.ts';
import { addIncident, addition, anIncident, newLibraryPath, open } from '../../support/library-fixtures.ts';

/** A moment that a test lets pass. */
function gate() {
  const events = new EventEmitter();
  const reached = once(events, 'reached');
  const opened = once(events, 'opened');
  const pass = async (): Promise<void> => {
    events.emit('reached');
    await opened;
  };
  return { reached, pass, open: () => events.emit('opened') };
}

it('keeps the lock until all that was asked for before the end is written', async () => {
  const folder = newLibraryPath();
  const gates = [gate(), gate(), gate()];
  let syncs = 0;
  const fileSystem = withOpenFiles((file, path) => ({
    sync: async () => {
      if (path.endsWith('.jsonl')) await gates[syncs++]?.pass();
      await file.sync();
    },
  }));
  const library = await open(folder, { fileSystem });
  const add = (title: string) =>
    library.commit({ why: title, changes: [addition(anIncident(library, title))] });

  const first = add('first');
  await gates[0]?.reached;
  const second = add('second');
  const closed = library.close();
  gates[0]?.open();
  await gates[1]?.reached;
  const third = add('third');
  gates[1]?.open();
  await gates[2]?.reached;
  await Promise.all([first, second]);
  // Whatever closing does meanwhile, it must not let another process in.
  await addIncident(await open(newLibraryPath()));
  await expect(open(folder)).rejects.toMatchObject({ code: 'LOCKED' });
  gates[2]?.open();
  await Promise.all([third, closed]);

  const again = await open(folder);
  expect([...again.records('incident').values()].map(({ title }) => title)).toEqual([
    'first',
    'second',
    'third',
  ]);
  await again.close();
});
