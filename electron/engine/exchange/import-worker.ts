import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { readIncoming } from '../../../shared/exchange/readers.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { decryptFile } from './decrypt-file.ts';
import { type ImportMessage, recordsInHand, type SentFile } from './import-messages.ts';
import { verifySignature } from './verify-signature.ts';

/** Reads what somebody else wrote in a thread of its own, whose memory and time are limited. */
const port = parentPort;
if (!port) throw new Error('The import worker runs in a thread of its own.');
const tell = (message: ImportMessage): void => port.postMessage(message);
/** Messages that wait are all taken in one turn: each is sent when the one before was taken. */
const taken = (): Promise<unknown> => once(port, 'message');

try {
  const { passphrase, ...file } = workerData as SentFile; // its caller is typed
  const plain = passphrase === undefined ? file : await decryptFile(file, passphrase);
  const { records, ...rest } = readIncoming(plain, verifySignature);
  for (let at = 0; at < records.length; at += recordsInHand) {
    tell({ kind: 'records', records: records.slice(at, at + recordsInHand) });
    await taken();
  }
  const isReadAgain = passphrase !== undefined && rest.table !== null;
  tell({ kind: 'rest', rest: { ...rest, ...(isReadAgain && { plain }) } });
} catch (thrown) {
  if (!(thrown instanceof AppError)) throw thrown;
  tell({ kind: 'refused', code: thrown.code, sentence: thrown.message });
}
