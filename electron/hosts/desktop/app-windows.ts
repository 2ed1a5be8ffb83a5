import { BrowserWindow, session } from 'electron';

/** The windows that a person has: those that print have another session. */
export const appWindows = (): BrowserWindow[] =>
  BrowserWindow.getAllWindows().filter(({ webContents }) => webContents.session === session.defaultSession);
