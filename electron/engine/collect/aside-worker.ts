import { parentPort, workerData } from 'node:worker_threads';
import { discover } from '../../../shared/feeds/discover.ts';
import { parseOpml } from '../../../shared/feeds/parse-opml.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import type { AsideReply, AsideTask } from './read-aside.ts';

function answer(task: AsideTask): AsideReply {
  try {
    if (task.kind === 'opml') return { kind: 'opml', opml: parseOpml(task.text) };
    return { kind: 'page', candidates: discover(task.html, task.address) };
  } catch (thrown) {
    if (thrown instanceof AppError) return { kind: 'refused', message: thrown.message };
    throw thrown;
  }
}

// Whoever starts this worker says in its data what it is for.
parentPort?.postMessage(answer(workerData as AsideTask));
