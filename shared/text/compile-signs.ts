import type { Signs, SignTable } from '../vocabulary/signs.ts';
import type { CountermeasureEntry, ThemeEntry, Vocabulary } from '../vocabulary/vocabulary.ts';

export type SignTopic =
  | { readonly kind: 'theme'; readonly entry: ThemeEntry }
  | { readonly kind: 'countermeasure'; readonly entry: CountermeasureEntry };

export type CompiledSigns = {
  /** By sign. */
  readonly groups: Int32Array;
  /** Groups of words for AI, its makers and its products. */
  readonly onAi: readonly number[];
  /** The themes, then the countermeasures. */
  readonly topics: readonly SignTopic[];
  readonly columnOf: ReadonlyMap<SignTopic['entry'], number>;
  /** By column: that of the subject, then those of the topics. */
  readonly bases: Float64Array;
  /** Row after row, one a sign. */
  readonly weights: Float64Array;
  /** Room for what one text holds: its sums by column, and its signs. */
  readonly sums: Float64Array;
  readonly present: PresentSigns;
};

/** The signs that a text holds, in rising order, and how strongly it does. */
export type PresentSigns = { count: number; readonly signs: Int32Array; readonly strengths: Float64Array };

/** One more than there are, so that they can be read in pairs. */
export const roomForSigns = (signs: number): PresentSigns => ({
  count: 0,
  signs: new Int32Array(signs + 1),
  strengths: new Float64Array(signs + 1),
});

const ON_AI = ['ai', 'subject', 'field-helper', 'field-network'];

function topicsOf({ themes, countermeasures }: Vocabulary, signs: SignTable): SignTopic[] {
  return [
    ...themes.filter(({ id }) => signs.themes[id]).map((entry) => ({ kind: 'theme', entry }) as const),
    ...countermeasures
      .filter(({ id }) => signs.countermeasures[id])
      .map((entry) => ({ kind: 'countermeasure', entry }) as const),
  ];
}

function signsOf({ kind, entry }: SignTopic, signs: SignTable): Signs {
  const found = (kind === 'theme' ? signs.themes : signs.countermeasures)[entry.id];
  return found ?? { base: Number.NEGATIVE_INFINITY, weights: {} };
}

/** The signs of a vocabulary as tables of numbers; nothing where it has none. */
export function compileSigns(
  vocabulary: Vocabulary,
  concepts: ReadonlyMap<string, number>,
): CompiledSigns | undefined {
  const { signs } = vocabulary;
  if (!signs) return undefined;
  const topics = topicsOf(vocabulary, signs);
  const columns = [signs.subject, ...topics.map((topic) => signsOf(topic, signs))];
  const named = new Set(columns.flatMap(({ weights }) => Object.keys(weights)));
  const known = [...concepts].filter(([id]) => named.has(id));
  const weights = new Float64Array(known.length * columns.length);
  for (const [row, [id]] of known.entries()) {
    for (const [column, of] of columns.entries())
      weights[row * columns.length + column] = of.weights[id] ?? 0;
  }
  return {
    groups: Int32Array.from(known, ([, group]) => group),
    onAi: ON_AI.flatMap((id) => concepts.get(id) ?? []),
    topics,
    columnOf: new Map(topics.map(({ entry }, at) => [entry, at + 1])),
    bases: Float64Array.from(columns, ({ base }) => base),
    weights,
    sums: new Float64Array(columns.length),
    present: roomForSigns(known.length),
  };
}
