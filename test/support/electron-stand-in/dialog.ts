import type { Dialog } from 'electron';

/** Says it where the test can read it. */
export const dialog: Pick<Dialog, 'showErrorBox'> = {
  showErrorBox: (title, content) => void process.stderr.write(`${title}: ${content}\n`),
};
