import { setFlagsFromString } from 'node:v8';

/**
 * Calls until V8 compiles the glue between JavaScript and WebAssembly anew: never. Node takes the types out of sources
 * with WebAssembly, in every thread that loads them, and now and then V8 (of Node 24.21) ended the whole process while
 * it freed the glue that a thread had replaced (`NativeModule::FreeCode`, below `Runtime_TierUpWasmToJSWrapper`).
 */
const neverAgain = '--wasm-wrapper-tiering-budget=1000000000';

/**
 * The address of a worker's file. It lies beside the module that starts it: `<name>.ts` when running from
 * source, `<name>.js` beside the bundle otherwise.
 */
export function workerUrl(name: string, importMetaUrl: string): URL {
  const isSource = importMetaUrl.endsWith('.ts');
  if (isSource) setFlagsFromString(neverAgain);
  return new URL(`./${name}.${isSource ? 'ts' : 'js'}`, importMetaUrl);
}

/**
 * Room for what threads that work through many articles make and forget at once, in megabytes: with less, more
 * of their time goes to copying what is still in use out of it (10,000 articles: 6.2 s of processor time with 32, 6.0 with 96).
 */
export const youngGenerationMb = 96;
