import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import type { Incident, Role } from '../../../shared/model/incident.ts';
import type { NamedActor } from '../../../shared/model/named-actor.ts';
import type { Vocabulary } from '../../vocabulary/read-vocabulary.ts';
import { namesIn } from './claim-draft.ts';

export type PartyDraft = {
  readonly key: number;
  readonly name: string;
  readonly role: Role;
  /** Whose row it is; as long as its name stands there, it stays that actor, whatever the name holds. */
  readonly actor?: NamedActor;
};

export type ExternalIdDraft = {
  readonly key: number;
  readonly namespace: Incident['externalIds'][number]['namespace'];
  readonly id: string;
};

/** An incident as it stands in the form, before anything was checked. */
export type IncidentDraft = {
  readonly title: string;
  readonly kind: Incident['kind'];
  readonly summary: string;
  readonly happened: string;
  readonly happenedBasis: Incident['happenedBasis'];
  readonly parties: readonly PartyDraft[];
  readonly themes: readonly string[];
  readonly articles: readonly string[];
  readonly related: readonly Incident['related'][number][];
  readonly externalIds: readonly ExternalIdDraft[];
  readonly handlingMark: Incident['handlingMark'];
  readonly sensitivity: Incident['sensitivity'];
};

export const emptyDraft: IncidentDraft = {
  title: '',
  kind: 'incident',
  summary: '',
  happened: '',
  happenedBasis: null,
  parties: [],
  themes: [],
  articles: [],
  related: [],
  externalIds: [],
  handlingMark: null,
  sensitivity: [],
};

/**
 * What an article proposes: its title and day, and its actors. Who accuses whom is for the reader to say, so
 * that every actor starts as affected rather than as accused.
 */
export function incidentDraftOf(row: ArticleRow, vocabulary: Vocabulary): IncidentDraft {
  const actors = row.tags.filter(({ kind }) => kind === 'actor');
  return {
    ...emptyDraft,
    title: row.title.slice(0, 500),
    happened: (row.published ?? row.firstSeen).slice(0, 10),
    happenedBasis: row.published === null ? 'first-report' : 'publication',
    parties: actors.map(({ id }, key) => ({ key, name: vocabulary.label('actor', id), role: 'affected' })),
    themes: row.tags.filter(({ kind }) => kind === 'theme').map(({ id }) => id),
    articles: [row.id],
  };
}

export const draftOf = (incident: Incident): IncidentDraft => ({
  ...incident,
  happened: incident.happened ?? '',
  parties: incident.parties.map(({ actor, role }, key) => ({ key, name: actor.name, role, actor })),
  externalIds: incident.externalIds.map((one, key) => ({ key, ...one })),
});

/** The form as the ledger takes it: nameless parties are left out, several names in one row are parties of one role. */
export function fieldsOf(draft: IncidentDraft, vocabulary: Vocabulary) {
  return {
    title: draft.title.trim(),
    kind: draft.kind,
    summary: draft.summary.trim(),
    happened: draft.happened.trim() === '' ? null : draft.happened.trim(),
    happenedBasis: draft.happened.trim() === '' ? null : draft.happenedBasis,
    parties: draft.parties.flatMap(({ name, role, actor }) => {
      const actors = name === actor?.name ? [actor] : namesIn(name).map(vocabulary.actorNamed);
      return actors.map((one) => ({ actor: one, role }));
    }),
    themes: [...draft.themes],
    articles: [...draft.articles],
    related: [...draft.related],
    externalIds: draft.externalIds
      .map(({ namespace, id }) => ({ namespace, id: id.trim() }))
      .filter(({ id }) => id !== ''),
    handlingMark: draft.handlingMark,
    sensitivity: [...draft.sensitivity],
  };
}
