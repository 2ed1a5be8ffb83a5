import { useState } from 'react';
import type { Incident } from '../../../shared/model/incident.ts';
import type { Measure } from '../../../shared/model/measure.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { SelectField, TextField } from '../../components/field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { ClaimChecks } from './claim-checks.tsx';
import { namesIn } from './claim-draft.ts';
import styles from './incident-dialog.module.css';
import { LifeField } from './life-field.tsx';
import {
  type MeasureDraft,
  measureDraftOf,
  measureFieldsOf,
  measureProblems,
  newMeasureDraft,
} from './measure-draft.ts';
import { SupersedesField } from './supersedes-field.tsx';
import { techniquesOf, techniqueWords } from './technique-words.ts';

type Props = {
  readonly incident: Incident;
  /** The one that is changed, or null for a new one. */
  readonly measure: Measure | null;
  /** What stands in the form of a new one already. */
  readonly first?: Partial<MeasureDraft>;
  readonly onClose: () => void;
};

type PartProps = {
  readonly draft: MeasureDraft;
  readonly set: (change: Partial<MeasureDraft>) => void;
  readonly needed: (missing: boolean) => string | undefined;
};

/** What somebody did about an incident: what, by whom, its life step by step, what it is said to have brought about. */
export function MeasureDialog({ incident, measure, first, onClose }: Props) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const [draft, setDraft] = useState(() =>
    measure
      ? measureDraftOf(measure)
      : { ...newMeasureDraft(vocabulary.countermeasures[0]?.id ?? ''), ...first },
  );
  const [tried, setTried] = useState(false);
  const save = useSave(incident, measure);
  const set = (change: Partial<MeasureDraft>): void => setDraft((last) => ({ ...last, ...change }));
  const needed = (missing: boolean): string | undefined =>
    tried && missing ? s.incident.required : undefined;
  const submit = async (): Promise<void> => {
    setTried(true);
    if (Object.values(measureProblems(draft)).some(Boolean)) return;
    if (await save(draft)) onClose();
  };
  return (
    <Dialog title={measure ? s.incident.measure : s.incident.addMeasure} size="wide" onClose={onClose}>
      <DialogForm submit={measure ? s.common.save : s.common.add} onSubmit={submit} onCancel={onClose}>
        <WhatAndWho draft={draft} set={set} needed={needed} />
        <AgainstFields incident={incident.id} draft={draft} set={set} />
        <LifeField
          life={draft.life}
          articles={incident.articles}
          tried={tried}
          onChange={(life) => set({ life })}
        />
        <EffectFields draft={draft} set={set} needed={needed} own={measure?.id} />
      </DialogForm>
    </Dialog>
  );
}

function WhatAndWho({ draft, set, needed }: PartProps) {
  const s = useStrings();
  const { countermeasures, actors } = useVocabulary();
  const names = actors.map(({ label }) => label);
  const problems = measureProblems(draft);
  return (
    <>
      <TextField
        label={s.incident.measureTitle}
        error={needed(problems.title)}
        value={draft.title}
        onChange={(title) => set({ title })}
        autoFocus
      />
      <div className={styles.pair}>
        <SelectField
          label={s.incident.measureKind}
          value={draft.kind}
          choices={countermeasures.map(({ id, label }) => ({ value: id, label }))}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          label={s.incident.by}
          error={needed(problems.by)}
          value={draft.by}
          suggestions={names}
          onChange={(by) => set({ by })}
        />
      </div>
    </>
  );
}

/** Against whom, which claims, which techniques. */
function AgainstFields({
  incident,
  draft,
  set,
}: Pick<PartProps, 'draft' | 'set'> & { readonly incident: string }) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const count = draft.claims.length + namesIn(draft.techniques).length;
  return (
    <>
      <TextField
        label={s.incident.against}
        hint={s.incident.namesHint}
        value={draft.against}
        suggestions={vocabulary.actors.map(({ label }) => label)}
        onChange={(against) => set({ against })}
      />
      <ClaimChecks
        summary={s.incident.againstMore(count)}
        incident={incident}
        chosen={draft.claims}
        onChange={(claims) => set({ claims })}
      >
        <TextField
          label={s.incident.techniques}
          hint={s.incident.techniquesHint}
          value={draft.techniques}
          suggestions={techniquesOf(vocabulary).map(techniqueWords)}
          onChange={(techniques) => set({ techniques })}
        />
      </ClaimChecks>
    </>
  );
}

function EffectFields({ draft, set, needed, own }: PartProps & { readonly own: string | undefined }) {
  const s = useStrings();
  const { actors } = useVocabulary();
  const others = (useChannel('measures.list', {}).value?.items ?? []).filter(({ id }) => id !== own);
  return (
    <>
      <div className={styles.pair}>
        <TextField
          label={s.incident.effect}
          hint={s.incident.effectHint}
          value={draft.effect}
          onChange={(effect) => set({ effect })}
        />
        <TextField
          label={s.incident.effectBy}
          error={needed(measureProblems(draft).effectBy)}
          value={draft.effectBy}
          suggestions={actors.map(({ label }) => label)}
          onChange={(effectBy) => set({ effectBy })}
        />
      </div>
      <SupersedesField
        others={others.map(({ id, title }) => ({ value: id, label: title }))}
        value={draft.supersedes}
        onChange={(supersedes) => set({ supersedes })}
      />
    </>
  );
}

function useSave(incident: Incident, measure: Measure | null): (draft: MeasureDraft) => Promise<boolean> {
  const s = useStrings();
  const { change } = useChange();
  const vocabulary = useVocabulary();
  return async (draft) => {
    const fields = measureFieldsOf(draft, measure, vocabulary);
    if (measure) {
      return (await change('measures.update', { id: measure.id, fields }, s.toast.measureChanged)) !== null;
    }
    const created = { ...fields, incidents: [incident.id], themes: incident.themes };
    return (await change('measures.create', { fields: created }, s.toast.measureCreated)) !== null;
  };
}
