import { useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components';
import type { ArticleRow } from '../../../shared/contract/article-query.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Chip } from '../../components/chip.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import menu from '../../components/menu.module.css';
import { useStrings } from '../../strings/use-strings.ts';
import { type FoundTerm, findTerms } from '../../vocabulary/find-terms.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import styles from './tag-dialog.module.css';
import { type ArticleActions, hasTag } from './use-article-actions.ts';

type Props = {
  readonly rows: readonly ArticleRow[];
  readonly actions: ArticleActions;
  readonly onClose: () => void;
};

const mostShown = 60;
const keyOf = ({ kind, id }: Pick<FoundTerm, 'kind' | 'id'>): string => `${kind} ${id}`;

/** Gives tags of the vocabulary to articles and takes them away, until it is closed. */
export function TagDialog({ rows, actions, onClose }: Props) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const [typed, setTyped] = useState('');
  const count = useTagCount(rows);
  const found = findTerms(vocabulary, typed);
  const shown = heldFirst(found, typed, count.of).slice(0, mostShown);
  const press = (key: string): void => {
    const term = shown.find((one) => keyOf(one) === key);
    if (!term) return;
    const holds = count.of(term) < rows.length;
    if (holds) actions.giveTag(rows, term);
    else actions.removeTag(rows, term);
    count.say(term, holds);
    setTyped('');
  };
  return (
    <Dialog title={s.tagging.title(rows.length)} onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={s.tagging.find} autoFocus className={styles.search ?? ''}>
          <Icon name="search" />
          <Input className={styles.input ?? ''} placeholder={s.tagging.find} />
        </SearchField>
        <Menu
          className={styles.menu ?? ''}
          aria-label={s.tagging.list}
          onAction={(key) => press(String(key))}
          shouldCloseOnSelect={false}
          renderEmptyState={() => <p className={styles.note}>{s.tagging.none}</p>}
        >
          {shown.map((term) => (
            <TermItem key={keyOf(term)} term={term} held={count.of(term)} of={rows.length} />
          ))}
        </Menu>
      </Autocomplete>
      <p className={styles.note}>{found.length > shown.length ? s.tagging.more : s.tagging.hint}</p>
    </Dialog>
  );
}

/** What the articles have stands first while nothing is typed: it is there to be taken away. */
function heldFirst(
  found: readonly FoundTerm[],
  typed: string,
  countOf: (term: FoundTerm) => number,
): readonly FoundTerm[] {
  if (typed.trim() !== '') return found;
  return found.toSorted((a, b) => Number(countOf(b) > 0) - Number(countOf(a) > 0));
}

/** How many of the articles have a tag. Of one, the engine says so anew; of more, what was said here counts. */
function useTagCount(rows: readonly ArticleRow[]) {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [first] = rows;
  const single = rows.length === 1 && first ? { id: first.id } : null;
  const fresh = useChannel('articles.get', single).value?.row;
  return {
    of: (term: FoundTerm): number => {
      if (fresh) return Number(hasTag(fresh, term));
      const known = said.get(keyOf(term));
      if (known !== undefined) return known ? rows.length : 0;
      return rows.filter((row) => hasTag(row, term)).length;
    },
    say: (term: FoundTerm, holds: boolean): void => setSaid(new Map(said).set(keyOf(term), holds)),
  };
}

function TermItem({
  term,
  held,
  of,
}: {
  readonly term: FoundTerm;
  readonly held: number;
  readonly of: number;
}) {
  const s = useStrings();
  const state = held === 0 ? null : held < of ? s.tagging.hasSome : s.tagging.has;
  return (
    <MenuItem
      id={keyOf(term)}
      textValue={term.label}
      className={`${menu.item} ${styles.item}`}
      data-held={held === of ? '' : undefined}
    >
      <span className={styles.state} role="img" aria-label={state ?? undefined} hidden={state === null}>
        <Icon name={held === of ? 'check' : 'minus'} />
      </span>
      <span className={styles.name}>
        <Chip kind={term.kind} label={term.label} />
        {term.also !== null && <small>{term.also}</small>}
      </span>
      <small>{s.reader.kinds[term.kind]}</small>
    </MenuItem>
  );
}
