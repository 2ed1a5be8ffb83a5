import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Before anything else is loaded, so that all of it is compiled once and not at every start; by the environment, as
// threads look for it there. Kept in the checkout: the default place is a folder for everybody's temporary files, and
// this is code.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '../../../node_modules/.cache/faultline');
enableCompileCache();
const { runOnProcess } = await import('./run-on-process.ts');
await runOnProcess(process.argv.slice(2));
