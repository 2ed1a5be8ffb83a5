import type { ClaimRow } from '../ledger/claim-rows.ts';
import { ledgerLookup } from '../ledger/ledger-lookup.ts';
import type { ClaimStatus } from '../model/claim.ts';
import type { Incident, Role } from '../model/incident.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { incidentSentence } from './standing-sentence.ts';
import type { StixBundle } from './stix-bundle.ts';
import { recordExtension } from './stix-extension.ts';
import { filled, type Stamp, type StixObject, stixId, stixObject } from './stix-object.ts';
import { articleReference, idReference } from './stix-reference.ts';
import { relationshipObject } from './stix-relationship.ts';

export const incidentId = (id: string): string => stixId('incident', id);

/** An incident, and how those whom it names have to do with it. */
export function* incidentObjects(incident: Incident, bundle: StixBundle): Generator<StixObject> {
  const { content, words, mentions } = bundle;
  const claims = ledgerLookup(content.ledger)
    .claimsOf(incident.id)
    .flatMap(({ id }) => content.standingOf(id) ?? []);
  const id = incidentId(incident.id);
  const stamp = bundle.stampOf(
    'incident',
    incident.id,
    claims.map((claim) => content.changedAt(claim.id)),
  );
  const { mark, modified } = stamp;
  for (const article of incident.articles) {
    mentions.cite(article, { object: id, mark, modified });
  }
  const standing = incidentSentence(claims, words);
  yield stixObject('incident', id, stamp, {
    name: cleanLine(incident.title),
    description: cleanText([incident.summary, standing].filter((text) => text !== '').join('\n\n')),
    labels: labelsOf(incident, claims),
    external_references: [
      ...incident.externalIds.map(idReference),
      ...incident.articles.flatMap((each) => {
        const article = content.articles.get(each);
        return article ? [articleReference(article, words)] : [];
      }),
    ],
    extensions: {
      [incidentCore]: coreOf(claims),
      ...recordExtension({ kind: 'incident', record: incident, standing }),
    },
  });
  yield* relationships(id, incident, stamp, bundle);
}

function* relationships(
  from: string,
  incident: Incident,
  stamp: Stamp,
  { words, mentions }: StixBundle,
): Generator<StixObject> {
  for (const { actor, role } of incident.parties) {
    const to = mentions.actor(actor, stamp);
    yield relationshipObject(
      {
        from,
        type: typeOfRole[role] ?? 'related-to',
        to,
        key: role,
        description: words.tokens.role[role],
        labels: [`role:${role}`],
      },
      stamp,
    );
  }
  for (const { incident: other, relation } of incident.related) {
    yield relationshipObject(
      { from, type: 'related-to', to: incidentId(other), key: relation, labels: [`relation:${relation}`] },
      stamp,
    );
  }
  const steps = incident.steps.flatMap(({ technique }) => technique ?? []);
  for (const to of new Set(steps.map((technique) => mentions.technique(technique, stamp)))) {
    yield relationshipObject({ from, type: 'uses', to, key: 'step' }, stamp);
  }
}

/** The accused only stand in it: who did it is what claims say (shared/exchange/stix-claim.ts). */
const typeOfRole: Partial<Record<Role, string>> = { target: 'targets', affected: 'impacts' };

const labelsOf = ({ kind, happened, themes, sensitivity }: Incident, claims: readonly ClaimRow[]): string[] =>
  [
    `kind:${kind}`,
    ...(happened === null ? [] : [`happened:${happened}`]),
    ...new Set(claims.map(({ status }) => `claim-status:${status}`)),
    ...themes.map((theme) => `theme:${theme}`),
    ...sensitivity.map((each) => `sensitivity:${each}`),
  ].map(cleanLine);

/** The incident core extension of OASIS, in the words that its text and its schema both know. */
const incidentCore = 'extension-definition--ef765651-680c-498d-9894-99799f2fa126';

const fallen: readonly ClaimStatus[] = ['refuted', 'retracted', 'superseded'];

/** Nobody here investigates: what was not taken back is suspected, and stays open. */
function coreOf(claims: readonly ClaimRow[]) {
  const hasFallen = claims.length > 0 && claims.every(({ status }) => fallen.includes(status));
  return filled({
    extension_type: 'property-extension',
    determination: hasFallen ? 'false-positive' : 'suspected',
    investigation_status: hasFallen ? 'closed' : 'open',
  });
}
