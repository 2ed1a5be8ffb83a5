import type { ClaimRow } from '../../../shared/contract/claim-row.ts';
import type { Assertion } from '../../../shared/model/assertion.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import type { Measure } from '../../../shared/model/measure.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { AssertionDialog } from './assertion-dialog.tsx';
import { type AssertionStart, correctionOf } from './assertion-draft.ts';
import { ClaimDialog } from './claim-dialog.tsx';
import { IncidentDialog } from './incident-dialog.tsx';
import { draftOf } from './incident-draft.ts';
import { MeasureDialog } from './measure-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { RepeatsDialog } from './repeats-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';

/** Which of the dialogs of an incident is open, and with what it begins. */
export type OpenDialog =
  | { readonly kind: 'edit' | 'note' | 'split' }
  | { readonly kind: 'merge'; readonly from: string }
  | { readonly kind: 'measure'; readonly measure: Measure | null }
  | { readonly kind: 'step'; readonly place: number | null }
  | { readonly kind: 'claim'; readonly claim: ClaimRow | null; readonly former?: ClaimRow }
  | { readonly kind: 'repeats'; readonly assertion: Assertion }
  | { readonly kind: 'assertion'; readonly start: AssertionStart };

type Props = {
  readonly open: OpenDialog;
  readonly incident: Incident;
  readonly onOpen: (open: OpenDialog) => void;
  readonly onClose: () => void;
};

/** The windows that the page of an incident opens. */
export function IncidentDialogs({ open, incident, onOpen, onClose }: Props) {
  switch (open.kind) {
    case 'edit':
      return <IncidentDialog draft={draftOf(incident)} id={incident.id} onClose={onClose} />;
    case 'merge':
      return <MergeDialog incident={incident} from={open.from} onClose={onClose} />;
    case 'split':
      return <SplitDialog incident={incident} onClose={onClose} />;
    case 'note':
      return <NoteDialog incident={incident.id} onClose={onClose} />;
    case 'measure':
      return <MeasureDialog incident={incident} measure={open.measure} onClose={onClose} />;
    case 'step':
      return <StepDialog incident={incident} place={open.place} onClose={onClose} />;
    case 'claim':
      return <ClaimForm open={open} incident={incident} onOpen={onOpen} onClose={onClose} />;
    case 'repeats':
      return <RepeatsDialog incident={incident} assertion={open.assertion} onClose={onClose} />;
    case 'assertion':
      return <AssertionDialog key={open.start.claim?.id} {...open.start} onClose={onClose} />;
  }
}

/** A claim, and next who says it: of several that were made at once, or of one that was corrected, in one statement. */
function ClaimForm({
  open,
  incident,
  onOpen,
  onClose,
}: Props & { readonly open: Extract<OpenDialog, { readonly kind: 'claim' }> }) {
  const { claim, former } = open;
  const said = useChannel('assertions.list', former ? { claim: former.id } : null).value?.items ?? [];
  const askWho = ([id, ...also]: readonly string[]): void => {
    if (id === undefined) return;
    const first = { ...correctionOf(said), also };
    onOpen({ kind: 'assertion', start: { claim: { id, incident: incident.id }, first } });
  };
  return (
    <ClaimDialog incident={incident.id} claim={claim} former={former} onCreated={askWho} onClose={onClose} />
  );
}
