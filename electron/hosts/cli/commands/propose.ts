import { createProposer, type TaggedArticle } from '../../../../shared/ledger/propose/propose-incidents.ts';
import { proposeFromTexts } from '../../../../shared/ledger/propose/propose-texts.ts';
import type { ArticleClues } from '../../../../shared/stories/article-clues.ts';
import { createClueReader } from '../../../../shared/stories/read-clues.ts';
import { tagText } from '../../../../shared/tagging/tag-text.ts';
import { compileVocabulary } from '../../../../shared/text/compile-vocabulary.ts';
import { shippedVocabulary } from '../../../../shared/vocabulary/shipped-vocabulary.ts';
import type { Call, ExitCode } from '../command.ts';
import { eachTextLine } from '../each-text-line.ts';
import { exitCodeFor } from '../exit-codes.ts';

/** The id of each article as its line gives it: a number stays one, and of two lines with one id both keep it. */
type GivenIds = ReadonlyMap<string, string | number>;
type Read = {
  readonly articles: readonly TaggedArticle[];
  readonly clues: readonly ArticleClues[];
  readonly given: GivenIds;
  readonly failed: number;
};

/** Which texts tell of one event is known after the last line: all are read, then all are answered in one document. */
export async function propose(call: Call): Promise<ExitCode> {
  const { articles, clues, given, failed } = await readAll(call);
  const proposals = proposeFromTexts(articles, clues, createProposer(shippedVocabulary));
  await call.terminal.print(`${JSON.stringify({ proposals }, asGiven(given), 2)}\n`);
  return exitCodeFor(failed, articles.length + failed);
}

async function readAll(call: Call): Promise<Read> {
  const vocabulary = compileVocabulary(shippedVocabulary);
  const readClues = createClueReader(shippedVocabulary);
  const articles: TaggedArticle[] = [];
  const clues: ArticleClues[] = [];
  const given = new Map<string, string | number>();
  const { failed } = await eachTextLine(call, 'propose', (line, number) => {
    const id = given.has(String(line.id)) ? `${line.id} in line ${number}` : String(line.id);
    given.set(id, line.id);
    const input = { ...line, id };
    const tags = tagText(input, vocabulary);
    articles.push({ input, tags });
    clues.push(readClues(input, tags));
    return true;
  });
  return { articles, clues, given, failed };
}

/** Puts the ids of the lines back where a proposal names articles. */
function asGiven(given: GivenIds): (key: string, value: unknown) => unknown {
  const back = (id: unknown): unknown => given.get(String(id)) ?? id;
  return (key, value) => {
    if (key === 'article') return back(value);
    return (key === 'articles' || key === 'alsoIn') && Array.isArray(value) ? value.map(back) : value;
  };
}
