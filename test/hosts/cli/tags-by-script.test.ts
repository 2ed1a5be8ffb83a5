import { afterEach, beforeEach, expect, it } from 'vitest';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { removeHome, runHere, temporaryHome } from './run-here.ts';

let home: string;
let feeds: LoopbackFeeds;
beforeEach(async () => {
  home = await temporaryHome();
  feeds = await openLoopbackFeeds();
});
afterEach(async () => {
  await feeds.close();
  await removeHome(home);
});

it('tags and untags from a script by apply, says who made a tag, and undo takes it back', async () => {
  const title = 'OpenAI accuses DeepSeek of distilling its models';
  feeds.serve('/news.xml', {
    body: rss('News', [{ title, guid: '1', date: '2026-02-23T09:00:00Z', text: '' }]),
  });
  await runHere(home, ['sources', 'add', feeds.url('/news.xml'), '--allow-private']);
  await runHere(home, ['collect', '--force', '--all']);
  const listed = JSON.parse((await runHere(home, ['articles', '--json'])).out);
  const ids = [listed.articles[0].id];
  const requests = [
    { channel: 'articles.tag', request: { ids, kind: 'theme', id: 'espionage', holds: true } },
    { channel: 'articles.tag', request: { ids, kind: 'actor', id: 'deepseek', holds: false } },
  ];
  const input = JSON.stringify(requests);
  expect((await runHere(home, ['apply', '-'], { input })).code).toBe(0);
  const { out } = await runHere(home, ['articles', '--text', 'theme:espionage']);
  expect(out).toContain('espionage (person)');
  expect(out).not.toContain('deepseek');
  await runHere(home, ['undo']);
  expect((await runHere(home, ['articles'])).out).toContain('deepseek');
});
