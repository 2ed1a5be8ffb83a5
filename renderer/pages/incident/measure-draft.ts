import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import type { Measure } from '../../../shared/model/measure.ts';
import type { Vocabulary } from '../../vocabulary/read-vocabulary.ts';
import { namesIn } from './claim-draft.ts';

type Step = Measure['life'][number];
export type StepDraft = {
  readonly key: number;
  readonly status: Step['status'];
  readonly from: string;
  readonly article: Step['article'];
};

/** A measure as it stands in the form, before anything was checked. */
export type MeasureDraft = {
  readonly title: string;
  readonly kind: string;
  readonly by: string;
  readonly summary: string;
  readonly against: string;
  readonly life: readonly StepDraft[];
  readonly effect: string;
  readonly effectBy: string;
  readonly supersedes: string;
};

export const newMeasureDraft = (incident: Incident, kind: string): MeasureDraft => ({
  title: '',
  kind,
  by: '',
  summary: '',
  against: '',
  life: [{ key: 0, status: 'announced', from: incident.happened?.slice(0, 10) ?? '', article: null }],
  effect: '',
  effectBy: '',
  supersedes: '',
});

export const measureDraftOf = (measure: Measure): MeasureDraft => ({
  title: measure.title,
  kind: measure.kind,
  by: measure.by.name,
  summary: measure.summary,
  against: measure.against.actors.map(({ name }) => name).join('; '),
  life: measure.life.map((step, key) => ({ key, ...step })),
  effect: measure.effect?.text ?? '',
  effectBy: measure.effect?.by.name ?? '',
  supersedes: measure.supersedes ?? '',
});

export const measureProblems = (draft: MeasureDraft) => ({
  title: draft.title.trim() === '',
  by: draft.by.trim() === '',
  life: draft.life.length === 0 || draft.life.some(({ from }) => edtfSpan(from.trim()) === null),
  effectBy: draft.effect.trim() !== '' && draft.effectBy.trim() === '',
});

export function measureFieldsOf(draft: MeasureDraft, measure: Measure | null, vocabulary: Vocabulary) {
  const effect = {
    text: draft.effect.trim(),
    by: vocabulary.actorNamed(draft.effectBy),
    article: measure?.effect?.article ?? null,
  };
  return {
    title: draft.title.trim(),
    kind: draft.kind,
    by: vocabulary.actorNamed(draft.by),
    summary: draft.summary.trim(),
    against: {
      claims: measure?.against.claims ?? [],
      techniques: measure?.against.techniques ?? [],
      actors: namesIn(draft.against).map((name) => vocabulary.actorNamed(name)),
    },
    life: draft.life.map(({ status, from, article }) => ({ status, from: from.trim(), article })),
    effect: draft.effect.trim() === '' ? null : effect,
    supersedes: draft.supersedes === '' ? null : draft.supersedes,
  };
}
