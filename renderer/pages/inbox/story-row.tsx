import type { StoryItem } from '../../../shared/contract/story-query.ts';
import { Chip } from '../../components/chip.tsx';
import { Icon } from '../../components/icon.tsx';
import { formatInstant, formatMoment } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import rows from './article-row.module.css';
import { optionProps, type Place } from './article-row.tsx';
import { reasonsOf } from './story-reasons.ts';
import styles from './story-row.module.css';

type Props = Place & {
  readonly item: StoryItem;
  readonly current: boolean;
  readonly chosen: boolean;
  readonly onToggle: () => void;
  readonly onChoose: () => void;
};

const shownChips = { actor: 2, theme: 1 } as const;

/** A story as a line of the list: its headline, from whom, and why its articles are together. */
export function StoryRow({ item, current, chosen, onToggle, onChoose, ...place }: Props) {
  const s = useStrings();
  const { story, opened, unread, matching } = item;
  const all = story.articles.length;
  const { title = '', summary = '' } = item.lead ?? {};
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it takes the keys
    <div
      role="option"
      tabIndex={-1}
      {...optionProps(place)}
      aria-selected={chosen}
      data-current={current || undefined}
      data-chosen={chosen || undefined}
      data-unread={unread > 0 || undefined}
      data-story=""
      onClick={(event) => (event.ctrlKey || event.metaKey ? onChoose() : onToggle())}
    >
      <p className={rows.meta}>
        <span className={rows.dot} role="img" aria-label={s.stories.unread(unread)} hidden={unread === 0} />
        {chosen && (
          <span className={rows.chosen}>
            <Icon name="check" size={12} />
          </span>
        )}
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
        <span className={rows.source} title={s.stories.outlets(item.outlets.join(', '))}>
          <Untrusted text={item.outlets.join(', ')} />
        </span>
        <Newest moment={item.newest} />
      </p>
      <div className={rows.words}>
        <p className={rows.title}>{title === '' ? s.common.unnamed : <Untrusted text={title} />}</p>
        <p className={rows.summary}>
          <Untrusted text={summary} />
        </p>
      </div>
      <Why item={item} />
    </div>
  );
}

function Newest({ moment }: { readonly moment: number }) {
  const s = useStrings();
  const instant = new Date(moment).toISOString();
  return (
    <time dateTime={instant} title={formatInstant(instant, s.locale)}>
      {formatMoment(instant, Date.now(), s.locale)}
    </time>
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
