import type { Assertion } from '../model/assertion.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { StixBundle } from './stix-bundle.ts';
import { claimRefs } from './stix-claim.ts';
import { recordExtension } from './stix-extension.ts';
import { type StixObject, stixId, stixObject } from './stix-object.ts';
import { articleReference, linkReference } from './stix-reference.ts';

/** Those who speak against a claim have an opinion of it, as have those who came to the same by themselves. */
const opinions: Partial<Record<Assertion['stance'], string>> = {
  corroborates: 'agree',
  denies: 'strongly-disagree',
  refutes: 'strongly-disagree',
  retracts: 'disagree',
};

const assertionId = ({ id, stance }: Assertion): string =>
  stixId(opinions[stance] === undefined ? 'note' : 'opinion', 'assertion', id);

export function* assertionObjects(assertion: Assertion, bundle: StixBundle): Generator<StixObject> {
  const { content, mentions } = bundle;
  const { claims, assertions } = content.ledger;
  const claim = claims.get(assertion.claim);
  if (!claim) return;
  const answered = assertion.answers === null ? undefined : assertions.get(assertion.answers);
  const others = [claim.id, ...(answered ? [answered.id] : [])].map(content.changedAt);
  const stamp = bundle.stampOf('assertion', assertion.id, others);
  const opinion = opinions[assertion.stance];
  const id = assertionId(assertion);
  const { mark, modified } = stamp;
  mentions.actor(assertion.speaker, stamp);
  mentions.cite(assertion.article, { object: id, mark, modified });
  const text = saidIn(assertion, bundle);
  yield stixObject(opinion === undefined ? 'note' : 'opinion', id, stamp, {
    ...(opinion === undefined ? { content: text } : { opinion, explanation: text }),
    authors: [cleanLine(assertion.speaker.name)],
    labels: [`stance:${assertion.stance}`, `basis:${assertion.basis}`],
    object_refs: [...claimRefs(claim, bundle), ...(answered ? [assertionId(answered)] : [])],
    external_references: references(assertion, bundle),
    extensions: recordExtension({ kind: 'assertion', record: assertion }),
  });
}

function saidIn({ speaker, stance, basis, said, quote }: Assertion, { words }: StixBundle): string {
  const { tokens } = words;
  const lines = [
    words.said(speaker.name, tokens.stance[stance], tokens.basis[basis]),
    quote === null ? '' : `“${quote.text}”`,
    said ?? '',
  ];
  return cleanText(lines.filter((line) => line !== '').join('\n'));
}

function references({ article, link }: Assertion, { content, words }: StixBundle) {
  const cited = content.articles.get(article ?? '');
  return [...(cited ? [articleReference(cited, words)] : []), ...(link ? linkReference(link, words) : [])];
}
