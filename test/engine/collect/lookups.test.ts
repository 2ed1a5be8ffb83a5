import { expect, test } from 'vitest';
import { createLookups } from '../../../electron/engine/collect/lookups.ts';

/** Starts lookups that end when told to, and counts those under way. */
function started(urls: readonly string[], allowPrivate: boolean) {
  const lookups = createLookups();
  const ends: (() => void)[] = [];
  const all = urls.map((url) =>
    lookups({ url, allowPrivate }, () => new Promise<void>((end) => ends.push(end))),
  );
  return { ends, all };
}

const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

const many = (host: (n: number) => string): string[] =>
  Array.from({ length: 20 }, (_, n) => `http://${host(n)}/${n}`);

test.each([
  ['one of a public host', many(() => 'a.example'), false, 1],
  ['twelve of different hosts', many((n) => `${n}.example`), false, 12],
  ['six of a server of the person’s own', many(() => '127.0.0.1:8000'), true, 6],
  ['one of a public host, whatever was allowed', many(() => 'a.example'), true, 1],
])('%s at a time', async (_, urls, allowPrivate, count) => {
  const { ends, all } = started(urls, allowPrivate);
  await settled();
  expect(ends).toHaveLength(count);
  for (let done = 0; done < urls.length; done++) {
    ends[done]?.();
    await settled();
  }
  await Promise.all(all);
});
