import { Worker } from 'node:worker_threads';
import type { IncomingRecord } from '../../../shared/exchange/incoming.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { workerUrl } from '../worker-url.ts';
import type { ImportMessage, ReadFile, SentFile } from './import-messages.ts';

export type ReadLimits = { readonly milliseconds: number; readonly megabytes: number };

/** A package of a hundred thousand records takes three seconds and a third of this memory. */
const usual: ReadLimits = { milliseconds: 60_000, megabytes: 1500 };

/** What a file holds, read beside the thread that answers the screen; one that takes too much time or memory is refused. */
export async function readImport(
  file: SentFile,
  { milliseconds, megabytes }: ReadLimits = usual,
): Promise<ReadFile> {
  const worker = new Worker(workerUrl('import-worker', import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  const records: IncomingRecord[] = [];
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ReadFile>((resolve, reject) => {
      timer = setTimeout(
        () => reject(refusal(file, `it took more than ${milliseconds / 1000} seconds`)),
        milliseconds,
      );
      worker.on('message', (message: ImportMessage) => {
        switch (message.kind) {
          case 'records':
            for (const record of message.records) records.push(record);
            worker.postMessage('taken');
            break;
          case 'rest':
            resolve({ ...message.rest, records });
            break;
          case 'refused':
            reject(new AppError(message.code, message.sentence));
        }
      });
      worker.once('error', (thrown: Error & { code?: string }) => {
        const isFull = thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';
        reject(isFull ? refusal(file, 'it takes more memory than any package') : thrown);
      });
      worker.once('exit', () => reject(new Error('The thread of an import was ended.')));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

const refusal = ({ name }: SentFile, why: string): AppError =>
  new AppError('FILE_TOO_LARGE', `${name} was not read to its end: ${why}. Nothing was changed.`);
