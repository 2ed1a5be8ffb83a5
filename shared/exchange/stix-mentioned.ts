import { actorKeys } from '../ledger/actor-keys.ts';
import type { Actor } from '../model/actor.ts';
import { later } from './change-times.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import type { StixBundle } from './stix-bundle.ts';
import { recordExtension } from './stix-extension.ts';
import { widest } from './stix-mentions.ts';
import { type Stamp, type StixObject, stixId, stixObject } from './stix-object.ts';
import { articleReference, techniqueReference } from './stix-reference.ts';
import { relationshipObject } from './stix-relationship.ts';

/** The objects of all that was named and has none yet. */
export function* mentionedObjects(bundle: StixBundle): Generator<StixObject> {
  yield* identities(bundle);
  yield* attackers(bundle);
  for (const { id, named, mark, modified } of bundle.mentions.techniques.values()) {
    yield stixObject('attack-pattern', id, bundle.stampNow(mark, [modified]), {
      name: cleanLine(named.label === '' ? named.id : named.label),
      external_references: [techniqueReference(named)],
    });
  }
  yield* reports(bundle);
}

const keyOf = ({ id, term }: Actor): string => (term ?? id).toLowerCase();

/** As wide as the widest of the records that name it, in whichever way, and as new as the newest. */
function stampOf(actor: Actor, { mentions, stampNow, content }: StixBundle): Stamp {
  const keys = [...actorKeys(actor), actor.name];
  const named = keys.flatMap((key) => mentions.actors.get(key.toLowerCase()) ?? []);
  const marks = named.map(({ mark }) => mark);
  const mark = marks.length === 0 ? null : marks.reduce(widest);
  return stampNow(mark, [content.changedAt(actor.id), ...named.map(({ modified }) => modified)]);
}

/** Of an actor of whom the ledger knows more, the identity says it. */
function* identities(bundle: StixBundle): Generator<StixObject> {
  const { content, mentions } = bundle;
  const written = new Set<string>();
  for (const actor of content.ledger.actors.values()) {
    const key = written.has(keyOf(actor)) ? actor.id : keyOf(actor);
    written.add(key);
    yield stixObject('identity', stixId('identity', key), stampOf(actor, bundle), {
      name: cleanLine(actor.name),
      description: cleanText([actor.summary, ...actor.aliases.map(({ name }) => name)].join('\n').trim()),
      identity_class: classOf[actor.kind],
      extensions: recordExtension({ kind: 'actor', record: actor }),
    });
  }
  for (const [key, { id, named, mark, modified }] of mentions.actors) {
    if (written.has(key)) continue;
    const label = named.id === null ? named.name : content.label('actor', named.id);
    const name = cleanLine(label === named.id ? named.name : label);
    yield stixObject('identity', id, bundle.stampNow(mark, [modified]), { name });
  }
}

const classOf: Readonly<Record<Actor['kind'], string>> = {
  lab: 'organization',
  company: 'organization',
  'state-body': 'organization',
  person: 'individual',
  group: 'group',
  publisher: 'organization',
  unknown: 'unknown',
};

/** A claim says who did it. STIX has a type for that, and a link from it to who that is. */
function* attackers(bundle: StixBundle): Generator<StixObject> {
  for (const [key, { id, named, mark, modified }] of bundle.mentions.attackers) {
    const stamp = bundle.stampNow(mark, [modified]);
    yield stixObject('threat-actor', id, stamp, {
      name: cleanLine(named.name),
      description: bundle.words.onlySaid,
      labels: ['alleged'],
    });
    yield relationshipObject(
      { from: id, type: 'attributed-to', to: stixId('identity', key), key: 'who' },
      stamp,
    );
  }
}

/** The articles, each as what it reports on. */
function* reports(bundle: StixBundle): Generator<StixObject> {
  for (const { article: id, mark, objects, modified } of bundle.mentions.citations.values()) {
    const article = bundle.content.articles.get(id);
    if (!article) continue;
    const { title, published, dateGuessed, firstSeen, language } = article;
    const stamp = { ...bundle.stampNow(mark), created: firstSeen };
    yield stixObject(
      'report',
      stixId('report', id, mark ?? ''),
      { ...stamp, modified: later(firstSeen, modified) },
      {
        name: cleanLine(title) || id,
        published: published ?? firstSeen,
        lang: language,
        labels: [
          ...(published === null ? ['published:unknown'] : []),
          ...(dateGuessed ? ['published:guessed'] : []),
        ],
        object_refs: [...objects],
        external_references: [articleReference(article, bundle.words)],
        extensions: recordExtension({ kind: 'article', record: article }),
      },
    );
  }
}
