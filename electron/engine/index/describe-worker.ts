import { DatabaseSync } from 'node:sqlite';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type DescribableRequest, describeRequests } from './describe-requests.ts';
import type { Call, DescribedRequest, WriteRequest } from './index-messages.ts';
import { readDescribing } from './read-describing.ts';
import { createTagger } from './tag-article.ts';
import { traceOf } from './trace-of.ts';

export type DescribeWorkerData = {
  readonly file: string;
  /** The way to the thread that writes. */
  readonly writer: MessagePort;
};

/** Tags articles, and hands every request on to the thread that writes, in order. */
const { file, writer }: DescribeWorkerData = workerData;
const port = parentPort;
if (!port) throw new Error('The describing worker runs in a thread of its own.');

const db = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
const describe = describeRequests(readDescribing(db), createTagger);
db.close();

function described(request: DescribableRequest): DescribedRequest {
  try {
    return describe(request);
  } catch (thrown) {
    if (request.kind !== 'store') throw thrown;
    return { kind: 'undescribed', day: request.day, message: traceOf(thrown) };
  }
}

port.on('message', ({ call, write }: Call<WriteRequest>) => {
  if (write.kind !== 'close')
    return writer.postMessage({ call, write: described(write) } satisfies Call<DescribedRequest>);
  writer.close();
  port.close();
});
