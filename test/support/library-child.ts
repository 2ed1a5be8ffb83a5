import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openLibrary } from '../../electron/engine/library/library.ts';
import { addIncident, anArticle, aSource, hashOf } from './library-fixtures.ts';

/**
 * A process that opens the library named by its arguments and then, by its task, either holds it until it is killed or
 * writes without end. What was confirmed to it is said on standard output, a line each, after it was confirmed.
 */
const [task = '', folder = '', start = '0'] = process.argv.slice(2);

const say = (line: string): void => void writeSync(1, `${line}\n`);

const hold = async (): Promise<void> => {
  try {
    await openLibrary({ folder, mode: 'write', now: Date.now, randomBytes, who: task });
    say('held');
    process.stdin.resume();
  } catch (thrown) {
    say(thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown');
  }
};

const write = async (): Promise<void> => {
  const library = await openLibrary({ folder, mode: 'write', now: Date.now, randomBytes, who: task });
  for (let number = Number(start); ; number += 1) {
    const { id } = await addIncident(library, `Incident ${number}`);
    say(`incident ${id}`);
    const day = `2026-02-${10 + (number % 3)}`;
    const article = anArticle(number);
    await library.saveArticles(day, [article], new Map([[hashOf(`content ${number}`), `Body ${number}`]]));
    say(`article ${day} ${article.id}`);
    const after = { article: article.id, read: true, kept: false, setAside: null, at: article.firstSeen };
    await library.commit({
      why: '',
      changes: [{ kind: 'decision', id: article.id, before: null, after }],
      decisionDay: () => day,
    });
    say(`decision ${day} ${article.id}`);
    if (number % 4 > 0) continue;
    const source = aSource(library, `https://example.org/${number}`);
    await library.commit({
      why: '',
      changes: [{ kind: 'source', id: source.id, before: null, after: source }],
    });
    say(`source ${source.id}`);
    if (number % 8 === 0) await library.backup();
  }
};

await (task === 'hold' ? hold() : write());
