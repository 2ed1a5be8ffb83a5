import { homedir } from 'node:os';
import { app } from 'electron';
import { defaultLibraryFolder } from '../default-library-folder.ts';
import { desktopArguments } from './desktop-arguments.ts';
import { runDesktop } from './run-desktop.ts';

const asked = desktopArguments(process.argv);

switch (asked.kind) {
  case 'window': {
    const { platform, env } = process;
    runDesktop(asked.library ?? defaultLibraryFolder({ platform, env, home: homedir() }));
    break;
  }
  case 'command-line': {
    // Without a screen (a server, a scheduled job) Electron would stop before it got this far.
    app.commandLine.appendSwitch('ozone-platform', 'headless');
    app.commandLine.appendSwitch('disable-gpu');
    const { runOnProcess } = await import('../cli/run-on-process.ts');
    await runOnProcess(asked.arguments);
    // A pipe may still hold what was written last.
    await new Promise((written) => process.stdout.write('', written));
    app.exit(Number(process.exitCode ?? 0));
  }
}
