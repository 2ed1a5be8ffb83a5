/**
 * The address of a worker's file. It lies beside the module that starts it: `<name>.ts` when running from
 * source, `<name>.js` beside the bundle otherwise.
 */
export const workerUrl = (name: string, importMetaUrl: string): URL =>
  new URL(`./${name}.${importMetaUrl.endsWith('.ts') ? 'ts' : 'js'}`, importMetaUrl);

/**
 * Room for what threads that work through many articles make and forget at once, in megabytes: with Node's 16 a tenth
 * of their time goes to copying what is still in use out of it.
 */
export const youngGenerationMb = 32;
