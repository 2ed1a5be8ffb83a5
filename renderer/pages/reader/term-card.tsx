import { type RefObject, useEffect, useId, useLayoutEffect, useRef } from 'react';
import type { Tag } from '../../../shared/model/tag.ts';
import { Chip } from '../../components/chip.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { frameworkName } from '../../vocabulary/framework-name.ts';
import type { Term } from '../../vocabulary/read-vocabulary.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
import { isWeighed, partOf } from './tag-part.ts';
import styles from './term-card.module.css';
import { termKey, termOfKey } from './term-key.ts';
import { usePointedTerm } from './use-pointed-term.ts';

type Props = {
  readonly within: RefObject<HTMLElement | null>;
  readonly tags: readonly Tag[];
};

/** What the vocabulary says of the word or the tag at which the pointer or the keyboard is. */
export function TermCard({ within, tags }: Props) {
  const vocabulary = useVocabulary();
  const id = useId();
  const { target, stay, leave } = usePointedTerm(within);
  const card = useRef<HTMLDivElement>(null);
  const name = termOfKey(target?.dataset['term'] ?? '');
  const isShown = target !== null && name !== null && target.isConnected;
  useEffect(() => {
    if (!isShown) return;
    target.setAttribute('aria-describedby', id);
    return () => target.removeAttribute('aria-describedby');
  }, [isShown, target, id]);
  useLayoutEffect(() => {
    if (isShown && card.current) placeBeside(target, card.current);
  });
  if (!isShown) return null;
  const term = vocabulary.term(name.kind, name.id);
  const tag = tags.find((one) => termKey(one) === termKey(name));
  return (
    <div
      ref={card}
      id={id}
      role="tooltip"
      className={styles.card}
      onPointerEnter={stay}
      onPointerLeave={leave}
    >
      <CardHead name={name} tag={tag} />
      {term && <Explained term={term} />}
      {tag && tag.evidence.length > 0 && target.matches('button') && <CardHint />}
    </div>
  );
}

const gap = 6;

/** Below what it explains where there is room, else above; never beyond the window. */
function placeBeside(target: HTMLElement, card: HTMLElement): void {
  const at = target.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const below = at.bottom + gap;
  const top = below + height + gap <= window.innerHeight ? below : at.top - gap - height;
  card.style.top = `${Math.max(gap, top)}px`;
  card.style.left = `${Math.max(gap, Math.min(at.left, window.innerWidth - width - gap))}px`;
}

function CardHead({ name, tag }: { readonly name: Pick<Tag, 'kind' | 'id'>; readonly tag: Tag | undefined }) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  const part = tag ? partOf(tag, s) : null;
  return (
    <p className={styles.head}>
      <Chip kind={name.kind} label={vocabulary.label(name.kind, name.id)} />
      <span>
        {s.reader.kinds[name.kind]}
        {part !== null && ` (${part.name})`}
        {tag && ` · ${isWeighed(tag) ? s.reader.weighedBy : s.reader.madeBy[tag.maker]}`}
      </span>
    </p>
  );
}

function CardHint() {
  const s = useStrings();
  return <p className={styles.hint}>{s.reader.toTheWords}</p>;
}

const shownAliases = 6;

function Explained({ term }: { readonly term: Term }) {
  const s = useStrings();
  return (
    <>
      {term.definition && <p>{term.definition}</p>}
      {term.aliases.length > 0 && (
        <p className={styles.soft}>
          {s.reader.alsoCalled(term.aliases.slice(0, shownAliases).join(', '))}
          {term.aliases.length > shownAliases && ' …'}
        </p>
      )}
      {term.mappings.length > 0 && (
        <ul className={styles.mappings}>
          {term.mappings.map(({ scheme, version, id, label }) => (
            <li key={`${scheme} ${id}`}>
              <span>
                {frameworkName(scheme)} {version}
              </span>{' '}
              <code>{id}</code> {label}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
