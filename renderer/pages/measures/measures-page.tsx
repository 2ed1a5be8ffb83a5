import { useMemo } from 'react';
import { formatAddress } from '../../address/address.ts';
import { type MeasuresAddress, measuresAddress } from '../../address/measures-address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { EmptyState, Failure } from '../../components/notice.tsx';
import page from '../../components/page.module.css';
import { KnownOnPanel } from '../../ledger-lists/known-on-panel.tsx';
import { useKnownOn } from '../../ledger-lists/use-known-on.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { chooseMeasures } from './choose-measures.ts';
import { FirstMeasures } from './first-measures.tsx';
import { MeasureList } from './measure-list.tsx';
import { MeasureMatrix } from './measure-matrix.tsx';
import { MeasuresBar } from './measures-bar.tsx';

/** What was done about it: in force on a day, against which themes, how soon after an incident. */
export function MeasuresPage({ address }: { readonly address: MeasuresAddress }) {
  const s = useStrings();
  const knownOn = useKnownOn();
  const { value, error, retry } = useChannel('measures.list', knownOn);
  const listed = useChannel('incidents.list', knownOn).value;
  const incidents = useMemo(() => new Map((listed?.items ?? []).map((one) => [one.id, one])), [listed]);
  const all = value?.items ?? [];
  const chosen = useMemo(
    () => chooseMeasures(value?.items ?? [], incidents, address.filter),
    [value, incidents, address.filter],
  );
  if (error && !value) return <Failure error={error} onRetry={retry} />;
  return (
    <div className={page.page}>
      <MeasuresBar address={address} all={all} count={chosen.length} />
      <KnownOnPanel />
      {value && all.length === 0 && <EmptyState title={s.measures.emptyTitle} text={s.measures.empty} />}
      {all.length > 0 && chosen.length === 0 && (
        <EmptyState title={s.measures.noMatch}>
          <a href={formatAddress({ ...measuresAddress, view: address.view, known: address.known })}>
            {s.measures.showAll}
          </a>
        </EmptyState>
      )}
      {chosen.length > 0 && address.view === 'list' && (
        <MeasureList measures={chosen} incidents={incidents} on={address.filter.on} />
      )}
      {chosen.length > 0 && address.view === 'matrix' && (
        <MeasureMatrix measures={chosen} incidents={incidents} filter={address.filter} />
      )}
      {chosen.length > 0 && address.view === 'first' && (
        <FirstMeasures measures={chosen} incidents={incidents} />
      )}
    </div>
  );
}
