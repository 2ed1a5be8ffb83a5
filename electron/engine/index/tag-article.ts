import type { Article } from '../../../shared/model/article.ts';
import type { DeniedTheme, Tag } from '../../../shared/model/tag.ts';
import { compileVocabulary } from '../../../shared/tagging/compile-vocabulary.ts';
import {
  type TaggedActor,
  type TaggedCountermeasure,
  type TaggedText,
  tagText,
} from '../../../shared/tagging/tag-text.ts';
import { shippedVocabulary } from '../../../shared/vocabulary/shipped-vocabulary.ts';
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
  Partial<Pick<TaggedCountermeasure, 'mode' | 'modeEvidence'>>;

function tagsOf({ actors, themes, countermeasures }: TaggedText): Tag[] {
  const tagsOfKind = (kind: Tag['kind'], found: readonly Found[]): Tag[] =>
    found.map(({ id, evidence, role, roleEvidence, mode, modeEvidence }) => ({
      kind,
      id,
      maker: 'pack',
      evidence: [...evidence],
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

/** Compiles the shipped vocabulary, which takes a moment: once a worker. */
export function createTagger(): TagArticle {
  const vocabulary = compileVocabulary(shippedVocabulary);
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
      tags: tagsOf(tagged),
      ...(tagged.denied && {
        denied: tagged.denied.map(({ id, evidence }) => ({ id, evidence: [...evidence] })),
      }),
      clues: packUnread({ id, ...input }, tagged),
    };
  };
}
