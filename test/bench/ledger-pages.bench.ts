import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { ledgerKinds, recordsOf } from '../../shared/ledger/ledger.ts';
import type { RecordChange } from '../../shared/model/history-batch.ts';
import { printFigures } from '../support/figures.ts';
import { largeLedger } from '../support/large-ledger.ts';
import { open } from '../support/library-fixtures.ts';
import { openPage } from '../support/open-page.ts';
import { openTestEngine } from '../support/open-test-engine.ts';

/**
 * Pages of a ledger of 10,000 incidents, 100,000 assertions and 5,000 measures in Chromium, from the click on to the first row
 * that a person can read: the first time after the start, when everything has yet to be worked out, and again.
 */
const home = await mkdtemp(join(tmpdir(), 'faultline-pages-'));
const folder = join(home, 'library');
const ledger = largeLedger();

async function fill(): Promise<void> {
  const library = await open(folder, { now: Date.now });
  const changes = ledgerKinds.flatMap((kind) =>
    [...recordsOf(ledger, kind).values()].map(
      (after): RecordChange => ({ kind, id: after.id, before: null, after }),
    ),
  );
  for (let at = 0; at < changes.length; at += 20_000) {
    await library.commit({ why: 'A large ledger', changes: changes.slice(at, at + 20_000) });
  }
  await library.close();
}

type Opened = { readonly name: string; readonly hash: string; readonly shown: (page: Page) => Locator };
const pages: readonly Opened[] = [
  { name: 'Measures', hash: 'measures', shown: (page) => page.getByText(/Limits on bulk requests/).first() },
  {
    name: 'Timeline',
    hash: 'timeline',
    shown: (page) => page.getByRole('listbox').getByRole('option').first(),
  },
  { name: 'Actors', hash: 'actors', shown: (page) => page.getByText(/Lab number/).first() },
  {
    name: 'An actor',
    hash: 'actors?open=actor-7',
    shown: (page) => page.getByRole('heading', { name: 'Lab number 7' }),
  },
  {
    name: 'An incident',
    hash: `incident/${[...ledger.incidents.keys()][77]}`,
    shown: (page) => page.getByText(/as statement/).first(),
  },
];

await fill();
const engine = await openTestEngine({ folder, checkResponses: false });
const opened = await openPage({ engine });
const { page, origin } = opened;
for (const { name, hash, shown } of pages) {
  const times: number[] = [];
  for (let run = 0; run < 4; run += 1) {
    await page.goto(`${origin}/#/settings`);
    await page.getByRole('heading').first().waitFor();
    const started = performance.now();
    await page.evaluate((to) => {
      location.hash = `#/${to}`;
    }, hash);
    await shown(page).waitFor({ state: 'attached' });
    times.push(performance.now() - started);
  }
  console.log(`${name}: first ${times[0]?.toFixed(0)} ms`);
  printFigures(`${name}, again`, times.slice(1), 'ms');
}
await opened.close();
await rm(home, { recursive: true, force: true });
