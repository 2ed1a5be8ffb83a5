import { accusation } from '../acceptance-scenario/first-report.ts';
import { scenarioDay } from '../acceptance-scenario/scenario-parts.ts';
import { type DayByHand, harvested, labs, vendor } from './day-by-hand.ts';
import { addParties, dialogOf, fillStep, sendForm } from './fill-forms.ts';
import { cardOf, fileAnswer, fileArticle, fileClaims } from './incident-by-hand.ts';
import type { Hand } from './open-hand.ts';

async function begin(hand: Hand): Promise<void> {
  const { page } = hand;
  const title = 'Vendor V says labs A, B and C distilled its model';
  await hand.click(page.getByRole('complementary').getByRole('checkbox', { name: /^Example Wire/ }));
  const stories = page.getByRole('listbox', { name: 'Stories' });
  await hand.click(stories.getByRole('option').first());
  await hand.click(stories.getByRole('option', { name: 'Example Wire' }));
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await hand.press('i');
  const dialog = dialogOf(hand, 'New incident');
  const field = (label: string) => dialog.getByLabel(label, { exact: true });
  await hand.write(field('Title'), 'Labs are said to have harvested the outputs of vendor V');
  await hand.write(field('When it happened'), '2025-11/2026-02~');
  await hand.choose(field('Date taken from'), 'the first report');
  await addParties(hand, dialog, [
    ['Vendor V', 'accuser'],
    [labs([...'ABC']), 'accused'],
  ]);
  await hand.choose(field('Add a theme'), 'Model extraction');
  await sendForm(hand, dialog);
  await page.getByRole('heading', { name: 'Claims', exact: true }).waitFor();
}

async function repeated(hand: Hand): Promise<void> {
  const { page } = hand;
  await hand.click(
    cardOf(hand, harvested('A')).getByRole('button', { name: 'Who repeats what Vendor V says' }),
  );
  const dialog = page.getByRole('dialog');
  await hand.use(dialog.getByRole('button', { name: 'Choose all 12' }), 'Enter');
  await sendForm(hand, dialog);
}

const article = 'Vendor V says labs A, B and C distilled';

export const firstReportByHand: readonly DayByHand[] = [
  {
    day: 0,
    what: 'what V says of three labs in one sentence, and the twelve outlets that repeat it',
    enter: async (hand) => {
      await begin(hand);
      const each = { text: harvested('A'), about: labs([...'ABC']), each: [] };
      await fileClaims(hand, each, { ...vendor, article, words: accusation });
      const accounts = { text: 'About 24,000 accounts were used', value: '24,000', unit: 'accounts' };
      const scale = { type: 'Scale' };
      await fileClaims(
        hand,
        { ...accounts, ...scale },
        { ...vendor, article, words: 'about 24,000 accounts' },
      );
      const exchanges = {
        text: '16 million exchanges were harvested',
        value: '16,000,000',
        unit: 'exchanges',
      };
      await fileClaims(
        hand,
        { ...exchanges, ...scale },
        { ...vendor, article, words: '16 million exchanges' },
      );
      await repeated(hand);
    },
  },
  {
    day: 1,
    what: 'that A denies it, B declines to comment, and of C nothing is found',
    enter: async (hand) => {
      const title = 'Lab A rejects what vendor V says; lab B declines to comment';
      await fileArticle(hand, title);
      await fileAnswer(hand, {
        claim: harvested('A'),
        to: 'Vendor V',
        speaker: 'Lab A',
        article: title,
        words: 'it had never used outputs of vendor V',
      });
      await fileAnswer(hand, {
        claim: harvested('B'),
        to: 'Vendor V',
        speaker: 'Lab B',
        stance: 'declines to comment',
        article: title,
        words: 'Lab B declined to comment',
      });
      await hand.press('n');
      const dialog = dialogOf(hand, 'Add a search note');
      await hand.write(dialog.getByLabel('Looked for'), 'A reply of lab C');
      await hand.write(dialog.getByLabel('Where'), 'Its site, its accounts and four archives of news');
      await hand.write(dialog.getByLabel('About which actor'), 'Lab C');
      await sendForm(hand, dialog);
    },
  },
  {
    day: 40,
    what: 'what a newspaper has from people without names',
    enter: async (hand) => {
      const title = 'Vendors V, W and X share indicators of distillation, people say';
      await fileArticle(hand, title);
      const text = 'The vendors V, W and X share indicators';
      const about = 'Vendor V; Vendor W; Vendor X';
      const speech = { speaker: 'The Broadsheet', basis: 'told by others', article: title, words: text };
      await fileClaims(hand, { text, about, type: 'Response' }, speech);
    },
  },
  {
    day: 110,
    what: 'the guardrail that V switches on',
    enter: async (hand) => {
      await hand.press('M');
      const dialog = dialogOf(hand, 'Add a measure');
      const field = (label: string) => dialog.getByLabel(label, { exact: true });
      await hand.write(field('What was done'), 'Hidden guardrail against distillation');
      await hand.choose(field('Kind of measure'), 'Output degradation');
      await hand.write(field('By'), 'Vendor V');
      await hand.write(field('Against'), labs([...'ABC']));
      await hand.use(dialog.getByText('Against which claims and techniques'), 'Enter');
      for (const letter of 'ABC')
        await hand.use(dialog.getByRole('checkbox', { name: harvested(letter) }), 'Space');
      await fillStep(hand, dialog, { status: 'in force', from: scenarioDay(110) });
      await sendForm(hand, dialog);
    },
  },
  {
    day: 118,
    what: 'its withdrawal, with the article that tells of it',
    enter: async (hand) => {
      const title = 'Vendor V withdraws hidden guardrail after criticism';
      await fileArticle(hand, title);
      await hand.click(hand.page.getByRole('button', { name: 'Edit Hidden guardrail against distillation' }));
      const dialog = dialogOf(hand, 'Measure');
      await hand.use(dialog.getByRole('button', { name: 'Add a change' }), 'Enter');
      await fillStep(hand, dialog, { article: title });
      await sendForm(hand, dialog);
    },
  },
];
