/**
 * What the words of a text say together where no rule holds. A sign is a concept that occurs in it; each speaks with
 * its weight for or against a topic, and the weights are learned from labelled texts (test/bench/learn-signs.ts).
 */
export type Signs = {
  /** Before any sign: how seldom the topic is told of. */
  readonly base: number;
  readonly weights: Readonly<Record<string, number>>;
};

export type SignTable = {
  /** That a text is on AI security at all: without that no other counts. */
  readonly subject: Signs;
  /** By id. */
  readonly themes: Readonly<Record<string, Signs>>;
  readonly countermeasures: Readonly<Record<string, Signs>>;
};

/** As they stand in a table of weights: the base, then each concept and its weight, all in hundredths. */
export function readSigns(line: string): Signs {
  const [base = '0', ...pairs] = line.split(' ');
  const weights: Record<string, number> = {};
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [concept, weight] = [pairs[at], pairs[at + 1]];
    if (concept !== undefined) weights[concept] = Number(weight) / 100;
  }
  return { base: Number(base) / 100, weights };
}

export const writeSigns = ({ base, weights }: Signs): string =>
  [base * 100, ...Object.entries(weights).flatMap(([concept, weight]) => [concept, weight * 100])]
    .map((part) => (typeof part === 'number' ? Math.round(part) : part))
    .join(' ');
