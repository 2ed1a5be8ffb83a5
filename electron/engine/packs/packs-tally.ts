import type { PacksPreview, PreviewedArticle, PreviewedTerm } from '../../../shared/contract/own-packs.ts';
import type { OwnPack } from '../../../shared/model/own-pack.ts';
import type { Tag } from '../../../shared/model/tag.ts';
import { extendVocabulary } from '../../../shared/packs/extend-vocabulary.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import { articleFlags } from '../index/article-flags.ts';
import { createChangeCounter, type Marks, noChanges } from '../index/count-changes.ts';
import { describeArticle } from '../index/describe-article.ts';
import { createTagger } from '../index/tag-article.ts';
import { compileTaggingRules } from '../index/tagging-rules.ts';
import { labelsIn } from '../index/vocabulary-labels.ts';
import type { TriedArticle } from '../try-on-articles.ts';

export type PacksPlan = {
  /** All packs of the library as they would be, and the labels of terms that would be gone. */
  readonly packs: readonly OwnPack[];
  readonly before: readonly OwnPack[];
  /** As an index keeps them. */
  readonly rules: string;
  /** So many articles are named of each that a term would gain or lose. */
  readonly limit: number;
};

/** `before`: as the index has it. */
export type PacksItem = TriedArticle & {
  readonly before: { readonly tags: readonly Tag[]; readonly relevant: boolean };
};

type Samples = { readonly gains: PreviewedArticle[]; readonly losses: PreviewedArticle[] };

/** The terms that change most; a pack that changes more of them says what it does by these. */
const mostTerms = 300;

const keyOf = ({ kind, id }: Pick<Tag, 'kind' | 'id'>): string => `${kind} ${id}`;

const marksOf = ({ tags, relevant }: PacksItem['before']): Marks => ({
  flags: relevant ? articleFlags.relevant : 0,
  tags: new Set(tags.map(keyOf)),
});

function createSamples(limit: number) {
  const byTerm = new Map<string, Samples>();
  const of = (key: string): Samples => {
    const samples = byTerm.get(key) ?? { gains: [], losses: [] };
    byTerm.set(key, samples);
    return samples;
  };
  return {
    of,
    add: (
      tags: readonly Tag[],
      others: ReadonlySet<string>,
      list: keyof Samples,
      { id, title, published }: TriedArticle['article'],
    ): void => {
      for (const tag of tags) {
        if (others.has(keyOf(tag))) continue;
        const samples = of(keyOf(tag))[list];
        if (samples.length < limit) samples.push({ id, title, published, evidence: [...tag.evidence] });
      }
    },
  };
}

/** Counts what packs would change, an article after the other; the memory it needs does not grow with them. */
export function createPacksTally({ packs, before, rules, limit }: PacksPlan) {
  const tagArticle = createTagger(packs);
  const taggingRules = compileTaggingRules(rules);
  const counter = createChangeCounter(noChanges('own-packs'));
  const samples = createSamples(limit);
  const labels = [packs, before].map((some) =>
    labelsIn(extendVocabulary(shippedVocabulary, some).vocabulary),
  );
  const labelOf = (kind: Tag['kind'], id: string): string =>
    labels.map((find) => find(kind, id)).find((label) => label !== undefined) ?? id;
  return {
    add: (item: PacksItem): void => {
      const { shown } = describeArticle(item, () => item.source, tagArticle, taggingRules);
      const [was, is] = [marksOf(item.before), marksOf(shown)];
      counter.add(was, is);
      samples.add(shown.tags, was.tags, 'gains', item.article);
      samples.add(item.before.tags, is.tags, 'losses', item.article);
    },
    result: (): Omit<PacksPreview, 'cancelled'> => {
      const { cause, terms, ...counts } = counter.result();
      const shown = terms.slice(0, mostTerms).map(
        (term): PreviewedTerm => ({
          ...term,
          label: labelOf(term.kind, term.id),
          ...samples.of(keyOf(term)),
        }),
      );
      return { ...counts, terms: shown };
    },
  };
}
