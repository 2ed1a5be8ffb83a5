import { userInfo } from 'node:os';
import { codeOf } from './library/file-system.ts';

/** Who the history says it was. A user without a name in the system (in a container, for one) is one by number. */
export function userName(ask: () => { readonly username: string } = userInfo): string {
  try {
    return ask().username;
  } catch (thrown) {
    if (codeOf(thrown) !== 'ERR_SYSTEM_ERROR') throw thrown;
    return `user ${process.getuid?.() ?? 'without a name'}`;
  }
}
