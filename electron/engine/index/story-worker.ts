import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { StoryDecision } from '../../../shared/model/story-decision.ts';
import type { StoryWrite } from './index-messages.ts';
import { tuneReader } from './schema.ts';
import { createStoryReader } from './story-reader.ts';
import { traceOf } from './trace-of.ts';

export type StoryJob = { readonly decisions: readonly StoryDecision[] };
export type StoryReply =
  | { readonly ok: true; readonly found: StoryWrite }
  | { readonly ok: false; readonly message: string };

/** Groups articles into stories beside all else: it reads the index, and whoever asked has the result written. */
const port = parentPort;
if (!port) throw new Error('The story worker runs in a thread of its own.');

const db = new DatabaseSync(String(workerData), { readOnly: true, timeout: 5000 });
tuneReader(db);
const findStories = createStoryReader(db);

port.on('message', ({ decisions }: StoryJob) => {
  try {
    port.postMessage({ ok: true, found: findStories(decisions) } satisfies StoryReply);
  } catch (thrown) {
    port.postMessage({ ok: false, message: traceOf(thrown) } satisfies StoryReply);
  }
});
