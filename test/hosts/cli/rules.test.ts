import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LoopbackFeeds, openLoopbackFeeds, rss } from '../../support/loopback-feeds.ts';
import { removeHome, runHere, temporaryHome } from './run-here.ts';

let home: string;
let feeds: LoopbackFeeds;
beforeEach(async () => {
  home = await temporaryHome();
  feeds = await openLoopbackFeeds();
  feeds.serve('/feed.xml', { body: rss('News', [{ title: 'Heron was copied', guid: 'Heron' }]) });
  await run('sources', 'add', feeds.url('/feed.xml'), '--allow-private');
  await run('collect');
});
afterEach(async () => {
  await feeds.close();
  await removeHome(home);
});

const run = (...words: string[]) => runHere(join(home, 'library'), words);

async function fileWith(words: readonly string[]): Promise<string> {
  const file = join(home, 'rules.json');
  const tag = { kind: 'theme', id: 'model-distillation' };
  const rule = { name: 'Copied', conditions: [{ kind: 'words', words }], actions: [{ kind: 'tag', tag }] };
  await writeFile(file, JSON.stringify({ format: 'faultline/rules-file', schema: 1, rules: [rule] }));
  return file;
}

test('a file of rules is tried, imported, listed and exported', async () => {
  const file = await fileWith(['cop*']);
  const tried = await run('rules', 'preview', file);
  expect(tried.code).toBe(0);
  expect(tried.out).toContain(
    'Copied (new): 1 match, 0 nearly do (0 by little)\n  + Heron was copied  [cop]\n',
  );
  expect(tried.out).toContain('1 articles tried: 1 tags more, 0 less. Nothing was changed.');
  const { code, out } = await run('rules', 'import', file, '--json');
  expect({ code, done: JSON.parse(out) }).toMatchObject({ code: 0, done: { added: 1, changed: 0, same: 0 } });
  expect((await run('rules')).out).toMatch(/yes\s+Copied\s+tag model-distillation/);
  expect(JSON.parse((await run('rules', 'export')).out)).toMatchObject({ rules: [{ name: 'Copied' }] });
  const found = JSON.parse((await run('articles', '--theme', 'model-distillation', '--json')).out);
  expect(found).toMatchObject({ total: 1, articles: [{ tags: [{ maker: 'rule' }] }] });
});

test('a preview as JSON names each rule with its figures', async () => {
  const { out } = await run('rules', 'preview', await fileWith(['cop*']), '--json');
  expect(JSON.parse(out)).toMatchObject({
    articles: 1,
    added: 1,
    rules: [{ name: 'Copied', verdict: 'new', matched: 1, matches: [{ title: 'Heron was copied' }] }],
  });
});

test('a bad file is refused with a sentence, and nothing is imported', async () => {
  const { code, err } = await run('rules', 'import', await fileWith(['*']));
  expect(code).toBe(2);
  expect(err).toContain('Rule 1 (“Copied”): conditions[0].words[0]: the word "*" needs a letter or digit');
  expect((await run('rules', 'list')).out).toBe('This library has no rules of its own.\n');
});

test.each([
  [['rules', 'frobnicate'], 'cannot "frobnicate"'],
  [['rules', 'import'], 'takes one file'],
  [['rules', 'export', 'x'], 'takes no words'],
  [['rules', 'list', '--limit', '3'], '--limit goes with'],
])('%j is wrong usage', async (words, sentence) => {
  const { code, err } = await run(...words);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

test('collect says on standard error of what a rule has to tell', async () => {
  const file = join(home, 'notify.json');
  const rule = {
    name: 'Copied',
    conditions: [{ kind: 'words', words: ['cop*'] }],
    actions: [{ kind: 'notify' }],
  };
  await writeFile(file, JSON.stringify({ format: 'faultline/rules-file', schema: 1, rules: [rule] }));
  await run('rules', 'import', file);
  const items = ['Heron', 'Kestrel'].map((name) => ({ title: `${name} was copied`, guid: name }));
  feeds.serve('/feed.xml', { body: rss('News', items) });
  const { code, out, err } = await run('collect', '--force', '--json');
  expect(code).toBe(0);
  expect(err).toBe('Copied: Kestrel was copied\n');
  expect(() => JSON.parse(out)).not.toThrow();
});
