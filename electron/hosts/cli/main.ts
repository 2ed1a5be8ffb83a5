import { runOnProcess } from './run-on-process.ts';

await runOnProcess(process.argv.slice(2));
