import { createProposer } from '../../shared/ledger/propose/propose-incidents.ts';
import type { Proposal } from '../../shared/model/proposal.ts';
import { tagText } from '../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../shared/vocabulary/shipped-vocabulary.ts';
import { addCounts, type Scores } from './scoring.ts';

/** What a text should propose, each line as words: "anthropic accuser", "captcha adopted", "24000 accounts about". A bar parts what is right as well. */
type Expected = {
  readonly kind: string;
  readonly date: string | null;
  readonly parties: readonly string[];
  readonly measures: readonly string[];
  readonly legal: readonly string[];
  readonly quantities: readonly string[];
  readonly stances: readonly string[];
};

/** A labelled text; `expect` is null where it tells of no incident. */
export type LabelledText = {
  readonly id: string;
  readonly language: string;
  readonly published: string;
  readonly source: string;
  readonly title: string;
  readonly text: string;
  readonly expect: Expected | null;
};

type Lines = Readonly<Record<string, readonly string[]>>;

/** "affected|responder" means either; "app-ban adopted|content-removal adopted" as well. */
function alternatives(line: string): readonly string[] {
  const [first = '', ...others] = line.split('|');
  const head = first.slice(0, first.lastIndexOf(' ') + 1);
  return [first, ...others.map((other) => (other.includes(' ') ? other : head + other))];
}

function expectedLines(expect: Expected | null): Lines {
  if (!expect) return { proposal: [] };
  const { kind, date, parties, measures, legal, quantities, stances } = expect;
  return {
    proposal: ['proposal'],
    kind: [kind],
    ...(date && { date: [date] }),
    parties,
    measures,
    legal,
    quantities: quantities.map((line) => line.split(' ').slice(0, 2).join(' ')),
    bounds: quantities,
    stances,
  };
}

function foundLines(proposals: readonly Proposal[]): Lines {
  if (proposals.length === 0) return { proposal: [] };
  const all = <Item>(from: (proposal: Proposal) => readonly Item[]): readonly Item[] =>
    proposals.flatMap(from);
  const quantities = all(({ claims }) => claims.flatMap(({ quantity }) => quantity ?? []));
  const stances = all(({ claims }) =>
    claims.flatMap(({ assertions }) =>
      assertions.flatMap(({ speaker, stance }) => (speaker.id ? [`${speaker.id} ${stance}`] : [])),
    ),
  );
  return {
    proposal: ['proposal'],
    kind: all(({ kind }) => [kind]),
    date: all(({ date }) => (date ? [date] : [])),
    parties: all(({ parties }) => parties.map(({ actor, role }) => `${actor.id} ${role}`)),
    measures: all(({ measures }) => measures.map(({ kind, mode }) => `${kind} ${mode}`)),
    legal: all(({ legalBases }) => legalBases.map(({ basis }) => basis)),
    quantities: quantities.map(({ value, unit }) => `${value} ${unit}`),
    bounds: quantities.map(({ value, unit, bound }) => `${value} ${unit} ${bound}`),
    stances: [...new Set(stances)],
  };
}

function compare(wanted: readonly string[], got: readonly string[]) {
  const open = [...got];
  const missing = wanted.filter((line) => {
    const at = open.findIndex((one) => alternatives(line).includes(one));
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  return { missing, extra: open, right: wanted.length - missing.length };
}

/** Proposes from each text by itself and counts, part by part, what is right, too much and missing. */
export function scoreProposals(texts: readonly LabelledText[]): {
  readonly scores: Scores;
  readonly errors: readonly string[];
} {
  const vocabulary = compileVocabulary(shippedVocabulary);
  const propose = createProposer(shippedVocabulary);
  const scores: Scores = new Map();
  const errors: string[] = [];
  for (const { expect, ...input } of texts) {
    const [wanted, got] = [
      expectedLines(expect),
      foundLines(propose([[{ input, tags: tagText(input, vocabulary) }]])),
    ];
    const isMissed = expect === null || got['proposal']?.length === 0;
    const said: string[] = [];
    for (const part of new Set([...Object.keys(wanted), ...(isMissed ? ['proposal'] : [])])) {
      const { missing, extra, right } = compare(wanted[part] ?? [], got[part] ?? []);
      const counts = { right, extra: extra.length, missing: missing.length };
      addCounts(scores, `all ${part}`, counts);
      addCounts(scores, `${input.language} ${part}`, counts);
      for (const line of missing) said.push(`  - ${part}: ${line}`);
      for (const line of extra) said.push(`  + ${part}: ${line}`);
    }
    if (said.length > 0) errors.push(`${input.id} ${input.title}\n${said.join('\n')}`);
  }
  return { scores, errors };
}
