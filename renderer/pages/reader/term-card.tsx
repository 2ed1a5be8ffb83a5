import { type RefObject, useEffect, useId, useRef } from 'react';
import { Tooltip } from 'react-aria-components';
import type { Tag } from '../../../shared/model/tag.ts';
import { type FrameworkId, frameworks } from '../../../shared/vocabulary/frameworks.ts';
import { Chip } from '../../components/chip.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import type { Term } from '../../vocabulary/read-vocabulary.ts';
import { useVocabulary } from '../../vocabulary/use-vocabulary.ts';
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
  const place = useRef<HTMLElement>(null);
  place.current = target;
  const name = termOfKey(target?.dataset['term'] ?? '');
  const isShown = target !== null && name !== null && target.isConnected;
  useEffect(() => {
    if (!isShown) return;
    target.setAttribute('aria-describedby', id);
    return () => target.removeAttribute('aria-describedby');
  }, [isShown, target, id]);
  if (!isShown) return null;
  const term = vocabulary.term(name.kind, name.id);
  const tag = tags.find((one) => termKey(one) === termKey(name));
  return (
    <Tooltip
      isOpen
      triggerRef={place}
      placement="bottom start"
      offset={6}
      onOpenChange={(open) => open || leave()}
      className={styles.card ?? ''}
    >
      <div id={id} className={styles.content} onPointerEnter={stay} onPointerLeave={leave}>
        <CardHead name={name} tag={tag} />
        {term && <Explained term={term} />}
        {tag && tag.evidence.length > 0 && target.matches('button') && <CardHint />}
      </div>
    </Tooltip>
  );
}

function CardHead({ name, tag }: { readonly name: Pick<Tag, 'kind' | 'id'>; readonly tag: Tag | undefined }) {
  const s = useStrings();
  const vocabulary = useVocabulary();
  return (
    <p className={styles.head}>
      <Chip kind={name.kind} label={vocabulary.label(name.kind, name.id)} />
      <span>
        {s.reader.kinds[name.kind]}
        {tag && ` · ${s.reader.madeBy[tag.maker]}`}
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

const isFramework = (scheme: string): scheme is FrameworkId => Object.hasOwn(frameworks, scheme);
const frameworkName = (scheme: string): string => (isFramework(scheme) ? frameworks[scheme].name : scheme);
