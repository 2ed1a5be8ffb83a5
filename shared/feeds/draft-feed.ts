/** An item as its format gave it, before addresses, dates and lengths are put in order. */
export type DraftArticle = {
  /** Markup or text: a title may hold either. */
  readonly title: string;
  /** Possible addresses, best first. */
  readonly links: readonly string[];
  /** What those and the links of the text are relative to, nearest first; each may itself be relative. */
  readonly bases: readonly string[];
  readonly guid: string;
  readonly author: string;
  /** Possible dates, best first. */
  readonly published: readonly string[];
  readonly updated: readonly string[];
  /** HTML. */
  readonly summary: string;
  readonly content: string;
  readonly categories: readonly string[];
  readonly publisher: string;
};

export type DraftFeed = {
  readonly title: string;
  readonly links: readonly string[];
  readonly bases: readonly string[];
  readonly description: string;
  readonly language: string;
  /** As RSS has it: minutes, hours from 0 to 23 (GMT), English names of days. */
  readonly wishes?: {
    readonly ttl: string;
    readonly skipHours: readonly string[];
    readonly skipDays: readonly string[];
  };
  readonly articles: readonly DraftArticle[];
};
