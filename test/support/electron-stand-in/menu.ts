import type { MenuItemConstructorOptions } from 'electron';

/** There is no menu to see; the template is kept for nobody. */
export const Menu = {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (_menu: unknown) => undefined,
};
