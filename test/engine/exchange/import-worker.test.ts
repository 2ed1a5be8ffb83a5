import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { type ImportMessage, recordsInHand } from '../../../electron/engine/exchange/import-messages.ts';
import { workerUrl } from '../../../electron/engine/worker-url.ts';
import { writeNative } from '../../../shared/exchange/write-native.ts';
import { exportProfile } from '../../../shared/model/export-profile.ts';
import { anIncident, ledgerOf } from '../../shared/ledger/sample-records.ts';
import { fixtureContent } from '../../support/exchange-fixture.ts';

it('hands over records when those before were taken, so that they do not all wait for one turn', async () => {
  const incidents = Array.from({ length: recordsInHand * 3 }, (_, n) => anIncident(n + 1));
  const content = { ...fixtureContent(exportProfile.parse({})), ledger: ledgerOf(...incidents) };
  const bytes = new Uint8Array(Buffer.concat([...writeNative(content)]));
  const beside = new URL('../../../electron/engine/exchange/read-import.ts', import.meta.url).href;
  const worker = new Worker(workerUrl('import-worker', beside), {
    workerData: { name: 'a.faultline', bytes },
  });
  let open = 0;
  const waiting: number[] = [];
  worker.on('message', ({ kind }: ImportMessage) => {
    if (kind !== 'records') return;
    open += 1;
    waiting.push(open);
    setImmediate(() => {
      open -= 1;
      worker.postMessage('taken');
    });
  });
  await once(worker, 'exit');
  expect(waiting).toEqual([1, 1, 1]);
});
