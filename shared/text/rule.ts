/** Takes the rule notation of vocabulary.ts apart; knows nothing of what the terms mean. */

/** Alternatives: terms, and concepts by their id with "@" before it. */
export type RulePart = readonly string[];

export type ParsedRule = {
  /** The first part sets the rule off; the others stand in its sentence, those that are close within a few words. */
  readonly together: readonly { readonly part: RulePart; readonly isClose: boolean }[];
  readonly anywhere: readonly RulePart[];
  readonly never: RulePart | undefined;
  /** Not in the whole article. */
  readonly nowhere: RulePart | undefined;
};

function alternatives(part: string): RulePart {
  const list = part.split('|').map((term) => term.trim());
  if (list.some((term) => term === '')) throw new Error(`A rule has an empty alternative: "${part}"`);
  return list;
}

function partsTogether(text: string): ParsedRule['together'] {
  const pieces = text.split(/( \+ | ~ )/);
  return pieces.flatMap((piece, at) =>
    at % 2 === 1 ? [] : [{ part: alternatives(piece), isClose: pieces[at - 1] === ' ~ ' }],
  );
}

export function parseRule(rule: string): ParsedRule {
  const [before = '', nowhere, ...others] = rule.split(' !! ');
  const [positive = '', never, ...rest] = before.split(' ! ');
  if (rest.length + others.length > 0) throw new Error(`A rule has two exceptions: "${rule}"`);
  const [together = '', ...anywhere] = positive.split(' & ');
  if (anywhere.some((part) => / [+~] /.test(part)))
    throw new Error(`A rule asks for nearness after "&": "${rule}"`);
  return {
    together: partsTogether(together),
    anywhere: anywhere.map(alternatives),
    never: never === undefined ? undefined : alternatives(never),
    nowhere: nowhere === undefined ? undefined : alternatives(nowhere),
  };
}
