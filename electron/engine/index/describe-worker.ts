import { parentPort } from 'node:worker_threads';
import { type DescribedArticle, describeArticle } from './describe-article.ts';
import type { IndexItem, SourceTitle } from './index-item.ts';
import { createTagger } from './tag-article.ts';
import { compileTaggingRules, noTaggingRules } from './tagging-rules.ts';

export type DescribeJob = {
  readonly items: readonly IndexItem[];
  readonly titles: readonly SourceTitle[];
  /** As the index keeps them; null where they are those of the job before. */
  readonly rules: string | null;
};
export type DescribeReply = readonly DescribedArticle[];

/** Tags and cuts into tokens beside the thread that writes the index. One job at a time. */
const port = parentPort;
if (!port) throw new Error('The describing worker runs in a thread of its own.');
const tagArticle = createTagger();
let compiled = compileTaggingRules(noTaggingRules);

port.on('message', ({ items, titles, rules }: DescribeJob) => {
  if (rules !== null) compiled = compileTaggingRules(rules);
  const titleOf = new Map(titles.map(({ id, title }) => [id, title]));
  const reply: DescribeReply = items.map((item) =>
    describeArticle(item, (id) => titleOf.get(id), tagArticle, compiled),
  );
  port.postMessage(reply);
});
