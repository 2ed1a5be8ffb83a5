import { useState } from 'react';
import type { Incident } from '../../../shared/model/incident.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './incident-dialog.module.css';
import { type IncidentStepDraft, stepDraftOf, stepOf, stepProblems } from './step-draft.ts';
import { techniquesOf, techniqueWords } from './technique-words.ts';

type Props = {
  readonly incident: Incident;
  /** The place of the step that is changed, or null for a new one at the end. */
  readonly place: number | null;
  readonly onClose: () => void;
};

/** One step of how it was done: what, by which technique, by whom, when, and which claim says so. */
export function StepDialog({ incident, place, onClose }: Props) {
  const s = useStrings();
  const { change } = useChange();
  const vocabulary = useVocabulary();
  const old = place === null ? undefined : incident.steps[place];
  const [draft, setDraft] = useState(() => stepDraftOf(old));
  const [tried, setTried] = useState(false);
  const set = (part: Partial<IncidentStepDraft>): void => setDraft((last) => ({ ...last, ...part }));
  const submit = async (): Promise<void> => {
    setTried(true);
    if (Object.values(stepProblems(draft)).some(Boolean)) return;
    const step = stepOf(draft, vocabulary, old);
    const steps = place === null ? [...incident.steps, step] : incident.steps.with(place, step);
    if (await change('incidents.update', { id: incident.id, fields: { steps } }, s.toast.incidentChanged))
      onClose();
  };
  return (
    <Dialog title={s.incident.step} size="wide" onClose={onClose}>
      <DialogForm submit={old ? s.common.save : s.common.add} onSubmit={submit} onCancel={onClose}>
        <StepFields incident={incident.id} draft={draft} set={set} tried={tried} />
      </DialogForm>
    </Dialog>
  );
}

function StepFields({
  incident,
  draft,
  set,
  tried,
}: {
  readonly incident: string;
  readonly draft: IncidentStepDraft;
  readonly set: (part: Partial<IncidentStepDraft>) => void;
  readonly tried: boolean;
}) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const claims = useChannel('claims.list', { incident }).value?.items ?? [];
  const problems = stepProblems(draft);
  return (
    <>
      <TextField
        label={s.incident.stepText}
        error={tried && problems.text ? s.incident.required : undefined}
        value={draft.text}
        onChange={(text) => set({ text })}
        lines={2}
        autoFocus
      />
      <TextField
        label={s.incident.technique}
        hint={s.incident.techniqueHint}
        value={draft.technique}
        suggestions={techniquesOf(vocabulary).map(techniqueWords)}
        onChange={(technique) => set({ technique })}
      />
      <div className={styles.pair}>
        <TextField
          label={s.incident.by}
          value={draft.by}
          suggestions={vocabulary.actors.map(({ label }) => label)}
          onChange={(by) => set({ by })}
        />
        <TextField
          label={s.incident.date}
          error={problems.when ? s.incident.dateBad : undefined}
          value={draft.when}
          onChange={(when) => set({ when })}
        />
      </div>
      <SelectField
        label={s.incident.claim}
        value={draft.claim}
        choices={[
          { value: '', label: s.common.none },
          ...claims.map((one) => ({ value: one.id, label: one.text })),
        ]}
        onChange={(claim) => set({ claim })}
      />
    </>
  );
}
