/**
 * The address of a worker's file. It lies beside the module that starts it: `<name>.ts` when running from
 * source, `<name>.js` beside the bundle otherwise.
 */
export const workerUrl = (name: string, importMetaUrl: string): URL =>
  new URL(`./${name}.${importMetaUrl.endsWith('.ts') ? 'ts' : 'js'}`, importMetaUrl);
