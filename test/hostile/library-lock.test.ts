import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { addIncident, newLibraryPath, open } from '../support/library-fixtures.ts';

const child = join(import.meta.dirname, '../support/library-child.ts');
const children: ChildProcess[] = [];

afterEach(() => {
  for (const one of children.splice(0)) one.kill('SIGKILL');
});

/** Starts a process that opens the library, and waits for the first thing it says: `held`, or why not. */
async function startHolder(folder: string): Promise<{ said: string; holder: ChildProcess }> {
  const holder = spawn(process.execPath, [child, 'hold', folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(holder);
  const [bytes] = await once(holder.stdout, 'data');
  return { said: String(bytes).trim(), holder };
}

async function kill(holder: ChildProcess): Promise<void> {
  const gone = once(holder, 'exit');
  holder.kill('SIGKILL');
  await gone;
}

describe('two processes on one library', () => {
  it('the second is told who holds it, and reads; killed, the first leaves it free at once', async () => {
    const folder = newLibraryPath();
    const { said, holder } = await startHolder(folder);
    expect(said).toBe('held');
    await expect(open(folder)).rejects.toMatchObject({
      code: 'LOCKED',
      message: expect.stringContaining(`process ${holder.pid}`),
    });
    const reader = await open(folder, { mode: 'read' });
    expect(reader.readOnly).toBe(true);
    await reader.close();
    await kill(holder);
    const third = await open(folder);
    await addIncident(third);
    expect(third.problems()).toEqual([]);
    await third.close();
  });

  it.each([
    ['an hour on', 3_600_000],
    ['ten years on', 315_576_000_000],
    ['ten years back', -315_576_000_000],
  ])('a clock that jumps %s takes the lock from nobody', async (_name, jump) => {
    const folder = newLibraryPath();
    const { holder } = await startHolder(folder);
    for (let time = 0; time < 5; time += 1) {
      await expect(open(folder, { now: () => Date.now() + jump })).rejects.toMatchObject({ code: 'LOCKED' });
    }
    await kill(holder);
    await (await open(folder)).close();
  });

  it('of six that start at once one gets it', async () => {
    const folder = newLibraryPath();
    await (await open(folder)).close();
    const answers = await Promise.all(Array.from({ length: 6 }, () => startHolder(folder)));
    expect(answers.map(({ said }) => said).sort()).toEqual([
      'LOCKED',
      'LOCKED',
      'LOCKED',
      'LOCKED',
      'LOCKED',
      'held',
    ]);
  });

  it('of six that start at once on a new folder one gets it', async () => {
    const folder = newLibraryPath();
    const answers = await Promise.all(Array.from({ length: 6 }, () => startHolder(folder)));
    expect(answers.filter(({ said }) => said === 'held')).toHaveLength(1);
    expect(answers.filter(({ said }) => said === 'LOCKED')).toHaveLength(5);
  });
});
