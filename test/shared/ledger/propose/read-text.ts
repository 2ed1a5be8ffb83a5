import { nameBook } from '../../../../shared/ledger/propose/find-names.ts';
import { createProposer } from '../../../../shared/ledger/propose/propose-incidents.ts';
import { proposeFromTexts } from '../../../../shared/ledger/propose/propose-texts.ts';
import {
  type ProposeInput,
  type Reading,
  readArticle,
} from '../../../../shared/ledger/propose/read-article.ts';
import type { Proposal } from '../../../../shared/model/proposal.ts';
import { createClueReader } from '../../../../shared/stories/read-clues.ts';
import { tagText } from '../../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../../../shared/vocabulary/shipped-vocabulary.ts';

const vocabulary = compileVocabulary(shippedVocabulary);
const names = nameBook(shippedVocabulary.actors);
const propose = createProposer(shippedVocabulary);
const readClues = createClueReader(shippedVocabulary);

/** A text as the readers see it, on the shipped vocabulary. */
export function readText(text: string, more: Partial<ProposeInput> = {}): Reading {
  const input = { id: 'a', title: '', published: '2026-02-25', ...more, text };
  return readArticle(input, tagText(input, vocabulary), names);
}

/** The incidents that texts propose, grouped into stories as the command does. */
export function proposeFrom(...inputs: readonly ProposeInput[]): readonly Proposal[] {
  const articles = inputs.map((input) => ({ input, tags: tagText(input, vocabulary) }));
  const clues = articles.map(({ input, tags }) => readClues(input, tags));
  return proposeFromTexts(articles, clues, propose);
}

/** "anthropic accuser", in the order of the proposal. */
export const partiesOf = (proposal: Proposal | undefined): readonly string[] =>
  proposal?.parties.map(({ actor, role }) => `${actor.id} ${role}`) ?? [];
