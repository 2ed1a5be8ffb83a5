import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptanceScenario } from '../support/acceptance-scenario/acceptance-scenario.ts';
import { playScenario, type ScenarioNames } from '../support/acceptance-scenario/play-scenario.ts';
import { scenarioDay } from '../support/acceptance-scenario/scenario-parts.ts';
import { chromiumPath } from '../support/chromium-path.ts';
import { openPageWithFeeds, type PageWithFeeds } from '../support/open-page-with-feeds.ts';
import { openTestEngine } from '../support/open-test-engine.ts';

/** Entered day by day over the contract, with the clock of each day; read here as its reader would, on the screen. */
describe.skipIf(chromiumPath === null)('the acceptance scenario on the screen', () => {
  let open: PageWithFeeds;
  let names: ScenarioNames;
  beforeAll(async () => {
    let now = 0;
    const engine = await openTestEngine({ now: () => now });
    open = await openPageWithFeeds({ engine });
    const at = (instant: number): void => {
      now = instant;
    };
    names = await playScenario(acceptanceScenario, { client: open.client, feeds: open.feeds, at });
    await engine.engine.grouped();
  }, 120_000);
  afterAll(() => open.close());

  const go = async (hash: string): Promise<void> => {
    await open.page.goto(`${open.origin}/${hash}`);
    await open.page.reload();
  };
  const incident = async (known = ''): Promise<void> => {
    await go(`#/incident/${names.get('@harvest')}${known}`);
    await open.page.getByRole('heading', { name: 'Claims' }).waitFor();
  };
  const claim = (text: string) => open.page.getByRole('article', { name: text });
  const measureRows = () => open.page.getByRole('table').locator('tbody tr');
  const known = (day: number, sense: 'said' | 'recorded'): string =>
    `?known=${scenarioDay(day)}${sense === 'said' ? '' : '&sense=recorded'}`;

  test('the incident says who says that lab C did it, on what basis, and from how many origins', async () => {
    await incident();
    const card = claim('Lab C harvested outputs');
    await card.getByText('2 independent origins,').waitFor();
    await card.getByText('Vendor V; Agency One, Agency Two, Agency Three').waitFor();
    await card.getByText('own telemetry').first().waitFor();
    await card.getByText('official finding').first().waitFor();
  });

  test('from the actor it is one press to who says it of lab C, with the twelve outlets as one line', async () => {
    await go('#/actors?open=Lab%20C');
    await open.page.getByRole('link', { name: 'Lab C harvested outputs of vendor V' }).first().click();
    await open.page.getByText('2 of 20 claims').waitFor();
    const card = claim('Lab C harvested outputs');
    await card.getByText('Repeated by 12 others:').click();
    await card.getByText('Morning Ticker', { exact: true }).waitFor();
    expect(await claim('Lab A harvested outputs').count()).toBe(0);
  });

  test('on day 198, as said by then, the ministry has denied what the agencies say; as recorded, the file has no denial', async () => {
    await incident(known(198, 'said'));
    await claim('Lab C harvested outputs').getByText('Denied by').waitFor();
    await claim('Lab C harvested outputs').getByText('Ministry M').first().waitFor();
    await incident(known(198, 'recorded'));
    await claim('Lab C harvested outputs').getByText('established', { exact: true }).waitFor();
    expect(await claim('Lab C harvested outputs').getByText('Ministry M').count()).toBe(0);
  });

  test('a corrected number stands beside the old one, and the old one alone before the correction', async () => {
    await incident();
    await claim('Lab B harvested 190,000 exchanges').getByText('Takes the place of').waitFor();
    await incident(known(198, 'said'));
    await claim('Lab B harvested 150,000 exchanges').waitFor();
    await expect.poll(() => claim('Lab B harvested 190,000 exchanges').count()).toBe(0);
  });

  test('the guardrail was in force on day 115 and not on day 150', async () => {
    await go(`#/measures?on=${scenarioDay(115)}&theme=model-extraction`);
    await expect
      .poll(() => measureRows().allInnerTexts())
      .toEqual([expect.stringContaining('Hidden guardrail')]);
    await go(`#/measures?on=${scenarioDay(150)}&theme=model-extraction`);
    await open.page.getByText('No measure matches these filters.').waitFor();
  });

  test('everything about lab B is in one place, with its status', async () => {
    await go('#/actors?open=Lab%20B');
    await open.page.getByRole('heading', { name: '4 claims about it' }).waitFor();
    await open.page
      .getByRole('link', { name: 'The founder of lab B has left the country' })
      .first()
      .waitFor();
  });
});
