import type { DatabaseSync } from 'node:sqlite';
import type { TagChanges } from '../../../shared/contract/tag-changes.ts';
import { tokenText } from '../../../shared/search/tokens.ts';
import { followHistory } from '../history/follow-history.ts';
import { articleFlags, decisionFlags, flagsOfDecision } from './article-flags.ts';
import { chunkBits, chunkSize, columnRow, packChunk } from './column-chunk.ts';
import {
  type ChangeCounter,
  createChangeCounter,
  keptChanges,
  type Marks,
  noChanges,
} from './count-changes.ts';
import type { TermName } from './describe-article.ts';
import { dueDaysText, readDueDays } from './due-days.ts';
import type { DecisionChange, MovedDay, SourceTitle } from './index-item.ts';
import type { DescribedRequest, StoredArticle } from './index-messages.ts';
import { prepareWriteStatements, type WriteStatements } from './write-statements.ts';
import { writeStories } from './write-stories.ts';

export type IndexWriter = {
  /** Writes one request as one transaction; says how many of its articles are relevant. */
  readonly write: (request: DescribedRequest) => number;
};

type StoreRequest = Extract<DescribedRequest, { readonly kind: 'store' }>;

/** What the writing side remembers between transactions, and the chunks that the present one has touched. */
type Writing = {
  readonly db: DatabaseSync;
  readonly statements: WriteStatements;
  readonly termNumbers: Map<string, number>;
  readonly termNames: Map<number, string>;
  readonly sourceTitles: Map<string, string>;
  readonly touched: Set<number>;
  /** Days of which some article could not be written: only a whole replacement makes them complete again. */
  readonly unfinished: Set<string>;
};

const touch = (writing: Writing, row: number): unknown => writing.touched.add(row >> chunkBits);

const nameOf = ({ kind, id }: TermName): string => `${kind} ${id}`;

function termNumber(term: TermName, { termNumbers, termNames, statements }: Writing): number {
  const name = nameOf(term);
  const known = termNumbers.get(name);
  if (known !== undefined) return known;
  const number = Number(statements.addTerm.run(term.kind, term.id).lastInsertRowid);
  termNumbers.set(name, number);
  termNames.set(number, name);
  return number;
}

function packedTerms(terms: readonly TermName[], writing: Writing): Uint8Array {
  return new Uint8Array(Uint32Array.from(terms, (term) => termNumber(term, writing)).buffer);
}

function putArticle(
  day: string,
  article: StoredArticle,
  writing: Writing,
  changes: ChangeCounter | null,
): { readonly row: number; readonly was: 'absent' | 'found-alike' | 'found-otherwise' } {
  const { statements } = writing;
  const columns = [
    day,
    article.contentHash,
    article.moment,
    article.flags,
    packedTerms(article.terms, writing),
    article.setAside,
    article.carriers,
    article.shown,
    article.clues,
    article.foundBy,
  ] as const;
  const indexed = statements.indexed.get(article.id);
  const known = indexed?.['row'];
  if (!indexed || typeof known !== 'number')
    return {
      row: Number(statements.insertArticle.run(article.id, ...columns).lastInsertRowid),
      was: 'absent',
    };
  if (changes && indexed['content_hash'] === article.contentHash)
    changes.add(marksOf(indexed, writing), {
      flags: article.flags,
      tags: new Set(article.terms.map(nameOf)),
    });
  statements.updateArticle.run(...columns, known);
  return { row: known, was: indexed['found_by'] === article.foundBy ? 'found-alike' : 'found-otherwise' };
}

function marksOf(indexed: Record<string, unknown>, { termNames }: Writing): Marks {
  const { flags, terms } = columnRow(indexed);
  return { flags, tags: new Set(Array.from(terms, (number) => termNames.get(number) ?? '')) };
}

function storeArticle(
  day: string,
  article: StoredArticle,
  writing: Writing,
  changes: ChangeCounter | null,
): void {
  const { statements } = writing;
  const { row, was } = putArticle(day, article, writing, changes);
  touch(writing, row);
  if (was === 'found-alike') return; // to write full text anew takes longer than all else
  if (was === 'found-otherwise') {
    statements.removeText.run(row);
    statements.removeKeys.run(row);
  }
  statements.addText.run(row, tokenText(article.title), tokenText(article.text));
  for (const key of article.keys) statements.addKey.run(key, row);
}

function removeOthers(day: string, keep: readonly string[], writing: Writing): void {
  const { statements } = writing;
  const kept = new Set(keep);
  for (const { row, id } of statements.articlesOfDay.all(day)) {
    if (typeof row !== 'number' || kept.has(String(id))) continue;
    statements.removeArticle.run(row);
    statements.removeText.run(row);
    statements.removeKeys.run(row);
    touch(writing, row);
  }
}

/**
 * An unfinished replacement leaves its day without a fingerprint, and nothing but a whole one gives it one again: its
 * last parts may be under way while the first one fails. What was added makes a day current only where the index held
 * all of it before.
 */
function endDay({ day, end, replaces }: StoreRequest, { statements, unfinished }: Writing): void {
  if (end === null) {
    if (replaces) statements.setShard.run(day, '');
  } else if (end.kind === 'replaced') {
    if (unfinished.has(day)) statements.setShard.run(day, '');
    else if (end.keep.length === 0 && end.fingerprint === '') statements.removeShard.run(day);
    else statements.setShard.run(day, end.fingerprint);
  } else if (!unfinished.has(day) && (statements.shard.get(day)?.['fingerprint'] ?? null) === end.before)
    statements.setShard.run(day, end.after);
}

