import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import type { Vocabulary } from '../../vocabulary/read-vocabulary.ts';
import { readTechnique, techniquesOf, techniqueWords } from './technique-words.ts';

type Step = Incident['steps'][number];

/** A step as it stands in the form, before anything was checked. */
export type IncidentStepDraft = {
  readonly text: string;
  readonly technique: string;
  readonly by: string;
  readonly when: string;
  readonly claim: string;
};

export const stepDraftOf = (step: Step | undefined): IncidentStepDraft => ({
  text: step?.text ?? '',
  technique: step?.technique ? techniqueWords(step.technique) : '',
  by: step?.by?.name ?? '',
  when: step?.when ?? '',
  claim: step?.claim ?? '',
});

export const stepProblems = (draft: IncidentStepDraft) => ({
  text: draft.text.trim() === '',
  when: draft.when.trim() !== '' && edtfSpan(draft.when.trim()) === null,
});

/** The technique of a former step is known as it was, whatever the vocabulary knows. */
export const stepOf = (draft: IncidentStepDraft, vocabulary: Vocabulary, former: Step | undefined): Step => ({
  text: draft.text.trim(),
  technique: readTechnique(draft.technique, [former?.technique ?? [], techniquesOf(vocabulary)].flat()),
  by: draft.by.trim() === '' ? null : vocabulary.actorNamed(draft.by),
  when: draft.when.trim() || null,
  claim: draft.claim || null,
});
