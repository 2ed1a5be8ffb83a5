import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `npm run bench [part of a name]`: each measurement of this folder in a process of its own, one after the other,
 * so that none is warmed or disturbed by another. The figures go to standard output.
 */
const wanted = process.argv[2] ?? '';
const benches = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith('.bench.ts') && name.includes(wanted),
);

let failed = 0;
for (const name of benches.sort()) {
  console.log(`\n== ${name}`);
  const run = spawnSync(process.execPath, [join(import.meta.dirname, name)], { stdio: 'inherit' });
  if (run.status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
