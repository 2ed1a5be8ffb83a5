import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { AssertionDialog } from '../incident/assertion-dialog.tsx';
import { IncidentDialog } from '../incident/incident-dialog.tsx';
import { draftOf } from '../incident/incident-draft.ts';
import { MeasureDialog } from '../incident/measure-dialog.tsx';
import type { Lack } from './undated-lack.ts';

type Props = {
  readonly entry: TimelineEntry;
  readonly form: NonNullable<Lack['form']>;
  readonly onClose: () => void;
};

/** The form in which the missing date of a record is written down. */
export function AddDateDialog({ entry, form, onClose }: Props) {
  const { value } = useChannel('timeline.record', { kind: entry.kind, record: entry.record });
  if (!value) return null;
  const { incident, claim, assertion, measure } = value;
  switch (form) {
    case 'incident':
      return incident && <IncidentDialog draft={draftOf(incident)} id={incident.id} onClose={onClose} />;
    case 'assertion':
      return claim && assertion && <AssertionDialog claim={claim} assertion={assertion} onClose={onClose} />;
    case 'measure':
      return incident && <MeasureDialog incident={incident} measure={measure} onClose={onClose} />;
  }
}
