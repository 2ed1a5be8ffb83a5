import type { Article } from '../../../shared/model/article.ts';
import type { OwnPack } from '../../../shared/model/own-pack.ts';
import type { DeniedTheme, Tag } from '../../../shared/model/tag.ts';
import { changedTerms } from '../../../shared/packs/changed-terms.ts';
import { extendVocabulary } from '../../../shared/packs/extend-vocabulary.ts';
import {
  type TaggedActor,
  type TaggedCountermeasure,
  type TaggedText,
  tagText,
} from '../../../shared/tagging/tag-text.ts';
import { type CompiledVocabulary, compileVocabulary } from '../../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
import type { Vocabulary } from '../../../shared/vocabulary/vocabulary.ts';
import { packUnread } from './packed-clues.ts';

export type TaggedArticle = {
  readonly relevant: boolean;
  readonly relevance: number;
  readonly tags: Tag[];
  readonly denied?: readonly DeniedTheme[];
  /** What its clues will be read from, for the grouping into stories. */
  readonly clues: string;
};
/** Tags an article from its plain text and the title of the source that first carried it. */
export type TagArticle = (article: Article, text: string, source: string | undefined) => TaggedArticle;

type Found = Pick<TaggedActor, 'id' | 'evidence' | 'role' | 'roleEvidence'> &
  Partial<Pick<TaggedCountermeasure, 'mode' | 'modeEvidence' | 'weighed'>>;

function tagsOf({ actors, themes, countermeasures }: TaggedText): Tag[] {
  const tagsOfKind = (kind: Tag['kind'], found: readonly Found[]): Tag[] =>
    found.map(({ id, evidence, weighed, role, roleEvidence, mode, modeEvidence }) => ({
      kind,
      id,
      maker: 'pack',
      evidence: [...evidence],
      ...(weighed && { weighed }),
      ...(role && { role }),
      ...(roleEvidence && { roleEvidence: [...roleEvidence] }),
      ...(mode && { mode }),
      ...(modeEvidence && { modeEvidence: [...modeEvidence] }),
    }));
  return [
    ...tagsOfKind('actor', actors),
    ...tagsOfKind('theme', themes),
    ...tagsOfKind('countermeasure', countermeasures),
  ];
}

type Input = Parameters<typeof tagText>[0];
/** Tags as they are found, those that would not be there without a pack of one's own with that pack. */
type NameMakers = (tags: Tag[], input: Input) => Tag[];

/**
 * Where a pack changed a term that ships, the tag is that pack's if the shipped packs alone do not give it: then, and
 * only then, an article is tagged a second time.
 */
function createMakers(packs: readonly OwnPack[]): {
  readonly vocabulary: Vocabulary;
  readonly name: NameMakers;
} {
  const extended = extendVocabulary(shippedVocabulary, packs);
  const { vocabulary } = extended;
  const changed = changedTerms(extended);
  if (!changed) return { vocabulary, name: (tags) => tags };
  let shipped: CompiledVocabulary | null = null;
  const shippedTags = (input: Input): ReadonlySet<string> => {
    shipped ??= compileVocabulary(shippedVocabulary);
    return new Set(tagsOf(tagText(input, shipped)).map(keyOf));
  };
  const name: NameMakers = (tags, input) => {
    let known: ReadonlySet<string> | null = null;
    return tags.map((tag) => {
      const origin = changed(tag);
      if (!origin) return tag;
      if (!origin.isNew) known ??= shippedTags(input);
      return known?.has(keyOf(tag)) ? tag : { ...tag, pack: origin.pack.id };
    });
  };
  return { vocabulary, name };
}

const keyOf = ({ kind, id }: Tag): string => `${kind} ${id}`;

/** Compiles the vocabulary, which takes a moment: once a worker, and again where packs of one's own have changed. */
export function createTagger(packs: readonly OwnPack[] = []): TagArticle {
  const makers = createMakers(packs);
  const vocabulary = compileVocabulary(makers.vocabulary);
  return ({ id, title, url, language, published, firstSeen }, text, source) => {
    const input = {
      title,
      text,
      ...(url === null ? {} : { url }),
      ...(source === undefined ? {} : { source }),
      ...(language === null ? {} : { language }),
      published: published ?? firstSeen,
    };
    const tagged = tagText(input, vocabulary);
    return {
      relevant: tagged.relevant,
      relevance: tagged.relevance,
      tags: makers.name(tagsOf(tagged), input),
      ...(tagged.denied && {
        denied: tagged.denied.map(({ id, evidence }) => ({ id, evidence: [...evidence] })),
      }),
      clues: packUnread({ id, ...input }, tagged),
    };
  };
}
