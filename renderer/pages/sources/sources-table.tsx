import type { SourceRow } from '../../../shared/contract/channels.ts';
import { Table } from '../../components/table.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { SourceLine } from './source-line.tsx';
import { type Tone, toneOf } from './source-tone.ts';
import styles from './sources-table.module.css';

type Props = { readonly sources: readonly SourceRow[]; readonly onRemove: (source: SourceRow) => void };

const order: Readonly<Record<Tone, number>> = { question: 0, bad: 1, warning: 2, new: 3, ok: 3 };

/** Those that need a person first, then those in trouble, each by name. */
export function SourcesTable({ sources, onRemove }: Props) {
  const s = useStrings();
  const sorted = sources.toSorted(
    (a, b) => order[toneOf(a)] - order[toneOf(b)] || a.title.localeCompare(b.title, s.locale),
  );
  const columns = [
    { name: s.sources.name },
    { name: s.sources.state },
    { name: s.sources.lastChecked },
    { name: s.sources.nextDue },
    { name: s.sources.articles, kind: 'number' },
    { name: s.sources.actions, kind: 'actions' },
  ] as const;
  return (
    <Table label={s.sources.title} columns={columns} className={styles.sources}>
      {sorted.map((source) => (
        <SourceLine key={source.id} source={source} onRemove={onRemove} />
      ))}
    </Table>
  );
}
