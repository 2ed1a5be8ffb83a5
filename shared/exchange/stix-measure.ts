import type { Measure } from '../model/measure.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { StixBundle } from './stix-bundle.ts';
import { recordExtension } from './stix-extension.ts';
import { incidentId } from './stix-incident.ts';
import { type Stamp, type StixObject, stixId, stixObject } from './stix-object.ts';
import { articleReference } from './stix-reference.ts';
import { type Relationship, relationshipObject } from './stix-relationship.ts';

const measureId = (id: string): string => stixId('course-of-action', id);

/** A measure with its life in words, and what it is by, for and against. One that nobody keeps up is revoked, with what it answers. */
export function* measureObjects(measure: Measure, bundle: StixBundle): Generator<StixObject> {
  const { content, mentions } = bundle;
  const id = measureId(measure.id);
  const stamp = bundle.stampOf('measure', measure.id);
  const { mark, modified } = stamp;
  const status = measure.life.at(-1)?.status;
  const isOver = status === 'withdrawn' || status === 'superseded';
  const cited = new Set([...measure.articles, ...measure.life.flatMap(({ article }) => article ?? [])]);
  for (const article of cited) mentions.cite(article, { object: id, mark, modified });
  mentions.cite(measure.effect?.article, { object: id, mark, modified });
  yield stixObject('course-of-action', id, stamp, {
    name: cleanLine(measure.title),
    description: cleanText(
      [lifeOf(measure, bundle), measure.summary].filter((text) => text !== '').join('\n\n'),
    ),
    labels: [`measure-kind:${measure.kind}`, `measure-status:${status}`].map(cleanLine),
    revoked: isOver ? true : undefined,
    external_references: [...cited].flatMap((each) => {
      const article = content.articles.get(each);
      return article ? [articleReference(article, bundle.words)] : [];
    }),
    extensions: recordExtension({ kind: 'measure', record: measure }),
  });
  for (const each of relationships(id, measure, stamp, bundle))
    yield relationshipObject({ ...each, isRevoked: isOver }, stamp);
}

function relationships(
  from: string,
  measure: Measure,
  stamp: Stamp,
  { mentions }: StixBundle,
): Relationship[] {
  const related = (to: string, key: string): Relationship => ({
    from,
    type: 'related-to',
    to,
    key,
    labels: [key],
  });
  const { actors, techniques } = measure.against;
  const mitigated = new Set(techniques.map((each) => mentions.technique(each, stamp)));
  return [
    related(mentions.actor(measure.by, stamp), 'measure:by'),
    ...measure.incidents.map((each) => related(incidentId(each), 'measure:answers')),
    ...actors.map((each) => related(mentions.actor(each, stamp), 'measure:against')),
    ...[...mitigated].map((to) => ({ from, type: 'mitigates', to, key: 'against' })),
    ...(measure.supersedes === null ? [] : [related(measureId(measure.supersedes), 'measure:supersedes')]),
  ];
}

/** "2026-02-23: Anthropic: announced from this date." a line for each step. */
const lifeOf = ({ life, by }: Measure, { words }: StixBundle): string =>
  life
    .map(({ status, from }) => `${from}: ${words.measure(by.name, words.tokens.measureStatus[status])}`)
    .join('\n');
