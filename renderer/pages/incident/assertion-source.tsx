import { useChannel, useClient } from '../../channel/use-channel.ts';
import { TextField } from '../../components/field.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { ArticleTitle } from './article-title.tsx';
import type { AssertionDraft } from './assertion-draft.ts';
import { Carriers } from './carriers.tsx';
import styles from './incident-dialog.module.css';

type Props = {
  readonly draft: AssertionDraft;
  readonly set: (change: Partial<AssertionDraft>) => void;
  /** Whether its words stand nowhere in the article. */
  readonly isNotThere: boolean;
};

/** Which article of the incident carries it, from which its day is taken, and in which words: typed here, they are found again there. */
export function AssertionSource({ draft, set, isNotThere }: Props) {
  const s = useStrings();
  const client = useClient();
  const incident = useChannel('incidents.get', draft.incident === '' ? null : { id: draft.incident }).value;
  const articles = incident?.articles ?? [];
  if (articles.length === 0 && draft.article === '') return null;
  const listed =
    draft.article === '' || articles.includes(draft.article) ? articles : [draft.article, ...articles];
  const choose = async (article: string): Promise<void> => {
    set({ article });
    if (article === '' || draft.said.trim() !== '') return;
    const { row } = await client.request('articles.get', { id: article });
    set({ said: row.published?.slice(0, 10) ?? '' });
  };
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{s.incident.inArticle}</legend>
        <div className={styles.choices}>
          {['', ...listed].map((id) => (
            <label key={id} className={styles.option}>
              <input
                type="radio"
                name="article"
                checked={draft.article === id}
                onChange={() => void choose(id)}
              />
              {id === '' ? (
                s.common.none
              ) : (
                <span>
                  <ArticleTitle id={id} /> <Carriers id={id} />
                </span>
              )}
            </label>
          ))}
        </div>
      </fieldset>
      {draft.article !== '' && (
        <TextField
          label={s.incident.inWords}
          hint={s.incident.inWordsHint}
          error={isNotThere ? s.incident.wordsNotThere : undefined}
          value={draft.words}
          onChange={(words) => set({ words })}
          lines={2}
        />
      )}
    </>
  );
}
