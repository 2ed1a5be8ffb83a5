import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import type { Incident, Role } from '../../../shared/model/incident.ts';
import type { Vocabulary } from '../../vocabulary/read-vocabulary.ts';

export type PartyDraft = { readonly key: number; readonly name: string; readonly role: Role };

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
  parties: incident.parties.map(({ actor, role }, key) => ({ key, name: actor.name, role })),
});

/** The form as the ledger takes it: nameless parties are left out. */
export function fieldsOf(draft: IncidentDraft, vocabulary: Vocabulary) {
  return {
    title: draft.title.trim(),
    kind: draft.kind,
    summary: draft.summary.trim(),
    happened: draft.happened.trim() === '' ? null : draft.happened.trim(),
    happenedBasis: draft.happened.trim() === '' ? null : draft.happenedBasis,
    parties: draft.parties
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, role }) => ({ actor: vocabulary.actorNamed(name), role })),
    themes: [...draft.themes],
    articles: [...draft.articles],
  };
}
