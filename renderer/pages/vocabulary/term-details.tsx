import type { ExplainedTerm } from '../../../shared/contract/explained-term.ts';
import type { TermKey } from '../../address/vocabulary-address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import { Chip } from '../../components/chip.tsx';
import { Failure } from '../../components/notice.tsx';
import split from '../../components/split.module.css';
import type { Strings } from '../../strings/en.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { AmbiguousNames } from './ambiguous-names.tsx';
import { fieldWords } from './field-words.ts';
import { TermCorrections } from './term-corrections.tsx';
import styles from './term-details.module.css';
import { TermExamples } from './term-examples.tsx';
import { TermMappings } from './term-mappings.tsx';
import { TermNames } from './term-names.tsx';
import { TermOwnRules } from './term-own-rules.tsx';
import { TermRules } from './term-rules.tsx';
import type { TaggedCounts } from './use-tagged-counts.ts';
import { articlesOfTerm } from './vocabulary-links.ts';

type Props = { readonly term: TermKey; readonly counts: TaggedCounts; readonly onClose: () => void };

/** All that explains an actor, a theme or a kind of measure: why a text is tagged with it, and why not. */
export function TermDetails({ term, counts, onClose }: Props) {
  const s = useStrings();
  const { value, error, retry } = useChannel('vocabulary.get', { kind: term.kind, id: term.id });
  return (
    <article className={styles.term}>
      <p className={split.back}>
        <Button look="quiet" icon="back" label={s.vocabulary.backToList} onClick={onClose} />
      </p>
      {error && <Failure error={error} onRetry={retry} />}
      {value && <Explained term={value} count={counts.ofTerm(term)} />}
    </article>
  );
}

function Explained({ term, count }: { readonly term: ExplainedTerm; readonly count: number }) {
  const s = useStrings();
  return (
    <>
      <TermHead term={term} count={count} />
      {term.definition && <p className={styles.definition}>{term.definition}</p>}
      <TermCorrections term={term} />
      <TermNames term={term} />
      <AmbiguousNames names={term.ambiguous} />
      <TermExamples title={s.vocabulary.match} sentences={term.match} sort="match" />
      <TermExamples title={s.vocabulary.ignore} sentences={term.ignore} sort="ignore" />
      <TermMappings mappings={term.mappings} />
      <TermOwnRules term={term} />
      <TermRules rules={term.rules} needs={term.needs} />
    </>
  );
}

function TermHead({ term, count }: { readonly term: ExplainedTerm; readonly count: number }) {
  const s = useStrings();
  const { kind, label, labels, group, country } = term;
  const facts = [
    group === 'theme'
      ? s.reader.kinds[kind]
      : `${s.reader.kinds[kind]}, ${s.vocabulary.groups[group] ?? group}`,
    country === '' ? '' : regionName(country, s.locale),
    ...packWords(term, s),
  ];
  return (
    <header className={styles.head}>
      <h2>{labels[s.locale] ?? label}</h2>
      <p>
        <Chip kind={kind} label={term.id} />
        <span>{facts.filter(Boolean).join(' · ')}</span>
      </p>
      <p>
        {count === 0 ? (
          s.vocabulary.untagged
        ) : (
          <a className={styles.link} href={articlesOfTerm(term)}>
            {s.vocabulary.tagged(count)}
          </a>
        )}
      </p>
    </header>
  );
}

/** The pack that has it, and the one of one's own that changes it. */
function packWords({ pack, version, own }: ExplainedTerm, s: Strings): string[] {
  if (own?.isNew) return [s.vocabulary.ownPack(own.name, own.version)];
  const shipped = s.vocabulary.pack(s.vocabulary.packs[pack] ?? pack, version);
  if (!own) return [shipped];
  return [shipped, s.vocabulary.changedBy(own.name, fieldWords(own.fields, s))];
}

/** The name of a country; packs also have unions and codes of their own, which stay as they are. */
function regionName(code: string, locale: string): string {
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code)
    : code;
}
