import type { Article } from '../../../shared/model/article.ts';
import type { Decision } from '../../../shared/model/decision.ts';

/** All that the index has to know of one article. */
export type IndexItem = {
  readonly article: Article;
  /** Every identity under which the article is recognised. */
  readonly keys: readonly string[];
  /** HTML as received; empty where the feed gave none (then the summary is the text). */
  readonly body: string;
  readonly decision: Decision | null;
};

/** What a person decided about one article; null takes the decision back. */
export type DecisionChange = {
  readonly article: string;
  readonly decision: Pick<Decision, 'read' | 'kept' | 'setAside'> | null;
};

/** What a day's fingerprint was before a file of it was written, and what it is after. */
export type MovedDay = { readonly day: string; readonly before: string; readonly after: string };

export type SourceTitle = { readonly id: string; readonly title: string };
