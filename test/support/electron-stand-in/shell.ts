import type { Shell } from 'electron';

/** Opens nothing, and tells the test what would have been opened. */
export const shell: Pick<Shell, 'openExternal'> = {
  openExternal: async (url) => {
    process.send?.({ openedExternally: url });
  },
};
