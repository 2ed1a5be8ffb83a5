import type { TimelineEntry } from '../../../shared/contract/timeline-entry.ts';
import tables from '../../components/table.module.css';
import { Table } from '../../components/table.tsx';
import { formatEventDate } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { entryAddress, statusWords } from './entry-words.ts';

const columns = ['date', 'kind', 'what', 'status', 'who'] as const;

/** The same entries as a table: for reading out, copying and checking. */
export function TimelineTable({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  return (
    <Table label={s.timeline.title} columns={columns.map((name) => ({ name: s.timeline[name] }))}>
      {entries.map((entry) => (
        <tr key={entry.id}>
          <td className={tables.nowrap}>{formatEventDate(entry.date, s.locale, s.common.aboutDate)}</td>
          <td className={tables.nowrap}>{s.tokens.entryKind[entry.kind]}</td>
          <td>
            <a href={entryAddress(entry)}>
              <bdi>{entry.title}</bdi>
            </a>
          </td>
          <td className={tables.nowrap}>{statusWords(entry, s)}</td>
          <td>
            <bdi>{entry.actors.map((id) => vocabulary.label('actor', id)).join(', ')}</bdi>
          </td>
        </tr>
      ))}
    </Table>
  );
}
