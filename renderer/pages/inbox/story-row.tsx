import type { StoryItem } from '../../../shared/contract/story-query.ts';
import { Chip } from '../../components/chip.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import rows from './list-row.module.css';
import { ListRow, type RowState, RowTime } from './list-row.tsx';
import { reasonsOf } from './story-reasons.ts';
import styles from './story-row.module.css';

const shownChips = { actor: 2, theme: 1 } as const;

/** A story as a line of the list: its headline, from how many origins and which, and why its articles are together. */
export function StoryRow({ item, ...state }: RowState & { readonly item: StoryItem }) {
  const s = useStrings();
  const { title = '', summary = '' } = item.lead ?? {};
  return (
    <ListRow
      {...state}
      kind="story"
      unread={item.unread > 0 ? s.stories.unread(item.unread) : null}
      title={title}
      summary={summary}
      meta={<StoryMeta item={item} />}
      tags={<Why item={item} />}
    />
  );
}

function StoryMeta({ item }: { readonly item: StoryItem }) {
  const s = useStrings();
  const { story, opened, matching } = item;
  const all = story.articles.length;
  const origins = story.origins
    .map(({ kind, name }) => s.stories.origin(s.stories.origins[kind], name))
    .join(', ');
  return (
    <>
      <span className={styles.mark} data-opened={opened || undefined}>
        <svg
          width="8"
          height="8"
          viewBox="0 0 8 8"
          role="img"
          aria-label={opened ? s.stories.isOpened : s.stories.isClosed}
        >
          <path d="M2 0.500 6.500 4 2 7.500z" fill="currentColor" />
        </svg>
      </span>
      <strong className={styles.size}>{s.stories.size(all, story.origins.length)}</strong>
      {matching < all && <span className={styles.matching}>{s.stories.matching(matching, all)}</span>}
      <span className={rows.source} title={`${origins}. ${s.stories.outlets(item.outlets.join(', '))}`}>
        <Untrusted text={origins} cut />
      </span>
      <RowTime moment={new Date(item.newest).toISOString()} />
    </>
  );
}

type Term = { readonly id: string; readonly articles: number | null };

/** What its articles share first, then what its headline is tagged with. */
function termsOf({ story: { reasons }, lead }: StoryItem, kind: 'actor' | 'theme'): readonly Term[] {
  const shared = (kind === 'actor' ? reasons.actors : reasons.themes).map(({ text, articles }) => ({
    id: text,
    articles,
  }));
  const others = (lead?.tags ?? [])
    .filter((tag) => tag.kind === kind && !shared.some(({ id }) => id === tag.id))
    .map(({ id }) => ({ id, articles: null }));
  return [...shared, ...others].slice(0, shownChips[kind]);
}

/** Actors and themes that its articles share, and the other words that hold them together. */
function Why({ item }: { readonly item: StoryItem }) {
  const { story } = item;
  const s = useStrings();
  const { label } = useVocabulary();
  const { reasons } = story;
  const chips = (['actor', 'theme'] as const).flatMap((kind) =>
    termsOf(item, kind).map(({ id, articles }) => ({ kind, id, name: label(kind, id), articles })),
  );
  const named = [
    ...reasons.actors.map(({ text }) => label('actor', text)),
    ...reasons.themes.map(({ text }) => label('theme', text)),
  ];
  return (
    <p className={rows.tags} title={`${s.stories.together} ${reasonsOf(reasons, named, s)}`}>
      {chips.map(({ kind, id, name, articles }) => (
        <Chip
          key={`${kind} ${id}`}
          kind={kind}
          label={name}
          words={articles === null ? '' : s.stories.inArticles(articles, story.articles.length)}
        />
      ))}
      <span className={styles.why}>
        <Untrusted text={reasonsOf(reasons, [], s)} />
      </span>
    </p>
  );
}
