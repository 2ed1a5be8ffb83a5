import { useState } from 'react';
import type { Incident } from '../../../shared/model/incident.ts';
import type { IncidentMerge, MergeField, MergeSide } from '../../../shared/model/incident-merge.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FieldGroup } from '../../components/field-group.tsx';
import { MergeForm } from '../../components/merge-form.tsx';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './incident-dialog.module.css';

type Props = {
  readonly incident: Incident;
  /** The one that goes into it; empty where it is still to be chosen. */
  readonly from: string;
  readonly onClose: () => void;
};

const first: IncidentMerge['wins'] = { title: 'into', kind: 'into', happened: 'into' };

/** Makes one incident of two: what comes over, and whose value stands where both have one. */
export function MergeDialog({ incident, from: given, onClose }: Props) {
  const s = useStrings();
  const { change } = useChange();
  const [from, setFrom] = useState(given);
  const [wins, setWins] = useState(first);
  const others = (useChannel('incidents.list', {}).value?.items ?? []).filter(({ id }) => id !== incident.id);
  const preview = useChannel(
    'incidents.previewMerge',
    from === '' ? null : { into: incident.id, from, wins },
  );
  const submit = async (): Promise<void> => {
    const request = { into: incident.id, from, wins };
    if (await change('incidents.merge', request, s.toast.incidentsMerged)) onClose();
  };
  const choose = (field: MergeField, side: MergeSide): void => setWins({ ...wins, [field]: side });
  return (
    <Dialog title={s.incident.mergeTitle} size="wide" onClose={onClose}>
      <MergeForm
        label={s.incident.mergeFrom}
        from={from}
        others={others.map(({ id, title }) => ({ value: id, label: title }))}
        preview={preview}
        onFrom={setFrom}
        onMerge={submit}
        onCancel={onClose}
      >
        {preview.value && <p>{s.incident.mergeCounts(preview.value.counts)}</p>}
        {preview.value?.differences.map(({ field, into, from: other, wins: side }) => (
          <FieldGroup key={field} legend={s.incident.fieldName(field)}>
            {(
              [
                ['into', into],
                ['from', other],
              ] as const
            ).map(([name, value]) => (
              <label key={name} className={styles.option}>
                <input type="radio" checked={side === name} onChange={() => choose(field, name)} />
                <bdi>{value}</bdi>
              </label>
            ))}
          </FieldGroup>
        ))}
      </MergeForm>
    </Dialog>
  );
}
