import { useState } from 'react';
import type { ClaimRow } from '../../../shared/contract/claim-row.ts';
import type { Assertion } from '../../../shared/model/assertion.ts';
import type { Incident } from '../../../shared/model/incident.ts';
import type { Measure } from '../../../shared/model/measure.ts';
import { formatAddress, timelineAddress } from '../../address/address.ts';
import type { IncidentAddress } from '../../address/incident-address.ts';
import { noLedgerFilter } from '../../address/ledger-filter.ts';
import { goTo } from '../../address/use-address.ts';
import { wayBack } from '../../address/way-back.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { Button } from '../../components/button.tsx';
import { isMissing } from '../../components/failure-words.ts';
import { MoreTools } from '../../components/more-tools.tsx';
import { EmptyState, Failure } from '../../components/notice.tsx';
import { useChange } from '../../components/toasts.tsx';
import { KnownOnButton, KnownOnPanel } from '../../ledger-lists/known-on-panel.tsx';
import { OnlyNow } from '../../ledger-lists/only-now.tsx';
import { ShareButton } from '../../ledger-lists/share-button.tsx';
import { useKnownOn } from '../../ledger-lists/use-known-on.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { AssertionDialog } from './assertion-dialog.tsx';
import { ClaimDialog } from './claim-dialog.tsx';
import { IncidentArticles } from './incident-articles.tsx';
import { IncidentClaims } from './incident-claims.tsx';
import { IncidentDialog } from './incident-dialog.tsx';
import { draftOf } from './incident-draft.ts';
import { IncidentHead } from './incident-head.tsx';
import { IncidentHistory } from './incident-history.tsx';
import { IncidentLinks } from './incident-links.tsx';
import { IncidentMeasures } from './incident-measures.tsx';
import { IncidentNotes } from './incident-notes.tsx';
import styles from './incident-page.module.css';
import { IncidentSteps } from './incident-steps.tsx';
import { MeasureDialog } from './measure-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { RepeatsDialog } from './repeats-dialog.tsx';
import { SameIncidents } from './same-incidents.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';

type SaidClaim = Pick<ClaimRow, 'id' | 'incident'>;
type Open =
  | { readonly kind: 'edit' | 'note' | 'split' }
  | { readonly kind: 'merge'; readonly from: string }
  | { readonly kind: 'measure'; readonly measure: Measure | null }
  | { readonly kind: 'step'; readonly place: number | null }
  | { readonly kind: 'claim'; readonly claim: ClaimRow | null }
  | { readonly kind: 'repeats'; readonly assertion: Assertion }
  | { readonly kind: 'assertion'; readonly claim: SaidClaim; readonly assertion: Assertion | null };

/** One incident: who, what is said by whom, what was done about it, and from which articles. */
export function IncidentPage({ address }: { readonly address: IncidentAddress }) {
  return (
    <div className={styles.shell}>
      <KnownOnPanel />
      <Found address={address} />
    </div>
  );
}

function Found({ address }: { readonly address: IncidentAddress }) {
  const s = useStrings();
  const { id, known } = address;
  const { value, error, retry } = useChannel('incidents.get', { id, ...useKnownOn() });
  if (isMissing(error)) {
    return (
      <EmptyState title={known === null ? s.incident.notFound : s.known.notThen}>
        <Button label={s.incident.toTimeline} onClick={() => goTo({ ...timelineAddress, known })} />
      </EmptyState>
    );
  }
  if (error && !value) return <Failure error={error} onRetry={retry} />;
  return value ? <Shown incident={value} address={address} /> : null;
}

/** The pages on which incidents are found. */
const lists = ['timeline', 'measures', 'actors', 'inbox'] as const;

/** The list from which it was reached, as it was left but on the day of this page; else the Timeline. */
function listBefore({ filter, known }: IncidentAddress) {
  const last = wayBack(lists, { ...timelineAddress, filter, known });
  return last.page === 'inbox' ? last : { ...last, known };
}

