import type { ArticleRow as Row } from '../../../shared/contract/article-query.ts';
import type { ArticleItem } from '../../../shared/contract/story-query.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { Chip } from '../../components/chip.tsx';
import { Icon } from '../../components/icon.tsx';
import type { Strings } from '../../strings/en.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { quoteEvidence } from '../../untrusted/quote-evidence.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { partOf } from '../reader/tag-part.ts';
import { evidenceWords } from './evidence-words.ts';
import styles from './list-row.module.css';
import { ListRow, type RowState, RowTime } from './list-row.tsx';

type Props = RowState & {
  readonly row: Row;
  /** Below its story: where it has its news from. */
  readonly within?: ArticleItem['within'];
  readonly opened: boolean;
};

export function ArticleRow({ row, within = null, ...state }: Props) {
  const s = useStrings();
  return (
    <ListRow
      {...state}
      kind={within ? 'article-of-story' : 'article'}
      unread={row.read ? null : s.inbox.unread}
      title={row.title}
      summary={row.summary}
      meta={<RowMeta row={row} within={within} />}
      tags={<RowTags tags={row.tags} />}
    />
  );
}

function RowMeta({ row, within }: Required<Pick<Props, 'row' | 'within'>>) {
  const s = useStrings();
  return (
    <>
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
      {row.minutes > 0 && (
        <span className={styles.minutes} title={s.reader.minutes(row.minutes)}>
          {s.inbox.minutes(row.minutes)}
        </span>
      )}
      <RowTime moment={row.published ?? row.firstSeen} guessed={row.dateGuessed} />
    </>
  );
}

function originWords({ origin, copyOf }: NonNullable<ArticleItem['within']>, s: Strings): string {
  const from = s.stories.origin(s.stories.origins[origin.kind], origin.name);
  return copyOf === null ? from : `${s.stories.copyOf(copyOf)} · ${from}`;
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
            ...partWords(tag, s),
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

/** Its role or mode with the words that say so: · accused: “Anthropic … accuses”. */
function partWords(tag: Tag, s: Strings): readonly string[] {
  const part = partOf(tag, s);
  if (part === null) return [];
  const quote = quoteEvidence(part.evidence, () => null);
  return [quote === '' ? `· ${part.name}` : `· ${part.name}: “${quote}”`];
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
