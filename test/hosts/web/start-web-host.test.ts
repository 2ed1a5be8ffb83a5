import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { routes } from '../../../electron/hosts/web/routes.ts';
import { startWebHost } from '../../../electron/hosts/web/start-web-host.ts';
import { createSmallEngine } from '../small-engine.ts';
import { makeBundleFolder, startRig } from './web-host-rig.ts';

test('can be asked these things and no others', () => {
  expect(
    routes.map(({ methods, path, open }) => `${methods.join(' ')} ${path.source}${open ? ' (open)' : ''}`),
  ).toEqual(['GET ^\\/open$ (open)', 'GET ^\\/api\\/events$', 'POST ^\\/api\\/[^/]*$', 'GET HEAD ^\\/']);
});

test('says which port is taken', async () => {
  const { port } = await startRig();
  const rendererFolder = join(await makeBundleFolder(), 'renderer');
  const second = startWebHost({
    engine: createSmallEngine(),
    port,
    rendererFolder,
    now: () => 0,
    randomBytes,
  });
  await expect(second).rejects.toMatchObject({
    code: 'CONFLICT',
    message: `Port ${port} is in use by another program: name another one.`,
  });
});

test('says that there is no built page', async () => {
  const rendererFolder = await mkdtemp(join(tmpdir(), 'faultline-'));
  const host = startWebHost({ engine: createSmallEngine(), rendererFolder, now: () => 0, randomBytes });
  await expect(host).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
