import type { ResponseOf } from '../../../shared/contract/channels.ts';
import type { TagDecision } from '../../../shared/model/decision.ts';
import type { EngineContext } from '../engine-context.ts';

type Corrected = ResponseOf<'vocabulary.corrections'>['terms'][number];

const untouched = { confirmed: 0, removed: 0, added: 0 };

/** What persons said of the tags of articles, by term: what the packs had right, what wrong, and what they missed. */
export async function tagCorrections({
  library,
  index,
}: Pick<EngineContext, 'library' | 'index'>): Promise<ResponseOf<'vocabulary.corrections'>> {
  const terms = new Map<string, Corrected>();
  for (const day of index.days()) {
    for (const { article, tags = [] } of (await library.readDecisions(day)).values()) {
      for (const tag of tags) {
        const key = `${tag.kind} ${tag.id}`;
        const before = terms.get(key) ?? { kind: tag.kind, id: tag.id, ...untouched };
        const outcome = outcomeOf(article, tag, index);
        terms.set(key, { ...before, [outcome]: before[outcome] + 1 });
      }
    }
  }
  return { terms: [...terms.values()] };
}

/** A tag that a person gave keeps the words by which the packs found it too; one that they missed has none. */
function outcomeOf(
  article: string,
  { kind, id, holds }: TagDecision,
  index: EngineContext['index'],
): keyof typeof untouched {
  if (!holds) return 'removed';
  const tag = index.row(article)?.tags.find((one) => one.kind === kind && one.id === id);
  return tag !== undefined && tag.evidence.length > 0 ? 'confirmed' : 'added';
}
