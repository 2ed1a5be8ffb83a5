import type { DatabaseSync } from 'node:sqlite';
import type { Correction, KnownSubject } from '../../../shared/relevance/learn-weights.ts';
import { traitsOf } from '../../../shared/relevance/traits-of.ts';
import type { ShownArticle } from '../index/describe-article.ts';
import { isCalledFor } from '../index/settle-relevance.ts';

/** A stored article, and what there is to know of its relevance without reading its text. */
export type StoredSubject = {
  readonly id: string;
  readonly story: string;
  readonly shown: ShownArticle;
  /** What packs and rules make of it. */
  readonly found: number;
  /** Nothing that is learned moves it: a person spoke of it, or a rule of theirs. */
  readonly isSettled: boolean;
};

export type StoredSubjects = {
  readonly count: () => number;
  readonly corrections: () => readonly Correction[];
  /** In the order of their ids, which are hashes and have nothing to do with what articles say. */
  readonly all: () => Iterable<StoredSubject>;
};

function storedSubject({ id, shown, story }: Record<string, unknown>): StoredSubject {
  const article = JSON.parse(String(shown)) as ShownArticle; // the writing side made it
  return {
    id: String(id),
    story: typeof story === 'string' ? story : String(id),
    shown: article,
    found: article.judged?.found ?? article.relevance,
    isSettled: article.judged?.byHand === true || isCalledFor(article),
  };
}

export const knownSubject = ({ id, story, shown, found }: StoredSubject): KnownSubject => ({
  id,
  story,
  traits: traitsOf(shown),
  relevance: found,
});

const columns = `SELECT id, shown, story FROM article
  LEFT JOIN article_story ON article_story.article = article.id`;

/** What an index holds, for learning from it. */
export function readSubjects(db: DatabaseSync): StoredSubjects {
  const count = db.prepare('SELECT count(*) AS count FROM article');
  const corrected = db.prepare(`${columns} WHERE json_extract(shown, '$.judged.byHand') ORDER BY id`);
  const all = db.prepare(`${columns} ORDER BY id`);
  return {
    count: () => Number(count.get()?.['count']),
    corrections: () =>
      corrected.all().map((found) => {
        const subject = storedSubject(found);
        return { ...knownSubject(subject), relevant: subject.shown.relevant };
      }),
    all: function* () {
      for (const found of all.iterate()) yield storedSubject(found);
    },
  };
}
