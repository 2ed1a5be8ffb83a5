import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import type { ResponseOf } from '../../../shared/contract/channels.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { type CommandId, commands } from '../../commands/commands.ts';
import { Button } from '../../components/button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { formatDay } from '../../strings/format-date.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { Untrusted } from '../../untrusted/untrusted.tsx';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { reasonsOf } from '../inbox/story-reasons.ts';
import { useStoryActions } from '../inbox/use-story-actions.ts';
import { ArticleEntry } from './article-entry.tsx';
import styles from './other-articles.module.css';

const shownArticles = 50;
/** What is decided about several stories, which are chosen in the list. */
const onChosen: readonly CommandId[] = ['list.choose', 'story.join', 'story.part'];

type Found = ResponseOf<'stories.get'>;

/** The story of an article: who else reports it, where each has it from, and why they are together. */
export function ArticleStory({ row }: { readonly row: ArticleRow }) {
  const s = useStrings();
  const { value } = useChannel('stories.get', { id: row.id });
  if (!value || (value.story.articles.length < 2 && value.decisions.length === 0)) return null;
  const { story, decisions } = value;
  const isShared = story.articles.length > 1;
  return (
    <section className={styles.section} aria-label={s.stories.heading}>
      <h2>
        {s.stories.heading}: {s.stories.size(story.articles.length, story.origins.length)}
      </h2>
      {isShared ? <Together found={value} /> : <p>{s.stories.alone}</p>}
      {decisions.map(({ id: decision, verdict, at }) => (
        <p key={decision}>{s.stories.decisions[verdict](formatDay(at, Date.now(), s.locale))}</p>
      ))}
      {isShared && <Origins found={value} current={row.id} />}
      {isShared && <Decide row={row} />}
    </section>
  );
}

function Together({ found: { story } }: { readonly found: Found }) {
  const s = useStrings();
  const { label } = useVocabulary();
  const named = [
    ...story.reasons.actors.map(({ text }) => label('actor', text)),
    ...story.reasons.themes.map(({ text }) => label('theme', text)),
  ];
  return (
    <p>
      {s.stories.together} <Untrusted text={reasonsOf(story.reasons, named, s)} />
    </p>
  );
}

/** The articles under the statement from which they have their news. */
function Origins({ found, current }: { readonly found: Found; readonly current: string }) {
  const s = useStrings();
  const { story, articles } = found;
  const titles = new Map(articles.map((row) => [row.id, row.title]));
  return story.origins.map((origin) => (
    <div key={origin.id}>
      <h3>
        <Untrusted text={s.stories.origin(s.stories.origins[origin.kind], origin.name)} />
      </h3>
      <ul>
        {articles
          .filter((row) => origin.articles.includes(row.id))
          .slice(0, shownArticles)
          .map((row) => (
            <ArticleEntry key={row.id} row={row} current={row.id === current}>
              {story.copyOf[row.id] !== undefined && (
                <span>
                  <Untrusted text={s.stories.copyOf(titles.get(story.copyOf[row.id] ?? '') ?? '')} />
                </span>
              )}
            </ArticleEntry>
          ))}
      </ul>
    </div>
  ));
}

/** What a person can say of this article's place in the story, and where the rest is said. */
function Decide({ row }: { readonly row: ArticleRow }) {
  const s = useStrings();
  const { split } = useStoryActions([row], () => undefined);
  return (
    <div className={styles.decide}>
      {split && (
        <p>
          <Button look="link" label={s.stories.splitThis} shortcut="U" onClick={() => void split()} />{' '}
          {s.stories.remembered}
        </p>
      )}
      <p>
        {s.stories.inList}
        {commands
          .filter(({ id }) => onChosen.includes(id))
          .map(({ id, keys: [key = ''] }) => (
            <span key={id}>
              <KeyCap name={key} /> {s.commands.names[id]}
            </span>
          ))}
      </p>
    </div>
  );
}
