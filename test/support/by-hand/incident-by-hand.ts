import type { Locator } from 'playwright-core';
import {
  type ClaimByHand,
  dialogOf,
  fillClaim,
  fillSpeech,
  type SpeechByHand,
  sendForm,
} from './fill-forms.ts';
import type { Hand } from './open-hand.ts';

/** The card of a claim on the page of an incident. */
export const cardOf = ({ page }: Hand, text: string): Locator => page.getByRole('article', { name: text });

/** Opens an article from the whole Inbox, files it under the one incident that there is, and goes there. */
export async function fileArticle(hand: Hand, title: string): Promise<void> {
  const { page } = hand;
  await hand.press('g', 'i');
  await page.getByRole('checkbox', { name: 'Relevant only', checked: true }).waitFor();
  await hand.press('r');
  await hand.click(page.getByRole('listbox', { name: 'Stories' }).getByRole('option', { name: title }));
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await hand.press('f');
  const dialog = dialogOf(hand, 'File under an incident');
  await dialog.getByRole('listitem').getByRole('button').first().waitFor();
  await hand.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await hand.click(page.getByRole('navigation', { name: 'Incidents', exact: true }).getByRole('link'));
  await page.getByRole('heading', { name: 'Claims', exact: true }).waitFor();
}

/** A new claim, or one for each of several, and the statement that makes it. */
export async function fileClaims(hand: Hand, claim: ClaimByHand, speech: SpeechByHand): Promise<void> {
  await hand.press('a');
  const dialog = dialogOf(hand, 'Add a claim');
  await dialog.waitFor();
  await fillClaim(hand, dialog, claim);
  await fileSpeech(hand, speech);
}

/** Who says it, in the dialog that asks so. */
export async function fileSpeech(hand: Hand, speech: SpeechByHand): Promise<void> {
  const dialog = dialogOf(hand, 'Add an assertion');
  await dialog.waitFor();
  await fillSpeech(hand, dialog, speech);
  await sendForm(hand, dialog);
}

/** An answer to what somebody says of a claim. */
export async function fileAnswer(
  hand: Hand,
  { claim, to, ...speech }: SpeechByHand & { readonly claim: string; readonly to: string },
): Promise<void> {
  const answer = cardOf(hand, claim).getByRole('button', { name: `Answer what ${to} says` });
  await hand.click(answer.first());
  await fileSpeech(hand, speech);
}