function store(request: StoreRequest, writing: Writing): number {
  let relevant = 0;
  const changes = request.replaces ? changeCounter(request.day, writing) : null;
  if (request.replaces && request.begins) writing.unfinished.delete(request.day);
  for (const article of request.articles) {
    storeArticle(request.day, article, writing, changes);
    if (article.flags & articleFlags.relevant) relevant += 1;
  }
  if (changes) setChanges(changes.result(), writing);
  if (request.end?.kind === 'replaced') {
    removeOthers(request.day, request.end.keep, writing);
    if (changes)
      putDue(
        [...dueDays(writing)].filter((day) => day !== request.day),
        writing,
      );
  }
  endDay(request, writing);
  return relevant;
}

/**
 * Titles are read by the tagger: where one changed, the days of that source are due again, which are looked for in all
 * articles; one without a term has none. Removed sources keep theirs.
 */
function setSources(
  sources: readonly SourceTitle[],
  { statements, sourceTitles, termNumbers }: Writing,
): void {
  for (const { id, title } of sources) {
    const former = sourceTitles.get(id);
    if (former === title) continue;
    statements.setSource.run(id, title);
    if (former !== undefined && termNumbers.has(nameOf({ kind: 'source', id })))
      statements.forgetDaysOfSource.run(id);
    sourceTitles.set(id, title);
  }
}

/** A day that was stale before stays so: only one that was as its files had it can be as they have it now. */
function setDecisions(changes: readonly DecisionChange[], days: readonly MovedDay[], writing: Writing): void {
  for (const { article, decision } of changes) {
    const reason = decision?.setAside?.reason ?? null;
    const decided = writing.statements.decide.get(~decisionFlags, flagsOfDecision(decision), reason, article);
    if (typeof decided?.['row'] === 'number') touch(writing, decided['row']);
  }
  for (const { day, before, after } of days) {
    if (before !== '') writing.statements.moveShard.run(after, day, before);
  }
}

/** Days that are to be described anew for another reason than their files, and have not been yet. */
const dueDays = ({ statements }: Writing): ReadonlySet<string> =>
  readDueDays(statements.meta.get('due')?.['value']);

const putDue = (days: readonly string[], { statements }: Writing): unknown =>
  statements.putMeta.run('due', dueDaysText(days));

/** Null where nothing called for tagging anew: what changed in a day that is replaced was changed in its files. */
function changeCounter(day: string, writing: Writing): ChangeCounter | null {
  const counted = keptChanges(writing.statements.meta.get('changes')?.['value']);
  return counted && dueDays(writing).has(day) ? createChangeCounter(counted) : null;
}

const setChanges = (changes: TagChanges, { statements }: Writing): unknown =>
  statements.putMeta.run('changes', JSON.stringify(changes));

/** What rules or packs say is in the tags of every article. */
function setTagging(key: 'rules' | 'packs', value: string, writing: Writing): void {
  writing.statements.putMeta.run(key, value);
  setChanges(noChanges(key === 'rules' ? 'rules' : 'own-packs'), writing);
  putDue(
    writing.statements.days.all().map(({ day }) => String(day)),
    writing,
  );
  writing.statements.forgetDays.run();
}

/** Packs the chunks that changed, under the next version: by it the reading side finds what it has to load again. */
function writeChunks({ statements, touched }: Writing): void {
  const version = Number(statements.meta.get('version')?.['value'] ?? 0) + 1;
  for (const number of touched) {
    const first = number * chunkSize;
    const rows = statements.columnsOfChunk.all(first, first + chunkSize).map(columnRow);
    statements.setChunk.run(number, version, packChunk(rows));
  }
  statements.putMeta.run('version', String(version));
}

function remembered(
  statements: WriteStatements,
): Pick<Writing, 'termNumbers' | 'termNames' | 'sourceTitles'> {
  const terms = statements.terms
    .all()
    .map(({ number, kind, id }) => [`${kind} ${id}`, Number(number)] as const);
  return {
    termNumbers: new Map(terms),
    termNames: new Map(terms.map(([name, number]) => [number, name])),
    sourceTitles: new Map(statements.sources.all().map(({ id, title }) => [String(id), String(title)])),
  };
}

function perform(request: Exclude<DescribedRequest, { readonly kind: 'prepare' }>, writing: Writing): number {
  switch (request.kind) {
    case 'store':
      return store(request, writing);
    case 'undescribed':
      throw new Error(request.message);
    case 'sources':
      setSources(request.sources, writing);
      return 0;
    case 'decisions':
      setDecisions(request.changes, request.days, writing);
      return 0;
    case 'rules':
      setTagging('rules', request.rules, writing);
      return 0;
    case 'packs':
      setTagging('packs', request.packs, writing);
      return 0;
    case 'stories':
      writeStories(request.found, writing.statements);
      return 0;
    case 'history':
      followHistory(writing.db, request.folder);
      return 0;
  }
}

export function createIndexWriter(db: DatabaseSync): IndexWriter {
  const statements = prepareWriteStatements(db);
  let writing: Writing = {
    db,
    statements,
    ...remembered(statements),
    touched: new Set(),
    unfinished: new Set(),
  };
  const write: IndexWriter['write'] = (request) => {
    if (request.kind === 'prepare') return 0;
    writing.touched.clear();
    db.exec('BEGIN IMMEDIATE');
    try {
      const relevant = perform(request, writing);
      if (request.kind !== 'stories' && request.kind !== 'history') writeChunks(writing);
      db.exec('COMMIT');
      return relevant;
    } catch (failure) {
      if (db.isTransaction) db.exec('ROLLBACK');
      writing = { ...writing, ...remembered(statements) };
      if (request.kind === 'store' || request.kind === 'undescribed') writing.unfinished.add(request.day);
      throw failure;
    }
  };
  return { write };
}
