/**
 * The claims of one article: who is said to be at fault and what he answers (claims-of-fault), numbers (scale, impact),
 * means (method), purposes (motive), legal theories, each with who says so in which sentence. Keys are made of what is
 * claimed, so that two articles that say the same propose one claim.
 */
import type { claimTypes } from '../../model/claim.ts';
import type { LegalBasis, ProposedClaim, ProposedQuantity } from '../../model/proposal.ts';
import { attributionOf, findingOf, responsesOf, statementsOf } from './claims-of-fault.ts';
import { methodWords } from './cues-methods.ts';
import { motiveWords } from './cues-motives.ts';
import { moneyUnits } from './cues-units.ts';
import type { Findings, Sides } from './findings.ts';
import { makeAssertion, nameOf, speakerAt } from './make-assertion.ts';
import { distinctActors, isOneOf } from './named-actors.ts';
import { windowOf } from './window-of.ts';

/** A claim before all articles have been heard, from which its status follows. */
export type DraftClaim = Omit<ProposedClaim, 'status'>;

const legalWords: Readonly<Record<LegalBasis, string>> = {
  'terms-of-service': 'terms of service',
  copyright: 'copyright',
  dmca: 'Digital Millennium Copyright Act',
  cfaa: 'Computer Fraud and Abuse Act',
  'trade-secret': 'trade secrets',
  'export-control': 'export control',
  privacy: 'protection of personal data',
  contract: 'contract',
  competition: 'competition law',
  other: 'other law',
};

const boundWords: Readonly<Record<ProposedQuantity['bound'], string>> = {
  exactly: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
};

function numberText(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  return part ? `${grouped}.${part}` : grouped;
}

/** What is counted: of whom, where the sentence names some of the accused. */
function countedClaims(findings: Findings, sides: Sides): readonly DraftClaim[] {
  const inText = new Set(
    findings.quantities.filter(({ sentence }) => sentence.place !== 'title').map(({ value }) => value),
  );
  return findings.quantities.flatMap(({ value, unit, bound, sentence, start }): DraftClaim[] => {
    // What a title counts in a word of its own stands in the text in full.
    if (sentence.isBackground || (sentence.place === 'title' && inText.has(value))) return [];
    const type = moneyUnits.has(unit) ? 'impact' : 'scale';
    const key = `claim:${type}:${unit}:${value}`;
    const speaker = speakerAt(start, sentence, findings);
    const stance = speaker.act?.kind === 'correct' ? 'corrects' : 'asserts';
    const named = sentence.mentions.map(({ actor }) => actor).filter(({ id }) => isOneOf(id, sides.accused));
    const about = distinctActors(named).map(nameOf);
    const quantity: ProposedQuantity = { value, unit, bound, window: windowOf(sentence, findings) };
    const text = `${boundWords[bound]}${numberText(value)} ${unit}`;
    const assertions = [makeAssertion(key, stance, speaker, sentence, findings, sides)];
    return [{ key, type, text, about, quantity, assertions }];
  });
}

type NamedThing<Name extends string> = { readonly cue: Name; readonly start: number };

/** Means, purposes and legal theories, in the words of their table. */
function namedClaims<Name extends string>(
  type: (typeof claimTypes)[number],
  found: readonly NamedThing<Name>[],
  words: Readonly<Record<Name, string>>,
  findings: Findings,
  sides: Sides,
): readonly DraftClaim[] {
  return found.flatMap(({ cue, start }): DraftClaim[] => {
    const sentence = findings.reading.sentenceAt(start);
    if (!sentence || sentence.isBackground) return [];
    const key = `claim:${type}:${cue}`;
    const speaker = speakerAt(start, sentence, findings);
    const assertions = [makeAssertion(key, 'asserts', speaker, sentence, findings, sides)];
    return [{ key, type, text: words[cue], about: [], assertions }];
  });
}

export function draftClaims(findings: Findings, sides: Sides): readonly DraftClaim[] {
  const bases = findings.bases.map(({ basis, start }) => ({ cue: basis, start }));
  return [
    ...sides.accused.flatMap((actor) => attributionOf(actor, findings, sides) ?? []),
    ...[findingOf(findings, sides)].filter((claim) => claim !== null),
    ...countedClaims(findings, sides),
    ...namedClaims('method', findings.methods, methodWords, findings, sides),
    ...namedClaims('motive', findings.motives, motiveWords, findings, sides),
    ...namedClaims('legal-basis', bases, legalWords, findings, sides),
    ...responsesOf(findings, sides),
    ...statementsOf(findings, sides),
  ];
}
