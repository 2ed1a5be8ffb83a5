import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { anArticle, hashOf, newLibraryPath, open } from '../../support/library-fixtures.ts';
import { openTestEngine, type TestEngine } from '../../support/open-test-engine.ts';

let lab: TestEngine;
const told = { ...anArticle(1), title: 'OpenAI accuses DeepSeek of distilling its models' };
const other = { ...anArticle(2), title: 'The council met in the evening' };

beforeEach(async () => {
  const library = await open(newLibraryPath());
  await library.saveArticles('2026-02-23', [told, other], new Map([[hashOf('1'), 'One']]));
  await library.close();
  lab = await openTestEngine({ folder: library.folder });
});
afterEach(() => lab.dispose());

const rowOf = async (id: string) => {
  const { articles } = await lab.client.request('articles.list', {});
  return articles.find((article) => article.id === id);
};
const tagsOf = async (id: string) =>
  (await rowOf(id))?.tags.map((tag) => `${tag.maker} ${tag.kind} ${tag.id}`) ?? [];
const say = (id: string, kind: 'actor' | 'theme' | 'countermeasure', tag: string, holds: boolean | null) =>
  lab.client.request('articles.tag', { ids: [id], kind, id: tag, holds });
const counted = async (theme: string) =>
  (await lab.client.request('articles.list', { themes: [theme] })).total;

describe('a tag that a person gives', () => {
  test('is shown as theirs, filters lists and makes the article one on the subject', async () => {
    expect(await rowOf(other.id)).toMatchObject({ relevant: false, tags: [] });
    await say(other.id, 'theme', 'prompt-injection', true);
    expect(await rowOf(other.id)).toMatchObject({ relevant: true });
    expect(await tagsOf(other.id)).toEqual(['person theme prompt-injection']);
    expect(await counted('prompt-injection')).toBe(1);
  });

  test('keeps the words in which the packs found it too', async () => {
    await say(told.id, 'theme', 'model-distillation', true);
    const tag = (await rowOf(told.id))?.tags.find(({ id }) => id === 'model-distillation');
    expect(tag?.maker).toBe('person');
    expect(tag?.evidence.length).toBeGreaterThan(0);
  });

  test('stays when the index is made anew', async () => {
    await say(other.id, 'actor', 'openai', true);
    await lab.client.request('library.check', { rebuildIndex: true });
    expect(await tagsOf(other.id)).toEqual(['person actor openai']);
  });

  test('must be one that the vocabulary has', async () => {
    await expect(say(other.id, 'theme', 'no-such-theme', true)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('no-such-theme'),
    });
  });
});

describe('a tag that a person takes away', () => {
  test('stays away when the index is made anew, and comes back when the packs decide again', async () => {
    expect(await tagsOf(told.id)).toContain('pack theme model-distillation');
    await say(told.id, 'theme', 'model-distillation', false);
    expect(await counted('model-distillation')).toBe(0);
    await lab.client.request('library.check', { rebuildIndex: true });
    expect(await tagsOf(told.id)).not.toContain('pack theme model-distillation');
    expect((await lab.client.request('articles.get', { id: told.id })).said).toEqual({
      tags: [{ kind: 'theme', id: 'model-distillation', holds: false }],
      relevant: null,
    });
    await say(told.id, 'theme', 'model-distillation', null);
    expect((await lab.client.request('articles.get', { id: told.id })).said.tags).toEqual([]);
    expect(await tagsOf(told.id)).toContain('pack theme model-distillation');
  });

  test('comes back by undo, and with the same words', async () => {
    const before = await rowOf(told.id);
    const { batch } = await say(told.id, 'actor', 'deepseek', false);
    expect(await tagsOf(told.id)).not.toContain('pack actor deepseek');
    await lab.client.request('history.undo', { batch: batch ?? '' });
    expect(await rowOf(told.id)).toEqual(before);
  });
});

test('deciding the same twice leaves one line in the history', async () => {
  expect((await say(other.id, 'theme', 'jailbreak', true)).batch).not.toBeNull();
  expect((await say(other.id, 'theme', 'jailbreak', true)).batch).toBeNull();
});

test('reading, keeping and tagging an article do not undo one another', async () => {
  await say(other.id, 'theme', 'jailbreak', true);
  await lab.client.request('articles.mark', { ids: [other.id], read: true });
  await lab.client.request('articles.mark', { ids: [other.id], kept: true });
  expect(await rowOf(other.id)).toMatchObject({ read: true, kept: true, relevant: true });
  expect(await tagsOf(other.id)).toEqual(['person theme jailbreak']);
});

describe('whether an article is on the subject', () => {
  const mark = (id: string, relevant: boolean | null) =>
    lab.client.request('articles.mark', { ids: [id], relevant });
  const relevantCount = async () => (await lab.client.request('articles.list', { relevant: true })).total;

  test('is what a person says, until they leave it to the packs again', async () => {
    expect(await relevantCount()).toBe(1);
    await mark(told.id, false);
    expect(await relevantCount()).toBe(0);
    await mark(other.id, true);
    expect(await rowOf(other.id)).toMatchObject({ relevant: true });
    await mark(other.id, null);
    await mark(told.id, null);
    expect(await rowOf(other.id)).toMatchObject({ relevant: false });
    expect(await relevantCount()).toBe(1);
  });
});

describe('decisions in a batch', () => {
  const apply = (requests: readonly { channel: string; request: object }[]) =>
    lab.client.request('batch.apply', { requests: [...requests], why: 'By script' });
  const tag = (id: string, holds: boolean | null) => ({
    channel: 'articles.tag',
    request: { ids: [told.id, other.id], kind: 'theme', id, holds },
  });

  test('are one with what it writes to the ledger, and one undo takes all of it back', async () => {
    const before = await rowOf(told.id);
    const { batch, results } = await apply([
      { channel: 'incidents.create', request: { fields: { title: 'X', articles: [told.id] } } },
      tag('jailbreak', true),
      tag('model-distillation', false),
      { channel: 'articles.mark', request: { ids: [other.id], kept: true } },
    ]);
    expect(results.slice(1)).toEqual([{ articles: 2 }, { articles: 2 }, { articles: 1 }]);
    expect(await tagsOf(told.id)).toContain('person theme jailbreak');
    expect(await tagsOf(told.id)).not.toContain('pack theme model-distillation');
    expect(await rowOf(other.id)).toMatchObject({ kept: true, relevant: true });
    await lab.client.request('history.undo', { batch });
    expect(await rowOf(told.id)).toEqual(before);
    expect((await lab.client.request('incidents.list', {})).total).toBe(0);
  });

  test('are refused where they are wrong, and nothing of the batch is kept', async () => {
    await expect(apply([tag('jailbreak', true), tag('no-such-theme', true)])).rejects.toThrow(
      'Nothing was changed, as request 2 of the batch (articles.tag) is wrong: The vocabulary has no theme "no-such-theme"',
    );
    expect(await tagsOf(other.id)).toEqual([]);
  });

  test('that say what was said before are refused as nothing', async () => {
    await apply([tag('jailbreak', true)]);
    await expect(apply([tag('jailbreak', true)])).rejects.toThrow('Nothing would change');
  });
});
