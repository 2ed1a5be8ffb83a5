import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import type { Measure } from '../../../shared/model/measure.ts';
import type { Technique } from '../../../shared/model/technique.ts';
import type { Vocabulary } from '../../vocabulary/read-vocabulary.ts';
import { actorsIn, namesIn, namesOf } from './claim-draft.ts';
import { readTechnique, techniquesOf, techniqueWords } from './technique-words.ts';

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
  readonly claims: readonly string[];
  /** As they are shown, with a semicolon between. */
  readonly techniques: string;
  readonly life: readonly StepDraft[];
  readonly effect: string;
  readonly effectBy: string;
  readonly supersedes: string;
};

/** The day on which it began is for the person to say: that of the incident is mostly another. */
export const newMeasureDraft = (kind: string): MeasureDraft => ({
  title: '',
  kind,
  by: '',
  summary: '',
  against: '',
  claims: [],
  techniques: '',
  life: [{ key: 0, status: 'announced', from: '', article: null }],
  effect: '',
  effectBy: '',
  supersedes: '',
});

/** What mostly comes after each step of a life. */
const nextStatus: Readonly<Record<Step['status'], Step['status']>> = {
  proposed: 'announced',
  announced: 'in-force',
  'in-force': 'withdrawn',
  partly: 'in-force',
  paused: 'in-force',
  withdrawn: 'in-force',
  superseded: 'withdrawn',
};

/** One more step, as what mostly comes next. */
export function withNextStep(life: readonly StepDraft[]): readonly StepDraft[] {
  const key = 1 + Math.max(-1, ...life.map((step) => step.key));
  const last = life.at(-1)?.status ?? 'proposed';
  return [...life, { key, status: nextStatus[last], from: '', article: null }];
}

/** The day of the article that tells of a step is its day, unless a person wrote another. */
export const withStepArticle = (
  { from }: Pick<StepDraft, 'from'>,
  article: { readonly id: string; readonly day: string } | null,
): Partial<StepDraft> => ({
  article: article?.id ?? null,
  ...(article && from.trim() === '' && { from: article.day }),
});

export const measureDraftOf = (measure: Measure): MeasureDraft => ({
  title: measure.title,
  kind: measure.kind,
  by: measure.by.name,
  summary: measure.summary,
  against: namesOf(measure.against.actors),
  claims: measure.against.claims,
  techniques: techniquesAsTyped(measure),
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

const techniquesAsTyped = (measure: Measure): string =>
  measure.against.techniques.map(techniqueWords).join('; ');

/** The former ones as they were where the field still says what it did, as it does of those that no vocabulary knows. */
function techniquesIn(draft: MeasureDraft, measure: Measure | null, vocabulary: Vocabulary): Technique[] {
  const former = measure?.against.techniques ?? [];
  if (measure && draft.techniques === techniquesAsTyped(measure)) return former;
  const known = [...former, ...techniquesOf(vocabulary)];
  return namesIn(draft.techniques).flatMap((typed) => readTechnique(typed, known) ?? []);
}

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
      claims: [...draft.claims],
      techniques: techniquesIn(draft, measure, vocabulary),
      actors: actorsIn(draft.against, measure?.against.actors ?? [], vocabulary),
    },
    life: draft.life.map(({ status, from, article }) => ({ status, from: from.trim(), article })),
    effect: draft.effect.trim() === '' ? null : effect,
    supersedes: draft.supersedes === '' ? null : draft.supersedes,
  };
}
