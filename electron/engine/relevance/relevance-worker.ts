import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { tuneReader } from '../index/schema.ts';
import { type LearnedOffer, previewRelevance } from './preview-relevance.ts';
import { readSubjects } from './read-subjects.ts';

export type RelevanceJob = { readonly file: string; readonly learn: boolean; readonly limit: number };
export type RelevanceReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly offer: LearnedOffer };

/** Learns from corrections, and says what that would change, beside the thread that answers the screen. */
const port = parentPort;
if (!port) throw new Error('The relevance worker runs in a thread of its own.');
const { file, learn, limit } = workerData as RelevanceJob; // its caller is typed
const tell = (reply: RelevanceReply): void => port.postMessage(reply);

const db = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
tuneReader(db);
const onProgress = (done: number, total: number): void => tell({ kind: 'progress', done, total });
tell({ kind: 'done', offer: previewRelevance(readSubjects(db), { learn, limit, onProgress }) });
db.close();
