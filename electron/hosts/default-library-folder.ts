import { join } from 'node:path';

type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/**
 * Where the library lies when nobody names a folder: the same for every host, so that they open the same one.
 *
 * It is a folder of its own inside the application's data folder, because Electron keeps the browser's files
 * there on some platforms, and because backups lie beside the library. On Windows it is the local data folder:
 * the roaming one would be copied over the network at every log-in.
 */
export function defaultLibraryFolder({ platform, env, home }: Machine): string {
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Faultline', 'library');
    case 'win32':
      return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Faultline', 'library');
    default:
      return join(dataHome(env['XDG_DATA_HOME'], home), 'faultline', 'library');
  }
}

/** The XDG base directory specification says that a relative value is to be ignored. */
const dataHome = (named: string | undefined, home: string): string =>
  named?.startsWith('/') ? named : join(home, '.local', 'share');
