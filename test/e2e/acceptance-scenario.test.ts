import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptanceScenario } from '../support/acceptance-scenario/acceptance-scenario.ts';
import { openNewsstand } from '../support/acceptance-scenario/newsstand.ts';
import { noonOf, scenarioDay } from '../support/acceptance-scenario/scenario-parts.ts';
import { dialogOf } from '../support/by-hand/fill-forms.ts';
import { cardOf } from '../support/by-hand/incident-by-hand.ts';
import { type Hand, openHand } from '../support/by-hand/open-hand.ts';
import { scenarioByHand } from '../support/by-hand/scenario-by-hand.ts';
import { chromiumPath } from '../support/chromium-path.ts';
import { aColleague } from '../support/colleague.ts';
import { openPageWithFeeds, type PageWithFeeds } from '../support/open-page-with-feeds.ts';
import { openTestEngine } from '../support/open-test-engine.ts';
import { readCsv } from '../support/read-csv.ts';

/** Entered by one person through the screens, with the clock of each day, and read there: nothing is filed over the contract. */
describe.skipIf(chromiumPath === null)('the acceptance scenario on the screen', () => {
  let open: PageWithFeeds;
  let hand: Hand;
  let at: (day: number) => Promise<void>;
  let incidentHash = '';
  beforeAll(async () => {
    let now = noonOf(0);
    const engine = await openTestEngine({ now: () => now });
    open = await openPageWithFeeds({ engine });
    hand = openHand(open.page);
    const publish = openNewsstand(open);
    at = async (day) => {
      now = noonOf(day);
      await open.page.clock.setFixedTime(now);
      for (const step of acceptanceScenario.filter((each) => each.day === day)) await publish(step);
      await engine.engine.grouped();
    };
    await at(0);
    await open.page.goto(`${open.origin}/#/inbox?everything=1`);
  }, 120_000);
  afterAll(() => open.close());

  const cards = () => open.page.locator('main article');
  const claim = (text: string) => cardOf(hand, text);
  const go = async (hash: string): Promise<void> => {
    await open.page.goto(`${open.origin}/${hash}`);
    await open.page.reload();
  };
  const incident = async (known = ''): Promise<void> => {
    await go(`${incidentHash}${known}`);
    await open.page.getByRole('heading', { name: 'Claims', exact: true }).waitFor();
  };
  const known = (day: number, sense: 'said' | 'recorded'): string =>
    `?known=${scenarioDay(day)}${sense === 'said' ? '' : '&sense=recorded'}`;
  const measureRows = () => open.page.getByRole('table').locator('tbody tr');
  const ofLab = (letter: string): string => `Lab ${letter} harvested outputs`;

  for (const { day, what, enter } of scenarioByHand) {
    test(`on day ${day} a person files ${what}`, async () => {
      if (day > 0) await at(day);
      await enter(hand);
      incidentHash = await open.page.evaluate(() => window.location.hash);
      expect(incidentHash).toMatch(/^#\/incident\//);
    });
  }

  test('all of it took fewer than 500 presses beside what was written', () => {
    const { keys, clicks } = hand.count;
    expect(keys + clicks).toBeLessThan(500);
  });

  test('the incident says who says that lab C did it, on what basis, and from how many origins', async () => {
    await incident();
    const card = claim(ofLab('C'));
    await card.getByText('2 independent origins,').waitFor();
    await card.getByText('Vendor V; Agency One, Agency Two, Agency Three').waitFor();
    await card.getByText('own telemetry').first().waitFor();
    await card.getByText('official finding').first().waitFor();
  });

  test('from the actor it is one press to who says it of lab C, with the twelve outlets as one line', async () => {
    await go('#/actors?open=Lab%20C');
    await open.page.getByRole('link', { name: 'Lab C harvested outputs of vendor V' }).first().click();
    await open.page.getByText('2 of 20 claims').waitFor();
    await claim(ofLab('C')).getByText('Repeated by 12 others:').click();
    await claim(ofLab('C')).getByText('Morning Ticker', { exact: true }).waitFor();
    expect(await claim(ofLab('A')).count()).toBe(0);
  });

  test('on day 198, as said by then, the ministry has denied what the agencies say; as recorded, the file has no denial', async () => {
    await incident(known(198, 'said'));
    for (const letter of 'BCDEF') {
      await claim(ofLab(letter)).getByText('Denied by').waitFor();
      await claim(ofLab(letter)).getByText('Ministry M').first().waitFor();
    }
    await incident(known(198, 'recorded'));
    await claim(ofLab('C')).getByText('established', { exact: true }).waitFor();
    expect(await cards().getByText('Ministry M').count()).toBe(0);
  });

  test('what V says besides stands undisputed by the ministry', async () => {
    await incident();
    await claim(ofLab('G')).getByText('alleged by a party', { exact: true }).waitFor();
    await claim('Lab A harvested 3,400,000').getByText('Vendor V').first().waitFor();
    expect(await claim(ofLab('G')).getByText('Ministry M').count()).toBe(0);
    expect(await claim('Lab A harvested 3,400,000').getByText('Denied by').count()).toBe(0);
  });

  test('each number stands on the sentence that says it', async () => {
    await incident();
    const said = claim('Lab C harvested 13,000,000').locator('q');
    await expect
      .poll(() => said.allInnerTexts())
      .toEqual(['In 2026-01/2026-02 Lab C harvested 13,000,000 exchanges.']);
  });

  test('the parties are those whom the claims came to name, each in its role', async () => {
    const parties = open.page.getByRole('list', { name: 'Parties' });
    const named = async () => (await parties.getByRole('listitem').allInnerTexts()).join(' ');
    await expect.poll(named).toMatch(/Lab A.*Lab H/s);
    await incident(known(1, 'recorded'));
    await expect.poll(named).toMatch(/Vendor V.*Lab A.*Lab B.*Lab C/s);
    expect(await named()).not.toMatch(/Lab D|Agency/);
  });

  test('a number that V corrected stands beside the old one, and the old one alone before the correction', async () => {
    await incident();
    await claim('Lab B harvested 190,000 exchanges').getByText('Takes the place of').waitFor();
    await claim('Lab B harvested 150,000 exchanges').getByText('superseded', { exact: true }).waitFor();
    await incident(known(198, 'said'));
    await claim('Lab B harvested 150,000 exchanges').waitFor();
    expect(await claim('Lab B harvested 190,000 exchanges').count()).toBe(0);
  });

  test('a slip that was put right stands in what the file was, and in nothing that was said', async () => {
    await incident(known(198, 'said'));
    await claim('Lab E harvested 410,000 exchanges').waitFor();
    await incident(known(198, 'recorded'));
    await claim('Lab E harvested 4,100,000 exchanges').getByText('about 4,100,000 exchanges').waitFor();
  });

  test('on day 0 the file knew of one origin in thirteen articles, and of no denial', async () => {
    await incident(known(0, 'recorded'));
    for (const letter of 'ABC')
      await claim(ofLab(letter)).getByText('1 independent origin, 13 articles:').waitFor();
    expect(await cards().getByText('Denied by').count()).toBe(0);
    await hand.press('Control+z');
    await open.page.getByText('Nothing can be changed while a past day is shown.').first().waitFor();
  });

  test('the guardrail was in force on day 115 and not on day 150', async () => {
    await go(`#/measures?on=${scenarioDay(115)}&theme=model-extraction`);
    await expect
      .poll(() => measureRows().allInnerTexts())
      .toEqual([expect.stringContaining('Hidden guardrail')]);
    await go(`#/measures?on=${scenarioDay(150)}&theme=model-extraction`);
    await open.page.getByText('No measure matches these filters.').waitFor();
  });

  test('everything about lab B is in one place, and leaves from there with its status and its sources', async () => {
    const { page } = open;
    await go('#/actors?open=Lab%20B');
    await page.getByRole('heading', { name: '4 claims about it' }).waitFor();
    await page.getByRole('link', { name: 'The founder of lab B has left the country' }).first().waitFor();
    await hand.press('E');
    await page.getByLabel('Format', { exact: true }).selectOption('csv');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const [head = [], ...lines] = readCsv(await readFile(await (await download).path(), 'utf8'));
    const cell = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';
    const statements = lines.filter((row) => cell(row, 'kind') === 'assertion');
    const standing = new Map(statements.map((row) => [cell(row, 'title'), cell(row, 'claim_status')]));
    expect(Object.fromEntries(standing)).toEqual({
      'Lab B harvested outputs of vendor V': 'alleged',
      'Lab B harvested 150,000 exchanges': 'superseded',
      'Lab B harvested 190,000 exchanges': 'alleged',
      'The founder of lab B has left the country': 'disputed',
      // Of nobody by name, and so of all parties.
      'About 24,000 accounts were used': 'alleged',
      '16 million exchanges were harvested': 'alleged',
    });
    const sourced = ['who', 'standing', 'addresses', 'accessed'];
    expect(statements.filter((row) => sourced.some((name) => cell(row, name) === ''))).toEqual([]);
  });

  test('what a colleague filed as one incident comes in, becomes one with ours, and is parted again', async () => {
    const { page } = open;
    const deniz = await aColleague('Deniz');
    const title = 'Labs named in September';
    const { id } = await deniz.client.request('incidents.create', { fields: { title } });
    const theirs = ['Six labs are named by agencies', 'Seven labs are named by vendor V'];
    for (const text of theirs)
      await deniz.client.request('claims.create', { fields: { incident: id, type: 'attribution', text } });
    const buffer = Buffer.from(await deniz.send());
    await deniz.dispose();
    await go('#/share/in');
    const file = { name: 'deniz.faultline', mimeType: 'application/octet-stream', buffer };
    await page.getByLabel('File to import').setInputFiles(file);
    await page.getByRole('heading', { name: file.name }).waitFor();
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('A backup was made first').waitFor();
    await incident();
    await expect.poll(() => cards().count()).toBe(20);
    await hand.click(page.getByRole('button', { name: 'Merge', exact: true }));
    const dialog = dialogOf(hand, 'Merge');
    await hand.choose(dialog.getByLabel('Which incident is the same as this one'), title);
    await dialog.getByText(/^Comes over: 2 claims/).waitFor();
    await hand.click(dialog.getByRole('button', { name: 'Merge', exact: true }));
    for (const text of theirs) await claim(text).waitFor();
    expect(await cards().count()).toBe(22);
    await hand.press('Control+z');
    await expect.poll(() => cards().count()).toBe(20);
  });

  test('a denial that was filed ten days ago is undone from the history, in all its claims, and comes back by undoing that', async () => {
    const { page } = open;
    await incident();
    const entry = page
      .getByRole('listitem')
      .filter({ hasText: 'assertion: added and 5 more changes' })
      .filter({ hasText: 'Sep 11, 2026' });
    await hand.click(entry.getByRole('button', { name: 'Undo this change' }));
    await expect.poll(() => cards().getByText('Ministry M').count()).toBe(0);
    await claim(ofLab('C')).getByText('established', { exact: true }).waitFor();
    await hand.press('Control+z');
    for (const letter of 'BCDEF') await claim(ofLab(letter)).getByText('Ministry M').first().waitFor();
  });

  test('nothing went wrong on the page, and it asked for nothing else', () => {
    expect(open.complaints()).toEqual([]);
    expect(open.requested().filter((address) => !address.startsWith(open.origin))).toEqual([]);
  });
});