function Shown({ incident, address }: { readonly incident: Incident; readonly address: IncidentAddress }) {
  const s = useStrings();
  const { change } = useChange();
  const [open, setOpen] = useState<Open | null>(null);
  const { known } = address;
  const before = listBefore(address);
  useCommands({
    ...(known === null && {
      'incident.edit': () => setOpen({ kind: 'edit' }),
      'incident.claim': () => setOpen({ kind: 'claim', claim: null }),
      'incident.measure': () => setOpen({ kind: 'measure', measure: null }),
    }),
    'list.close': () => goTo(before),
  });
  const remove = async (): Promise<void> => {
    const removed = await change('incidents.remove', { id: incident.id }, s.toast.incidentRemoved);
    if (removed) goTo(timelineAddress);
  };
  return (
    <div className={styles.scroller}>
      <div className={styles.page}>
        <nav className={styles.bar}>
          <a href={formatAddress(before)}>← {s.nav[before.page]}</a>
          <span className={styles.gap} />
          <KnownOnButton />
          <ShareButton part={{ ...address, filter: { ...noLedgerFilter, incidents: [incident.id] } }} />
          <OnlyNow>
            <Button label={s.common.edit} shortcut="e" onClick={() => setOpen({ kind: 'edit' })} />
            <MoreTools>
              <Button
                look="quiet"
                label={s.incident.mergeTitle}
                onClick={() => setOpen({ kind: 'merge', from: '' })}
              />
              <Button look="quiet" label={s.incident.splitTitle} onClick={() => setOpen({ kind: 'split' })} />
              <Button look="danger" label={s.incident.remove} onClick={() => void remove()} />
            </MoreTools>
          </OnlyNow>
        </nav>
        <IncidentHead incident={incident} address={address} />
        <div className={styles.columns}>
          <div>
            <IncidentClaims
              incident={incident}
              address={address}
              onClaim={(claim) => setOpen({ kind: 'claim', claim })}
              onAssertion={(claim, assertion) => setOpen({ kind: 'assertion', claim, assertion })}
              onRepeats={(assertion) => setOpen({ kind: 'repeats', assertion })}
            />
            <IncidentMeasures
              incident={incident}
              onMeasure={(measure) => setOpen({ kind: 'measure', measure })}
            />
            <IncidentSteps incident={incident} onStep={(place) => setOpen({ kind: 'step', place })} />
          </div>
          <div>
            <IncidentArticles incident={incident} />
            <OnlyNow>
              <SameIncidents incident={incident} onMerge={(from) => setOpen({ kind: 'merge', from })} />
            </OnlyNow>
            <IncidentLinks incident={incident} />
            <IncidentNotes incident={incident} onAdd={() => setOpen({ kind: 'note' })} />
            <IncidentHistory id={incident.id} />
          </div>
        </div>
      </div>
      <OnlyNow>
        {open && <Dialogs open={open} incident={incident} onOpen={setOpen} onClose={() => setOpen(null)} />}
      </OnlyNow>
    </div>
  );
}

function Dialogs({
  open,
  incident,
  onOpen,
  onClose,
}: {
  readonly open: Open;
  readonly incident: Incident;
  readonly onOpen: (open: Open) => void;
  readonly onClose: () => void;
}) {
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
      return (
        <ClaimDialog
          incident={incident.id}
          claim={open.claim}
          onCreated={(id) =>
            onOpen({ kind: 'assertion', claim: { id, incident: incident.id }, assertion: null })
          }
          onClose={onClose}
        />
      );
    case 'repeats':
      return <RepeatsDialog incident={incident} assertion={open.assertion} onClose={onClose} />;
    case 'assertion':
      return (
        <AssertionDialog
          key={open.claim.id}
          claim={open.claim}
          assertion={open.assertion ?? undefined}
          onClose={onClose}
        />
      );
  }
}
