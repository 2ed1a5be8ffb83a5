import { expect, test } from 'vitest';
import { staleAfter } from '../../../renderer/channel/stale-after.ts';
import { type ChannelName, channels } from '../../../shared/contract/channels.ts';

/** Asked once each time that they are wanted, or about what never changes. */
const neverStale: readonly ChannelName[] = ['sources.catalogue'];

test('whatever lists what can change is asked anew when it has changed', () => {
  const lists = Object.keys(channels).filter((name) => /\.(?:list|get|named|profile|duplicates)$/.test(name));
  const forgotten = lists.filter(
    (name) => !Object.hasOwn(staleAfter, name) && !(neverStale as readonly string[]).includes(name),
  );
  expect(forgotten).toEqual([]);
});
