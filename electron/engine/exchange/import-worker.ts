import { parentPort, workerData } from 'node:worker_threads';
import { type ForeignFile, readIncoming } from '../../../shared/exchange/readers.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { type ImportMessage, recordsInHand } from './import-messages.ts';

/** Reads what somebody else wrote in a thread of its own, whose memory and time are limited. */
const port = parentPort;
if (!port) throw new Error('The import worker runs in a thread of its own.');
const tell = (message: ImportMessage): void => port.postMessage(message);

try {
  const { records, ...rest } = readIncoming(workerData as ForeignFile); // its caller is typed
  for (let at = 0; at < records.length; at += recordsInHand)
    tell({ kind: 'records', records: records.slice(at, at + recordsInHand) });
  tell({ kind: 'rest', rest });
} catch (thrown) {
  if (!(thrown instanceof AppError)) throw thrown;
  tell({ kind: 'refused', sentence: thrown.message });
}
