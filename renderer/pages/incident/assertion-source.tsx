import { useState } from 'react';
import { useChannel } from '../../channel/use-channel.ts';
import { TextField } from '../../components/field.tsx';
import { FieldGroup } from '../../components/field-group.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { ArticleTitle } from './article-title.tsx';
import { type AssertionDraft, withArticle } from './assertion-draft.ts';
import { Carriers } from './carriers.tsx';
import styles from './incident-dialog.module.css';

type Props = {
  readonly draft: AssertionDraft;
  readonly set: (change: Partial<AssertionDraft>) => void;
  /** Whether its words stand nowhere in the article. */
  readonly isNotThere: boolean;
};

/** Which article of the incident carries it, the latest filed first, from which its day is taken, and in which words: typed here, they are found again there. */
export function AssertionSource({ draft, set, isNotThere }: Props) {
  const s = useStrings();
  const [taken, setTaken] = useState('');
  const incident = useChannel('incidents.get', draft.incident === '' ? null : { id: draft.incident }).value;
  const articles = incident?.articles.toReversed() ?? [];
  if (articles.length === 0 && draft.article === '') return null;
  const listed =
    draft.article === '' || articles.includes(draft.article) ? articles : [draft.article, ...articles];
  const choose = (id: string, day: string): void => {
    set(withArticle(draft, taken, { id, day }));
    setTaken(day);
  };
  return (
    <>
      <FieldGroup legend={s.incident.inArticle}>
        <div className={styles.choices}>
          <label className={styles.option}>
            <input
              type="radio"
              name="article"
              checked={draft.article === ''}
              onChange={() => choose('', '')}
            />
            {s.common.none}
          </label>
          {listed.map((id) => (
            <ArticleOption key={id} id={id} isChosen={draft.article === id} onChoose={choose} />
          ))}
        </div>
      </FieldGroup>
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

function ArticleOption(props: {
  readonly id: string;
  readonly isChosen: boolean;
  readonly onChoose: (id: string, day: string) => void;
}) {
  const { id, isChosen, onChoose } = props;
  const published = useChannel('articles.get', { id }).value?.row.published;
  return (
    <label className={styles.option}>
      <input
        type="radio"
        name="article"
        checked={isChosen}
        onChange={() => onChoose(id, published?.slice(0, 10) ?? '')}
      />
      <span>
        <ArticleTitle id={id} /> <Carriers id={id} />
      </span>
    </label>
  );
}
