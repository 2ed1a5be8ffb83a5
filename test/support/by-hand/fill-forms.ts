import type { Locator } from 'playwright-core';
import type { Hand } from './open-hand.ts';

/** One of several claims of one form, beside the first: with a number of its own where it is counted. */
export type EachByHand = { readonly about: string; readonly value: string; readonly window: string };

export type ClaimByHand = {
  readonly text: string;
  readonly about?: string;
  readonly type?: string;
  readonly value?: string;
  readonly unit?: string;
  readonly window?: string;
  /** A claim for each of those whom it is about. */
  readonly each?: readonly EachByHand[];
};

export type SpeechByHand = {
  readonly speaker?: string;
  readonly stance?: string;
  readonly basis?: string;
  /** The title of the article, or the beginning of it. */
  readonly article?: string;
  readonly words?: string;
  /** The statements of other claims that it makes. */
  readonly also?: readonly string[];
  /** Whether each claim takes of the words those that name whom it is about. */
  readonly ownSentences?: boolean;
  /** Whether it answers all claims of the statement that it answers. */
  readonly answersAll?: boolean;
};

export type MeasureStepByHand = {
  readonly status?: string;
  readonly from?: string;
  readonly article?: string;
};

export type Party = readonly [name: string, role: string];

export const dialogOf = ({ page }: Hand, name: string): Locator =>
  page.getByRole('dialog', { name, exact: true });

/** Sends a form by key, and waits until its dialog is gone. */
export async function sendForm(hand: Hand, dialog: Locator): Promise<void> {
  await hand.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
}

export async function addParties(hand: Hand, dialog: Locator, parties: readonly Party[]): Promise<void> {
  for (const [name, role] of parties) {
    await hand.use(dialog.getByRole('button', { name: 'Add a party' }), 'Enter');
    await hand.write(dialog.getByLabel('Actor').last(), name);
    const field = dialog.getByLabel('Role').last();
    if (role !== 'accused') await hand.choose(field, role);
  }
}

/** Fills in the form of a claim and sends it. */
export async function fillClaim(hand: Hand, dialog: Locator, claim: ClaimByHand): Promise<void> {
  const { text, about, type, value, unit, window, each } = claim;
  const field = (label: string): Locator => dialog.getByLabel(label, { exact: true });
  await hand.write(field('The statement'), text);
  if (type !== undefined) await hand.choose(field('Kind of claim'), type);
  if (about !== undefined) await hand.write(field('About whom'), about);
  if (value !== undefined) await hand.write(field('Number'), value);
  if (unit !== undefined) await hand.write(field('Of what'), unit);
  if (window !== undefined) await hand.write(field('In which time'), window);
  if (each) await hand.use(dialog.getByRole('checkbox', { name: /^A claim for each/ }), 'Space');
  for (const one of each ?? []) {
    await hand.write(field(`Number: ${one.about}`), one.value);
    await hand.write(field(`In which time: ${one.about}`), one.window);
  }
  await sendForm(hand, dialog);
}

/** Fills in the form of an assertion; what is not given stays as it stands there. */
export async function fillSpeech(hand: Hand, dialog: Locator, speech: SpeechByHand): Promise<void> {
  const { speaker, stance, basis, article, words, also = [], answersAll, ownSentences } = speech;
  const field = (label: string): Locator => dialog.getByLabel(label, { exact: true });
  if (speaker !== undefined) await hand.write(field('Who says it'), speaker);
  if (stance !== undefined) await hand.choose(field('Stance'), stance);
  if (basis !== undefined) await hand.choose(field('On what basis'), basis);
  if (article !== undefined) await hand.pick(dialog.getByRole('radio', { name: article }));
  if (words !== undefined) await hand.paste(field('In which words'), words);
  if (answersAll) await hand.use(dialog.getByRole('checkbox', { name: /^It answers the whole/ }), 'Space');
  if (also.length > 0) await hand.use(dialog.getByText(/^It says (\d+ )?more claims?$/), 'Enter');
  for (const text of also) await hand.use(dialog.getByRole('checkbox', { name: text }), 'Space');
  if (ownSentences) await hand.use(dialog.getByRole('checkbox', { name: /^Each claim takes only/ }), 'Space');
}

/** Fills in the last step of the life of a measure. */
export async function fillStep(hand: Hand, dialog: Locator, step: MeasureStepByHand): Promise<void> {
  const last = (label: string): Locator => dialog.getByLabel(label, { exact: true }).last();
  if (step.status !== undefined) await hand.choose(last('Status'), step.status);
  if (step.article !== undefined) await hand.choose(last('In which article'), step.article);
  if (step.from !== undefined) await hand.write(last('Since'), step.from);
}
