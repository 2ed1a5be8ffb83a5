import { useState } from 'react';
import type { Incident } from '../../../shared/model/incident.ts';
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
import { IncidentArticles } from './incident-articles.tsx';
import { IncidentClaims } from './incident-claims.tsx';
import { IncidentDialogs, type OpenDialog } from './incident-dialogs.tsx';
import { IncidentHead } from './incident-head.tsx';
import { IncidentHistory } from './incident-history.tsx';
import { IncidentLinks } from './incident-links.tsx';
import { IncidentMeasures } from './incident-measures.tsx';
import { IncidentNotes } from './incident-notes.tsx';
import styles from './incident-page.module.css';
import { IncidentSteps } from './incident-steps.tsx';
import { SameIncidents } from './same-incidents.tsx';

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
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const { known } = address;
  const before = listBefore(address);
  useCommands({
    ...(known === null && {
      'incident.edit': () => setOpen({ kind: 'edit' }),
      'incident.claim': () => setOpen({ kind: 'claim', claim: null }),
      'incident.measure': () => setOpen({ kind: 'measure', measure: null }),
      'incident.note': () => setOpen({ kind: 'note' }),
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
              onNew={() => setOpen({ kind: 'claim', claim: null })}
              onClaim={(claim) => setOpen({ kind: 'claim', claim })}
              onCorrection={(former) => setOpen({ kind: 'claim', claim: null, former })}
              onAssertion={(start) => setOpen({ kind: 'assertion', start })}
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
        {open && (
          <IncidentDialogs open={open} incident={incident} onOpen={setOpen} onClose={() => setOpen(null)} />
        )}
      </OnlyNow>
    </div>
  );
}
