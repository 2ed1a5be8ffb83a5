import { compareIncoming } from '../../../shared/exchange/compare-incoming.ts';
import type { CitedArticle } from '../../../shared/exchange/export-content.ts';
import type { Incoming } from '../../../shared/exchange/incoming.ts';
import { articlesOf } from '../../../shared/exchange/map-articles.ts';
import { type ImportPlan, planImport } from '../../../shared/exchange/plan-import.ts';
import type { Ledger } from '../../../shared/ledger/ledger.ts';
import type { EngineContext } from '../engine-context.ts';
import { followedHistory } from '../history/followed-history.ts';
import { inSlices } from '../in-slices.ts';

/** What an import would do to the library as it is now. The history is asked only where a record differs. */
export async function planOpenImport(
  incoming: Incoming,
  ledger: Ledger,
  context: Pick<EngineContext, 'library' | 'index' | 'keeper' | 'vocabulary'>,
): Promise<ImportPlan> {
  const compared = await inSlices(compareIncoming(incoming, ledger));
  const isSame = compared.differing.length === 0;
  const pasts = isSame ? () => [] : (await followedHistory(context)).pasts(ledger).of;
  const isEntry = (key: string): boolean =>
    [key, key.toLowerCase()].some((id) => context.vocabulary.labelOf('actor', id) !== undefined);
  return inSlices(planImport(incoming, compared, ledger, pasts, isEntry));
}

/** The articles that come in, are named by records that differ, and are not in the library. */
export async function articlesToStore(
  { articles }: Incoming,
  { rows }: Pick<ImportPlan, 'rows'>,
  { index, keeper }: Pick<EngineContext, 'index' | 'keeper'>,
): Promise<readonly CitedArticle[]> {
  const named = new Set(rows.flatMap(({ kind, theirs }) => (theirs ? articlesOf(kind, theirs) : [])));
  const missing = [...named].flatMap((id) => (index.dayOf(id) === null ? (articles.get(id) ?? []) : []));
  if (missing.length === 0) return [];
  await keeper.ready(); // some may be in files that it has not read yet
  return missing.filter(({ id }) => index.dayOf(id) === null);
}
