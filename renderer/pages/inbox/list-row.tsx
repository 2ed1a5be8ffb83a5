import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { formatInstant, formatMoment } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import styles from './list-row.module.css';

/** Where a row stands: which one of how many, and from where, in pixels. */
export type Place = {
  readonly id: string;
  readonly index: number;
  readonly total: number;
  readonly start: number;
  readonly size: number;
};

/** What the list knows of each of its rows, and what a press on the row does. */
export type RowState = {
  readonly place: Place;
  readonly current: boolean;
  readonly chosen: boolean;
  readonly onPress: () => void;
  readonly onChoose: () => void;
};

type Props = RowState & {
  readonly kind: 'story' | 'article' | 'article-of-story';
  /** What is said of one that is not read. */
  readonly unread: string | null;
  readonly opened?: boolean;
  readonly title: string;
  readonly summary: string;
  /** What stands above the title, and below it. */
  readonly meta: ReactNode;
  readonly tags: ReactNode;
};

const optionProps = ({ id, index, total, start, size }: Place) => ({
  id,
  className: styles.row,
  style: { height: size, transform: `translateY(${start}px)` },
  'aria-setsize': total,
  'aria-posinset': index + 1,
});

/** Keys reach the row through the list, which holds the focus and points to it. */
export function ListRow({ place, kind, opened = false, current, chosen, unread, ...props }: Props) {
  const s = useStrings();
  const { title, summary, meta, tags, onPress, onChoose } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it takes the keys
    <div
      role="option"
      tabIndex={-1}
      {...optionProps(place)}
      aria-selected={opened || chosen}
      data-story={kind === 'story' ? '' : undefined}
      data-within={kind === 'article-of-story' ? '' : undefined}
      data-current={current || undefined}
      data-opened={opened || undefined}
      data-chosen={chosen || undefined}
      data-unread={unread !== null || undefined}
      onClick={(event) => (event.ctrlKey || event.metaKey ? onChoose() : onPress())}
    >
      <p className={styles.meta}>
        <span className={styles.dot} role="img" aria-label={unread ?? undefined} hidden={unread === null} />
        {chosen && (
          <span className={styles.chosen}>
            <Icon name="check" size={12} />
          </span>
        )}
        {meta}
      </p>
      <div className={styles.words}>
        <p className={styles.title}>{title === '' ? s.common.unnamed : <Untrusted text={title} />}</p>
        <p className={styles.summary}>
          <Untrusted text={summary} cut />
        </p>
      </div>
      {tags}
    </div>
  );
}

/** When it came. One that nobody dated is said to be from when it was seen first. */
export function RowTime({
  moment,
  guessed = false,
}: {
  readonly moment: string;
  readonly guessed?: boolean;
}) {
  const s = useStrings();
  const full = formatInstant(moment, s.locale);
  return (
    <time dateTime={moment} title={guessed ? `${full} – ${s.inbox.guessed}` : full}>
      {guessed ? '~' : ''}
      {formatMoment(moment, Date.now(), s.locale)}
    </time>
  );
}

export function PendingRow({ place }: { readonly place: Place }) {
  return (
    <div
      role="option"
      tabIndex={-1}
      {...optionProps(place)}
      aria-selected={false}
      aria-busy="true"
      data-pending=""
    >
      <span />
      <span />
    </div>
  );
}
