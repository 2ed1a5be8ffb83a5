import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { collectNews } from '../support/collect-news.ts';
import { openPageWithFeeds, type PageWithFeeds } from '../support/open-page-with-feeds.ts';

const title = 'Anthropic accuses DeepSeek of distillation attacks on Claude';
const items = [
  {
    title,
    text: `<p>Anthropic accused DeepSeek on Monday of harvesting the outputs of its model Claude to train a competing model.</p>
      <p>The company counted about 24,000 fraudulent accounts. It has introduced rate limits and considers a lawsuit.</p>
      <p>DeepSeek denied the accusation.</p>`,
    date: '2026-02-23T09:00:00Z',
    guid: '1',
    link: 'https://news.example/1',
  },
];

describe.skipIf(chromiumPath === null)('proposals', () => {
  let open: PageWithFeeds;
  beforeAll(async () => {
    open = await openPageWithFeeds();
    await collectNews(open, items);
    await open.engine.grouped();
    await open.page.goto(`${open.origin}/#/inbox?everything=1`);
  }, 60_000);
  afterAll(() => open.close());

  const lines = () => open.page.getByRole('list', { name: 'What is proposed' }).getByRole('listitem');
  const line = (text: RegExp) => lines().filter({ hasText: text });

  test('an article leads to what it proposes by key, and lines are decided by key', async () => {
    const { page } = open;
    await page.getByRole('option', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.keyboard.press('p');
    await line(/^Parties/).waitFor();
    await page.keyboard.press('a');
    await page.getByText(/^1 accepted, 0 refused/).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByText(/^1 accepted, 1 refused/).waitFor();
  });

  test('a line is changed by key, and Escape leads back to where keys decide', async () => {
    const { page } = open;
    await line(/Who says so|harvesting/)
      .first()
      .waitFor();
    const places = await lines().evaluateAll((all) => all.map((each) => each.getAttribute('data-line')));
    const claim = places.indexOf('claim');
    for (let at = 1; at < claim; at += 1) await page.keyboard.press('j');
    await page.keyboard.press('e');
    const words = lines().nth(claim).getByRole('textbox', { name: 'The statement' });
    await expect.poll(() => words.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.type(' Said on Monday.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    expect(await words.inputValue()).toContain('Said on Monday.');
    expect(await lines().nth(claim).getAttribute('data-verdict')).toBe('accepted');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Change the line').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('a line without fields says that it stands as it is, and an empty title that it is needed', async () => {
    const { page } = open;
    const places = await lines().evaluateAll((all) => all.map((each) => each.getAttribute('data-line')));
    for (let at = places.indexOf('claim'); at < places.indexOf('assertion'); at += 1) {
      await page.keyboard.press('j');
    }
    await page.keyboard.press('e');
    await page.getByText('This line is accepted or refused as it stands.').waitFor();
    const name = page.getByRole('textbox', { name: 'Title' });
    const before = await name.inputValue();
    await name.fill(' ');
    await page.getByRole('button', { name: 'File as an incident' }).click();
    await page.getByRole('region', { name: 'Notices' }).getByText('The incident needs a title.').waitFor();
    await name.fill(before);
    await page.getByRole('heading', { name: 'Parties' }).click();
  });

  test('whoever leaves is told that nothing was filed, and finds every decision again', async () => {
    const { page } = open;
    const decided = page.getByText(/^\d+ accepted, 1 refused/);
    const counted = (await decided.textContent()) ?? '';
    await page.keyboard.press('Escape');
    await page
      .getByRole('region', { name: 'Notices' })
      .getByText('Nothing was filed.', { exact: false })
      .waitFor();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.keyboard.press('p');
    await expect.poll(() => decided.textContent()).toBe(counted);
    const changed = lines().getByRole('textbox', { name: 'The statement' }).first();
    expect(await changed.inputValue()).toContain('Said on Monday.');
  });

  test('what is accepted is filed as one change and what is refused is not proposed again', async () => {
    const { page, client } = open;
    await page.keyboard.press('Y');
    await page.getByText(/ 0 open$/).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Claims', exact: true }).waitFor();
    const { items: incidents } = await client.request('incidents.list', {});
    expect(incidents).toHaveLength(1);
    expect(incidents[0]?.parties).toHaveLength(1);
    const { total } = await client.request('assertions.list', {});
    expect(total).toBeGreaterThan(0);
    const { entries } = await client.request('history.list', { limit: 1 });
    expect(entries[0]?.why).toBe('Filed from a proposal');
    const again = await client.request('proposals.list', { story: incidents[0]?.articles[0] ?? '' });
    expect(again.refused).toBe(1);
    expect(again.filed.map(({ id }) => id)).toEqual([incidents[0]?.id]);
  });

  test('one undo takes all of it back', async () => {
    await open.page.keyboard.press('Control+z');
    await expect.poll(async () => (await open.client.request('incidents.list', {})).total).toBe(0);
    expect((await open.client.request('refusals.list', {})).total).toBe(0);
  });
});
