import type { ArticleTraits, Trait, TraitKind } from '../../../shared/related/article-traits.ts';

type Given = Partial<Record<TraitKind, readonly string[]>> & {
  readonly language?: string;
  readonly sketch?: readonly number[];
};

/** Traits at the head of an article, by kind. */
export function traitsWith({ language = 'en', sketch = [], ...kinds }: Given): ArticleTraits {
  const traits = new Map<string, Trait>();
  for (const kind of ['actor', 'theme', 'countermeasure', 'name', 'number', 'word'] as const)
    for (const text of kinds[kind] ?? []) {
      const isTag = kind === 'actor' || kind === 'theme' || kind === 'countermeasure';
      traits.set(isTag ? `${kind}:${text}` : text.toLowerCase(), { kind, text, weight: 2 });
    }
  return { language, traits, sketch };
}
