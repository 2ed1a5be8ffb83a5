import type { Ledger } from '../ledger/ledger.ts';

/** The ids of the articles that incidents, assertions and measures name. */
export function citedIn({ incidents, assertions, measures }: Ledger): ReadonlySet<string> {
  const cited = new Set<string>();
  const cite = (article: string | null | undefined): void => {
    if (article) cited.add(article);
  };
  for (const { articles } of incidents.values()) articles.forEach(cite);
  for (const { article } of assertions.values()) cite(article);
  for (const { articles, life, effect } of measures.values()) {
    articles.forEach(cite);
    for (const step of life) cite(step.article);
    cite(effect?.article);
  }
  return cited;
}
