import { ledgerLookup } from '../ledger/ledger-lookup.ts';
import type { Claim } from '../model/claim.ts';
import { edtfSpan } from '../model/edtf-date.ts';
import type { Instant } from '../model/instant.ts';
import { actorIdentity } from '../model/named-actor.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { claimSentence, speakersOf } from './standing-sentence.ts';
import type { StixBundle } from './stix-bundle.ts';
import { recordExtension } from './stix-extension.ts';
import { incidentId } from './stix-incident.ts';
import { type StixObject, stixId, stixObject } from './stix-object.ts';
import { type Relationship, relationshipId, relationshipObject } from './stix-relationship.ts';

/** The relationships that a claim is with their ids, and that of its note. */
export type ClaimIds = {
  readonly related: readonly (Relationship & { readonly id: string })[];
  readonly note: string;
};

function idsOf(claim: Claim, { claimIds }: StixBundle): ClaimIds {
  const found = claimIds.get(claim.id);
  if (found) return found;
  const related = accusations(claim).map((each) => ({ ...each, id: relationshipId(each) }));
  const ids = { related, note: stixId('note', 'claim', claim.id) };
  claimIds.set(claim.id, ids);
  return ids;
}

/**
 * What a claim is in the bundle: a relationship from its incident to each whom it is about, and a note that says it, with its
 * standing. Assertions speak of all of these. Where it is taken back, or another took its place, the relationships are revoked; the
 * note stays, for that it was said is as true as before.
 */
export function claimRefs(claim: Claim, bundle: StixBundle): readonly string[] {
  const { related, note } = idsOf(claim, bundle);
  return [...related.map(({ id }) => id), note];
}

export function* claimObjects(claim: Claim, bundle: StixBundle): Generator<StixObject> {
  const { content, words, mentions } = bundle;
  const row = content.standingOf(claim.id);
  const stamp = bundle.stampOf('claim', claim.id, standsSince(claim, bundle));
  const standing = row ? claimSentence(row, words) : '';
  const status = row?.status;
  const isRevoked = status === 'retracted' || status === 'superseded';
  const said = cleanText([claim.text, standing].filter((text) => text !== '').join('\n\n'));
  for (const named of claim.about) {
    if (isAttribution(claim)) mentions.attacker(named, stamp);
    else mentions.actor(named, stamp);
  }
  const { related, note } = idsOf(claim, bundle);
  for (const { id, ...relationship } of related) {
    yield relationshipObject(
      {
        ...relationship,
        description: said,
        labels: labelsOf(claim, status),
        start_time: isAttribution(claim) ? startOf(claim, bundle) : undefined,
        isRevoked,
      },
      stamp,
      id,
    );
  }
  if (claim.technique) {
    const to = mentions.technique(claim.technique, stamp);
    const uses = { from: incidentId(claim.incident), type: 'uses', to, key: claim.id, isRevoked };
    yield relationshipObject(uses, stamp);
  }
  yield stixObject('note', note, stamp, {
    abstract: words.tokens.claimType[claim.type],
    content: said,
    authors: row ? speakersOf(row.origins).map(cleanLine) : [],
    labels: labelsOf(claim, status),
    object_refs: [...related.map(({ id }) => id), incidentId(claim.incident)],
    extensions: recordExtension({ kind: 'claim', record: claim, status, standing }),
  });
}

const isAttribution = ({ type }: Claim): boolean => type === 'attribution';

const accusations = (claim: Claim): Relationship[] =>
  claim.about.map((named) => ({
    from: incidentId(claim.incident),
    type: isAttribution(claim) ? 'attributed-to' : 'related-to',
    to: stixId(isAttribution(claim) ? 'threat-actor' : 'identity', actorIdentity(named)),
    key: claim.id,
  }));

const labelsOf = ({ type }: Claim, status: string | undefined): string[] => [
  `claim-type:${type}`,
  ...(status === undefined ? [] : [`claim-status:${status}`]),
];

/** Only where the very day is known: a time has no way to say that it is about. */
function startOf({ incident }: Claim, { content }: StixBundle): string | undefined {
  const happened = content.ledger.incidents.get(incident)?.happened ?? null;
  const span = happened === null ? null : edtfSpan(happened);
  const isExact = span?.precision === 'day' && !span.approximate && !span.uncertain;
  return isExact && span.start !== null ? `${span.start}T00:00:00.000Z` : undefined;
}

/** A standing also follows from the parties of the incident, and from what answers assertions elsewhere. */
function standsSince({ id, incident }: Claim, { content }: StixBundle): Instant[] {
  const { assertionsOf, answersTo } = ledgerLookup(content.ledger);
  const answers = assertionsOf(id).flatMap((each) => answersTo(each.id));
  return [incident, ...answers.map((each) => each.id)].map(content.changedAt);
}
