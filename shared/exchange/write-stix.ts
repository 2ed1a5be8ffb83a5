import { wellFormedJson } from './clean-json.ts';
import type { ExportContent } from './export-content.ts';
import { assertionObjects } from './stix-assertion.ts';
import { type StixBundle, stixBundle } from './stix-bundle.ts';
import { claimObjects } from './stix-claim.ts';
import { extensionObjects } from './stix-extension.ts';
import { incidentObjects } from './stix-incident.ts';
import { measureObjects } from './stix-measure.ts';
import { mentionedObjects } from './stix-mentioned.ts';
import { distinctionObject, searchNoteObject } from './stix-note.ts';
import { type StixObject, stixId } from './stix-object.ts';

/**
 * A STIX 2.1 bundle. Who is accused is linked to the incident, who says so has a note and who denies it an opinion on that link;
 * a measure is a course of action, an article a report. In an extension of our own each object carries the record that it was
 * made from, so that our import gives back the same ledger (shared/exchange/read-stix.ts).
 *
 * Confidence is left out on purpose: how a claim stands is no number. What was deleted is not said to be revoked: an export of a
 * selection cannot tell what is gone from what is not shown.
 */
export function* writeStix(content: ExportContent) {
  const { library, asked } = content.about;
  yield `{"type":"bundle","id":"${stixId('bundle', library, asked)}","objects":[\n`;
  let isFirst = true;
  for (const object of objectsOf(content)) {
    yield (isFirst ? '' : ',\n') + wellFormedJson(object);
    isFirst = false;
  }
  yield '\n]}\n';
}

function* objectsOf(content: ExportContent): Generator<StixObject> {
  const bundle = stixBundle(content);
  yield* extensionObjects;
  yield bundle.library;
  yield* recordObjects(bundle);
  yield* mentionedObjects(bundle);
  // What is marked has been written.
  yield* bundle.markings();
}

function* recordObjects(bundle: StixBundle): Generator<StixObject> {
  const { incidents, claims, assertions, measures, searchNotes, distinctions } = bundle.content.ledger;
  for (const incident of incidents.values()) yield* incidentObjects(incident, bundle);
  for (const claim of claims.values()) yield* claimObjects(claim, bundle);
  for (const assertion of assertions.values()) yield* assertionObjects(assertion, bundle);
  for (const measure of measures.values()) yield* measureObjects(measure, bundle);
  for (const note of searchNotes.values()) yield searchNoteObject(note, bundle);
  for (const distinction of distinctions.values()) yield distinctionObject(distinction, bundle);
}
