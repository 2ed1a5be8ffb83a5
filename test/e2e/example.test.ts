import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/chromium-path.ts';
import { type EmptyStage, openStage } from '../support/open-stage.ts';

describe.skipIf(chromiumPath === null)('The example', () => {
  let stage: EmptyStage;
  beforeAll(async () => {
    stage = await openStage('en');
  }, 60_000);
  afterAll(() => stage.close());

  const offer = () => stage.page.getByRole('button', { name: 'Look around with an example (49 events)' });
  const remove = () => stage.page.getByRole('button', { name: 'Remove the example' });

  test('before it is there, Measures and Actors lead to where a first incident is written down', async () => {
    for (const name of ['measures', 'actors']) {
      await stage.go(`#/${name}`);
      await stage.page.getByRole('button', { name: 'Go to the Timeline' }).click();
      await stage.page.getByText('Nothing on the timeline yet').waitFor();
    }
  });

  test('is offered at the first start, and the timeline shows it', async () => {
    const { page } = stage;
    await stage.go('#/');
    await offer().click();
    await page.waitForURL(/#\/timeline/);
    await page.getByText('This library holds the example').waitFor();
    await stage.go('#/timeline?view=table&text=Linwei');
    await page
      .getByRole('table')
      .getByText('A jury finds Linwei Ding guilty on every count')
      .first()
      .waitFor();
  });

  test('is not offered again while it is there', async () => {
    await stage.go('#/');
    await stage.page.getByRole('checkbox').first().waitFor();
    await remove().waitFor();
    expect(await offer().count()).toBe(0);
  });

  test('goes with one click, and is offered again', async () => {
    await stage.go('#/timeline');
    await remove().click();
    await stage.page.getByText('The example is gone.').waitFor();
    await stage.page.getByText(stage.strings.timeline.emptyTitle).waitFor();
    await expect.poll(() => remove().count()).toBe(0);
    expect((await stage.client.request('incidents.list', {})).items).toEqual([]);
    await stage.go('#/');
    await offer().waitFor();
  });
});
