import type { ReactNode } from 'react';
import { laneKinds } from '../../../shared/model/lane-kind.ts';
import type { TimelineAddress } from '../../address/address.ts';
import { goTo } from '../../address/use-address.ts';
import { useSlow } from '../../channel/use-slow.ts';
import { Button } from '../../components/button.tsx';
import { MoreTools } from '../../components/more-tools.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { FilterButton } from '../../ledger-lists/filter-button.tsx';
import { KnownOnButton } from '../../ledger-lists/known-on-panel.tsx';
import { OnlyNow } from '../../ledger-lists/only-now.tsx';
import { ShareButton } from '../../ledger-lists/share-button.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './timeline-page.module.css';
import { UndatedLink } from './undated-link.tsx';

type Props = {
  readonly address: TimelineAddress;
  readonly count: number;
  readonly undated: number;
  readonly isWorking: boolean;
  readonly filtersOpen: boolean;
  readonly onFilters: () => void;
  readonly savedOpen: boolean;
  readonly onSaved: () => void;
  readonly onAdd: () => void;
  /** The ways to save and print. */
  readonly figure: ReactNode;
};

const views = ['chart', 'table'] as const;

export function TimelineBar(props: Props) {
  const s = useStrings();
  const { address, count, undated } = props;
  const isSlow = useSlow(props.isWorking);
  return (
    <PageHead
      title={s.timeline.title}
      count={isSlow ? s.common.working : s.timeline.count(count)}
      aside={<UndatedLink address={address} count={undated} />}
    >
      <FilterButton filter={address.filter} isOpen={props.filtersOpen} onOpen={props.onFilters} />
      <fieldset className={styles.segments} aria-label={s.timeline.view}>
        {views.map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={address.view === view}
            onClick={() => goTo({ ...address, view })}
          >
            {s.timeline[view]}
          </button>
        ))}
      </fieldset>
      <OnlyNow>
        <span className={styles.add}>
          <Button look="primary" icon="plus" label={s.timeline.add} shortcut="I" onClick={props.onAdd} />
        </span>
      </OnlyNow>
      <MoreTools>
        <select
          className={styles.control}
          aria-label={s.timeline.lanes}
          value={address.lanes}
          onChange={(event) => {
            const lanes = laneKinds.find((kind) => kind === event.target.value);
            if (lanes) goTo({ ...address, lanes }, 'replace');
          }}
        >
          {laneKinds.map((kind) => (
            <option key={kind} value={kind}>
              {s.timeline.laneKinds[kind]}
            </option>
          ))}
        </select>
        <Button
          icon="keep"
          label={s.savedTimelines.open}
          aria-pressed={props.savedOpen}
          onClick={props.onSaved}
        />
        <KnownOnButton />
        {props.figure}
        <ShareButton />
      </MoreTools>
    </PageHead>
  );
}
