import { useChannel } from '../../channel/use-channel.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { ArticleTitle } from './article-title.tsx';
import { Carriers } from './carriers.tsx';
import styles from './incident-dialog.module.css';
import { carrierOf } from './repeat-requests.ts';

type Props = {
  readonly id: string;
  readonly followed: ReadonlySet<string>;
  readonly checked: boolean;
  readonly onToggle: () => void;
};

/** An article that may repeat a statement. One that nobody is known to carry cannot be chosen: it has no speaker. */
export function CarryingOption({ id, followed, checked, onToggle }: Props) {
  const s = useStrings();
  const row = useChannel('articles.get', { id }).value?.row;
  const isNobodys = row !== undefined && carrierOf(row, followed) === null;
  return (
    <label className={styles.option}>
      <input type="checkbox" checked={checked && !isNobodys} disabled={isNobodys} onChange={onToggle} />
      <span>
        <ArticleTitle id={id} /> <Carriers id={id} />
        {isNobodys && (
          <>
            {' '}
            <small>{s.incident.noCarrier}</small>
          </>
        )}
      </span>
    </label>
  );
}
