import { type Measure, measureStatuses } from '../../../shared/model/measure.ts';
import { actorKey } from '../../../shared/model/named-actor.ts';
import { type MeasureFilter, type MeasuresAddress, measureViews } from '../../address/measures-address.ts';
import { goTo } from '../../address/use-address.ts';
import { Button } from '../../components/button.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { TermSelect } from '../../components/term-select.tsx';
import { ViewLinks } from '../../components/view-links.tsx';
import { KnownOnButton } from '../../ledger-lists/known-on-panel.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './measures-bar.module.css';

type Props = {
  readonly address: MeasuresAddress;
  readonly all: readonly Measure[];
  readonly count: number;
};

const today = (): string => new Date().toISOString().slice(0, 10);

export function MeasuresBar({ address, all, count }: Props) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const { filter } = address;
  const narrow = (change: Partial<MeasureFilter>): void =>
    goTo({ ...address, filter: { ...filter, ...change } }, 'replace');
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const actors = new Map(
    all.flatMap(({ by, against }) => [by, ...against.actors].map((one) => [actorKey(one), one.name])),
  );
  const links = measureViews.map((view) => ({
    label: s.measures.views[view],
    address: { ...address, view },
    isHere: view === address.view,
  }));
  return (
    <PageHead
      title={s.measures.title}
      count={s.measures.count(count)}
      views={<ViewLinks label={s.measures.title} links={links} />}
    >
      <label className={styles.day}>
        {s.measures.inForceOn}
        <input type="date" value={filter.on} onChange={(event) => narrow({ on: event.target.value })} />
      </label>
      <KnownOnButton />
      <Button look="quiet" label={s.measures.today} onClick={() => narrow({ on: today() })} />
      <TermSelect
        label={s.measures.kind}
        terms={kinds.map((id) => ({ id, label: vocabulary.label('countermeasure', id) }))}
        value={filter.kind}
        onChange={(kind) => narrow({ kind })}
      />
      <TermSelect
        label={s.measures.theme}
        terms={vocabulary.themes}
        value={filter.theme}
        onChange={(theme) => narrow({ theme })}
      />
      <TermSelect
        label={s.measures.actor}
        terms={[...actors].map(([id, label]) => ({ id, label }))}
        value={filter.actor}
        onChange={(actor) => narrow({ actor })}
      />
      <TermSelect
        label={s.measures.status}
        terms={measureStatuses.map((id) => ({ id, label: s.tokens.measureStatus[id] }))}
        value={filter.status}
        onChange={(id) => narrow({ status: measureStatuses.find((one) => one === id) ?? '' })}
      />
    </PageHead>
  );
}
