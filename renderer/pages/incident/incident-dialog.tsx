import { useState } from 'react';
import { edtfSpan } from '../../../shared/model/edtf-date.ts';
import { incidentAddress } from '../../address/incident-address.ts';
import { goTo } from '../../address/use-address.ts';
import { Dialog, DialogForm } from '../../components/dialog.tsx';
import { choicesOf, SelectField, TextField } from '../../components/field.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { ExternalIdsField } from './external-ids-field.tsx';
import { HandlingField } from './handling-field.tsx';
import styles from './incident-dialog.module.css';
import { fieldsOf, type IncidentDraft } from './incident-draft.ts';
import { PartiesField } from './parties-field.tsx';
import { RelationsField } from './relations-field.tsx';
import { ThemesField } from './themes-field.tsx';

type Props = {
  readonly draft: IncidentDraft;
  /** The incident that is changed, or null for a new one. */
  readonly id: string | null;
  /** Where a new one leads; to its page where nothing else is said. */
  readonly onCreated?: (id: string) => void;
  readonly onClose: () => void;
};

/** Writes an incident down: the same form for a new one and for a change. */
export function IncidentDialog({ draft: first, id, onCreated = toIncident, onClose }: Props) {
  const s = useStrings();
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const save = useSave(id, onCreated);
  const set = (change: Partial<IncidentDraft>): void => setDraft({ ...draft, ...change });
  const noTitle = draft.title.trim() === '';
  const badDate = draft.happened.trim() !== '' && edtfSpan(draft.happened.trim()) === null;
  const submit = async (): Promise<void> => {
    setTried(true);
    if (noTitle || badDate) return;
    setBusy(true);
    const saved = await save(draft);
    setBusy(false);
    if (saved) onClose();
  };
  return (
    <Dialog title={id === null ? s.incident.createTitle : s.incident.editTitle} size="wide" onClose={onClose}>
      <DialogForm
        submit={id === null ? s.incident.create : s.common.save}
        busy={busy}
        onSubmit={submit}
        onCancel={onClose}
      >
        <TextField
          label={s.incident.title}
          hint={s.incident.titleHint}
          error={tried && noTitle ? s.incident.required : undefined}
          value={draft.title}
          onChange={(title) => set({ title })}
          autoFocus
        />
        <WhenAndKind draft={draft} set={set} badDate={badDate && tried} />
        <PartiesField incident={id} parties={draft.parties} onChange={(parties) => set({ parties })} />
        <ThemesField themes={draft.themes} onChange={(themes) => set({ themes })} />
        <TextField
          label={s.incident.summary}
          value={draft.summary}
          onChange={(summary) => set({ summary })}
          lines={3}
        />
        <details>
          <summary className={styles.more}>{s.incident.more}</summary>
          <div className={styles.moreFields}>
            <RelationsField related={draft.related} own={id} onChange={(related) => set({ related })} />
            <ExternalIdsField ids={draft.externalIds} onChange={(externalIds) => set({ externalIds })} />
            <HandlingField handlingMark={draft.handlingMark} sensitivity={draft.sensitivity} onChange={set} />
          </div>
        </details>
      </DialogForm>
    </Dialog>
  );
}

function WhenAndKind(props: {
  readonly draft: IncidentDraft;
  readonly set: (change: Partial<IncidentDraft>) => void;
  readonly badDate: boolean;
}) {
  const s = useStrings();
  const { draft, set } = props;
  const bases = [{ value: '', label: s.common.none }, ...choicesOf(s.tokens.dateBasis)] as const;
  return (
    <div className={styles.row}>
      <TextField
        label={s.incident.date}
        hint={s.incident.dateHint}
        error={props.badDate ? s.incident.dateBad : undefined}
        value={draft.happened}
        onChange={(happened) => set({ happened })}
      />
      <SelectField
        label={s.incident.dateBasis}
        value={draft.happenedBasis ?? ''}
        choices={bases}
        onChange={(basis) => set({ happenedBasis: basis === '' ? null : basis })}
      />
      <SelectField
        label={s.incident.kind}
        value={draft.kind}
        choices={choicesOf(s.tokens.kind)}
        onChange={(kind) => set({ kind })}
      />
    </div>
  );
}

const toIncident = (id: string): void => goTo(incidentAddress(id));

/** Saves and, for a new incident, leads to it. False where the engine refused, which was told already. */
function useSave(
  id: string | null,
  onCreated: (id: string) => void,
): (draft: IncidentDraft) => Promise<boolean> {
  const s = useStrings();
  const { change } = useChange();
  const vocabulary = useVocabulary();
  return async (draft) => {
    const fields = fieldsOf(draft, vocabulary);
    if (id !== null)
      return (await change('incidents.update', { id, fields }, s.toast.incidentChanged)) !== null;
    const made = await change('incidents.create', { fields }, s.toast.incidentCreated);
    if (made) onCreated(made.id);
    return made !== null;
  };
}
