import { expect, test } from 'vitest';
import { draftAside } from '../../../electron/engine/packs/draft-aside.ts';
import { idOf } from '../../shared/ledger/sample-records.ts';

/** Keeps this thread from hearing of others. */
function beBusy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test('the answer arrives however busy the thread is that waits for it', async () => {
  const asked = draftAside({ text: '{}', name: 'x', packs: [], freshId: idOf(1) });
  const busy = setInterval(() => beBusy(400), 1);
  const { pack, problems } = await asked.finally(() => clearInterval(busy));
  expect(pack).toBeNull();
  expect(problems).toEqual([expect.stringContaining('The file holds no packs')]);
});
