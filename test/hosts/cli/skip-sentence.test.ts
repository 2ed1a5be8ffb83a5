import { expect, test } from 'vitest';
import { skipSentence } from '../../../electron/hosts/cli/skip-sentence.ts';
import type { CollectLogEntry } from '../../../shared/contract/collect-log.ts';

const hour = 3_600_000;
const until = new Date(2026, 1, 23, 14, 5).toISOString(); // by the clock of the machine, as a terminal shows it
const entry: CollectLogEntry = {
  at: '2026-02-23T12:00:00.000Z',
  source: '019c8a00-0000-7000-8000-000000000001',
  title: 'A',
  url: 'https://a.example/feed',
  verdict: null,
  skipped: 'not-due',
  message: null,
  until,
  because: 'posts',
  postsEvery: 84 * hour,
  newArticles: 0,
  updatedArticles: 0,
  ms: 0,
};

test.each<[Partial<CollectLogEntry>, string | null]>([
  [{}, 'not due until 2026-02-23 14:05: posts every 4 days'],
  [{ postsEvery: hour / 10 }, 'not due until 2026-02-23 14:05: posts every hour'],
  [{ postsEvery: 5 * hour }, 'not due until 2026-02-23 14:05: posts every 5 hours'],
  [{ postsEvery: null }, 'not due until 2026-02-23 14:05: its usual interval'],
  [{ because: 'failure' }, 'not due until 2026-02-23 14:05: waits after a failure'],
  [{ skipped: 'just-asked' }, 'asked a moment ago; again from 2026-02-23 14:05'],
  [{ skipped: 'retry-after' }, 'its server asked to be left alone until 2026-02-23 14:05'],
  [{ skipped: 'host' }, 'its host asked to be left alone until 2026-02-23 14:05'],
  [{ skipped: 'gone', until: null }, 'gone for good; --force asks all the same'],
  [
    { skipped: 'paused', until: null },
    'paused; "faultline sources resume" lifts that, --source asks it all the same',
  ],
  [{ skipped: null, verdict: 'OK' }, null],
])('a skip is told in a sentence: %j', (fields, sentence) => {
  expect(skipSentence({ ...entry, ...fields })).toBe(sentence);
});
