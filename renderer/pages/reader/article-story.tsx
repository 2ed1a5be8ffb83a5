import { formatAddress, noFilter } from '../../address/address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { formatDay } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { reasonsOf } from '../inbox/story-reasons.ts';
import styles from './article-story.module.css';

const shownArticles = 50;

/** The story of an article: who else reports it, where each has it from, and why they are together. */
export function ArticleStory({ id }: { readonly id: string }) {
  const s = useStrings();
  const { label } = useVocabulary();
  const { value } = useChannel('stories.get', { id });
  if (!value || (value.story.articles.length < 2 && value.decisions.length === 0)) return null;
  const { story, articles, decisions } = value;
  const titles = new Map(articles.map((row) => [row.id, row.title]));
  const named = [
    ...story.reasons.actors.map(({ text }) => label('actor', text)),
    ...story.reasons.themes.map(({ text }) => label('theme', text)),
  ];
  return (
    <section className={styles.story} aria-label={s.stories.heading}>
      <h2>
        {s.stories.heading}: {s.stories.size(story.articles.length, story.origins.length)}
      </h2>
      {story.articles.length > 1 ? (
        <p>
          {s.stories.together} <Untrusted text={reasonsOf(story.reasons, named, s)} />
        </p>
      ) : (
        <p>{s.stories.alone}</p>
      )}
      {decisions.map(({ id: decision, verdict, at }) => (
        <p key={decision}>{s.stories.decisions[verdict](formatDay(at, Date.now(), s.locale))}</p>
      ))}
      {story.articles.length > 1 &&
        story.origins.map((origin) => (
          <div key={origin.id}>
            <h3>
              <Untrusted text={s.stories.origin(s.stories.origins[origin.kind], origin.name)} />
            </h3>
            <ul>
              {articles
                .filter((row) => origin.articles.includes(row.id))
                .slice(0, shownArticles)
                .map((row) => (
                  <li key={row.id} aria-current={row.id === id || undefined}>
                    <a
                      href={formatAddress({
                        page: 'inbox',
                        by: 'story',
                        filter: { ...noFilter, relevant: false, state: 'all' },
                        article: row.id,
                      })}
                    >
                      <Untrusted text={row.title === '' ? s.common.unnamed : row.title} />
                    </a>
                    <span>
                      <Untrusted text={row.sources.map(({ title }) => title).join(', ')} />
                      {' · '}
                      {formatDay(row.published ?? row.firstSeen, Date.now(), s.locale)}
                      {row.id === id && ` · ${s.stories.thisOne}`}
                    </span>
                    {story.copyOf[row.id] !== undefined && (
                      <span>
                        <Untrusted text={s.stories.copyOf(titles.get(story.copyOf[row.id] ?? '') ?? '')} />
                      </span>
                    )}
                  </li>
                ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
