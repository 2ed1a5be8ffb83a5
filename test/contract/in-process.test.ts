import { connectInProcess } from '../../electron/hosts/in-process/connect-in-process.ts';
import { openTestEngine } from '../support/open-test-engine.ts';
import { contractSuite } from './contract-suite.ts';

contractSuite('in process', async (folder) => {
  const { engine, dispose } = await openTestEngine({ folder });
  const { request, subscribe } = connectInProcess(engine);
  return {
    send: (name, text) => request(name, JSON.parse(text)),
    listen: async (listener) => subscribe(listener),
    close: dispose,
  };
});
