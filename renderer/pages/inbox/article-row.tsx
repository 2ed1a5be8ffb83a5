import type { ArticleRow as Row } from '../../../shared/contract/article-query.ts';
import type { ArticleItem } from '../../../shared/contract/story-query.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { Chip } from '../../components/chip.tsx';
import { Icon } from '../../components/icon.tsx';
import type { Strings } from '../../strings/en.ts';
import { formatInstant, formatMoment } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './article-row.module.css';
import { evidenceWords } from './evidence-words.ts';

export type Place = {
  readonly id: string;
  readonly start: number;
  readonly size: number;
  readonly position: number;
  readonly total: number;
};

type Props = Place & {
  readonly row: Row;
  /** Below its story: where it has its news from. */
  readonly within?: ArticleItem['within'];
  readonly current: boolean;
  readonly opened: boolean;
  readonly chosen: boolean;
  readonly onOpen: () => void;
  readonly onChoose: () => void;
};

export const optionProps = ({ id, start, size, position, total }: Place) => ({
  id,
  className: styles.row,
  style: { height: size, transform: `translateY(${start}px)` },
  'aria-setsize': total,
  'aria-posinset': position,
});

/** Keys reach the row through the list, which holds the focus and points to it. */
export function ArticleRow({
  row,
  within = null,
  current,
  opened,
  chosen,
  onOpen,
  onChoose,
  ...place
}: Props) {
  const s = useStrings();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it takes the keys
    <div
      role="option"
      tabIndex={-1}
      {...optionProps(place)}
      aria-selected={opened || chosen}
      data-within={within ? '' : undefined}
      data-current={current || undefined}
      data-opened={opened || undefined}
      data-chosen={chosen || undefined}
      data-unread={!row.read || undefined}
      onClick={(event) => (event.ctrlKey || event.metaKey ? onChoose() : onOpen())}
    >
      <p className={styles.meta}>
        <span
          className={styles.dot}
          role="img"
          aria-label={row.read ? undefined : s.inbox.unread}
          hidden={row.read}
        />
        {chosen && (
          <span className={styles.chosen}>
            <Icon name="check" size={12} />
          </span>
        )}
        <span className={styles.source}>
          <Untrusted text={row.sources.map(({ title }) => title).join(', ')} />
          {within && (
            <>
              {' · '}
              <Untrusted text={originWords(within, s)} />
            </>
          )}
        </span>
        {row.kept && (
          <span className={styles.kept} role="img" aria-label={s.inbox.kept} title={s.inbox.kept}>
            <Icon name="keep" size={12} />
          </span>
        )}
        {row.setAside !== null && <span className={styles.aside}>{s.inbox.aside(row.setAside)}</span>}
        <RowDate row={row} />
      </p>
      <div className={styles.words}>
        <p className={styles.title}>{row.title === '' ? s.common.unnamed : <Untrusted text={row.title} />}</p>
        <p className={styles.summary}>
          <Untrusted text={row.summary} />
        </p>
      </div>
      <RowTags tags={row.tags} />
    </div>
  );
}

function originWords({ origin, copyOf }: NonNullable<ArticleItem['within']>, s: Strings): string {
  const from = s.stories.origin(s.stories.origins[origin.kind], origin.name);
  return copyOf === null ? from : `${s.stories.copyOf(copyOf)} · ${from}`;
}

function RowDate({ row }: { readonly row: Row }) {
  const s = useStrings();
  const moment = row.published ?? row.firstSeen;
  const full = formatInstant(moment, s.locale);
  return (
    <time dateTime={moment} title={row.dateGuessed ? `${full} – ${s.inbox.guessed}` : full}>
      {row.dateGuessed ? '~' : ''}
      {formatMoment(moment, Date.now(), s.locale)}
    </time>
  );
}

const order: Record<Tag['kind'], number> = { actor: 0, theme: 1, countermeasure: 2 };

function RowTags({ tags }: { readonly tags: readonly Tag[] }) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const sorted = [...tags].sort((a, b) => order[a.kind] - order[b.kind]);
  const shown = inRoom(sorted, ({ kind, id }) => vocabulary.label(kind, id));
  return (
    <p className={styles.tags}>
      {shown.map((tag) => (
        <Chip
          key={`${tag.kind} ${tag.id}`}
          kind={tag.kind}
          label={vocabulary.label(tag.kind, tag.id)}
          words={[
            ...(tag.maker === 'person' ? [s.inbox.byHand] : []),
            evidenceWords(tag.evidence, s.inbox.fields),
          ].join(' ')}
        />
      ))}
      {sorted.length > shown.length && (
        <span className={styles.more} role="img" aria-label={s.inbox.moreTags(sorted.length - shown.length)}>
          +{sorted.length - shown.length}
        </span>
      )}
    </p>
  );
}

/** Letters that a row has room for; a chip takes some beside its own. */
const room = 56;
const chipRoom = 4;

/** Some of each kind, actors first: five of them must not hide the theme. What has no room is counted. */
function inRoom(tags: readonly Tag[], labelOf: (tag: Tag) => string): Tag[] {
  const actors = tags.filter(({ kind }) => kind === 'actor');
  const others = tags.filter(({ kind }) => kind !== 'actor');
  const wanted = [...actors.slice(0, 2), ...others.slice(0, 1), ...actors.slice(2), ...others.slice(1)];
  let taken = 0;
  const shown = wanted.filter((tag) => {
    taken += labelOf(tag).length + chipRoom;
    return taken <= room;
  });
  const first = shown.length > 0 ? shown : wanted.slice(0, 1);
  return first.toSorted((a, b) => order[a.kind] - order[b.kind]);
}

export function PendingRow(place: Place) {
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
