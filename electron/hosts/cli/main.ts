import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Before anything else is loaded, so that all of it is compiled once and not at every start. Kept in the checkout:
// the default place is a folder for everybody's temporary files, and this is code.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/faultline'));
const { runOnProcess } = await import('./run-on-process.ts');
await runOnProcess(process.argv.slice(2));
