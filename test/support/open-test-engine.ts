import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, type Engine, type EngineOptions } from '../../electron/engine/engine.ts';
import { type Client, createClient } from '../../shared/contract/client.ts';

export type TestEngine = {
  readonly engine: Engine;
  readonly client: Client;
  readonly folder: string;
  /** Closes the engine and removes its library, its backups included. */
  readonly dispose: () => Promise<void>;
};

/** The real engine on a real folder that is thrown away afterwards. Responses are held to the contract. */
export async function openTestEngine(options: Partial<EngineOptions> = {}): Promise<TestEngine> {
  const home = await mkdtemp(join(tmpdir(), 'faultline-engine-'));
  const folder = options.folder ?? join(home, 'library');
  const engine = await createEngine({
    who: 'tester',
    checkResponses: true,
    report: (where, thrown) => {
      console.error(where, thrown);
    },
    ...options,
    folder,
  });
  await engine.ready;
  const client = createClient({ request: engine.dispatch, subscribe: engine.subscribe });
  const dispose = async (): Promise<void> => {
    await engine.close();
    await rm(home, { recursive: true, force: true });
  };
  return { engine, client, folder, dispose };
}
