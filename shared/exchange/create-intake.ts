import { canonicalRecord } from '../ledger/canonical-record.ts';
import { isLedgerKind, type LedgerKind } from '../ledger/ledger.ts';
import { sameValue } from '../ledger/same-value.ts';
import { AppError } from '../model/app-error.ts';
import type { CitedArticle } from './export-content.ts';
import type { Incoming, IncomingRecord, IncomingRemoval, IncomingSource, Origin } from './incoming.ts';

/** So many sentences are worth reading; the rest is counted. */
const mostSentences = 100;

export type Intake = {
  /** Takes a record, or notes in a sentence that begins with `where` why it is not taken. */
  readonly take: (kind: string, value: unknown, where: string, earlier?: readonly string[]) => boolean;
  readonly remove: (removal: IncomingRemoval) => void;
  readonly cite: (article: CitedArticle, where: string) => void;
  readonly follow: (source: IncomingSource) => void;
  readonly refuse: (sentence: string) => void;
  readonly done: (from: Origin, table?: Incoming['table']) => Incoming;
};

/** Collects what a reader finds: every record is checked, an id stands for one record, and what is wrong is said. */
export function createIntake(): Intake {
  const records = new Map<string, IncomingRecord>();
  const removed = new Map<string, IncomingRemoval>();
  const articles = new Map<string, CitedArticle>();
  const sources: IncomingSource[] = [];
  const refused: string[] = [];
  let unsaid = 0;

  const refuse = (sentence: string): void => {
    if (refused.length < mostSentences) refused.push(sentence);
    else unsaid += 1;
  };
  const add = (kind: LedgerKind, value: unknown, earlier: readonly string[]): void => {
    const record = canonicalRecord(kind, value);
    const other = records.get(record.id) ?? removed.get(record.id);
    if (other) throw new AppError('BAD_REQUEST', `the id ${record.id} stands for a ${other.kind} already.`);
    records.set(record.id, { kind, record, earlier });
  };
  return {
    take: (kind, value, where, earlier = []) => {
      try {
        if (!isLedgerKind(kind)) throw new AppError('BAD_REQUEST', 'there is no such kind of record.');
        add(kind, value, earlier);
        return true;
      } catch (thrown) {
        if (!(thrown instanceof AppError)) throw thrown;
        refuse(`${where} was left out: ${thrown.message}`);
        return false;
      }
    },
    remove: (removal) => {
      if (!records.has(removal.id)) removed.set(removal.id, removal);
    },
    cite: (article, where) => {
      const known = articles.get(article.id);
      // Some formats tell an article again beside each handling mark that what cites it bears.
      if (known && !sameValue(known, article))
        refuse(`${where} was left out: the id ${article.id} stands for another article already.`);
      else if (!known) articles.set(article.id, article);
    },
    follow: (source) => void sources.push(source),
    refuse,
    done: (from, table = null) => ({
      from,
      table,
      records: [...records.values()],
      removed: [...removed.values()],
      articles,
      sources,
      refused: unsaid === 0 ? refused : [...refused, `${unsaid} more were left out for such reasons.`],
    }),
  };
}
