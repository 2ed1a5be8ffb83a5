import type { ExportPreview } from '../../../shared/contract/exchange-channels.ts';
import { isAbove } from '../../../shared/model/handling-mark.ts';
import type { ShareOutAddress } from '../../address/share-address.ts';
import notice from '../../components/notice.module.css';
import type { Strings } from '../../strings/en.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { markName } from '../incident/mark-name.ts';
import styles from './share.module.css';

type Counts = ExportPreview['records'];

/** How much leaves, which mark it bears, and what the person should think of before. */
export function OutNotes(props: { readonly preview: ExportPreview; readonly address: ShareOutAddress }) {
  const s = useStrings();
  const { preview, address } = props;
  const { rows, records, leftOut, mark, warnings } = preview;
  const stays = countWords(leftOut, s);
  const cautions = [
    ...(stays === '' ? [] : [s.share.leftOut(stays, markName(address.ceiling))]),
    ...(mark !== null && isAbove(mark, 'clear') ? [s.share.beyond] : []),
    ...warnings,
  ];
  if (rows === 0 && cautions.length === 0) return null;
  return (
    <div className={styles.notes} role="status">
      {rows > 0 && (
        <p>
          <strong>{s.share.rows(rows)}</strong> <span className={styles.soft}>{countWords(records, s)}</span>
        </p>
      )}
      {rows > 0 && (
        <p>
          {mark === null ? (
            s.share.bearsNone
          ) : (
            <>
              {s.share.bears}{' '}
              <span className={styles.mark} data-mark={mark}>
                {markName(mark)}
              </span>
            </>
          )}
        </p>
      )}
      {cautions.map((text) => (
        <p key={text} className={notice.caution}>
          {text}
        </p>
      ))}
    </div>
  );
}

/** "12 incidents, 40 claims"; empty where there are none. */
function countWords(counts: Counts, s: Strings): string {
  const words = Object.entries(counts).flatMap(([kind, count]) => {
    const say = s.share.counts[kind];
    return count > 0 && say ? [say(count)] : [];
  });
  return new Intl.ListFormat(s.locale).format(words);
}
