import { BrowserWindow, Notification } from 'electron';
import { events } from '../../../shared/contract/channels.ts';
import { noticeWords } from './notice-words.ts';

/** One that nothing refers to any more is thrown away with its listeners. */
const shown = new Set<Notification>();

/**
 * Tells by a notification of the system of what rules found, while the person is at something else: whoever has the
 * window before them is told there. `open` brings the window to the front, at an address.
 */
export function showNotice(text: string, open: (hash: string) => void): void {
  if (BrowserWindow.getFocusedWindow() !== null || !Notification.isSupported()) return;
  const { notices } = events['rules.notified'].parse(JSON.parse(text));
  const { title, body, hash } = noticeWords(notices);
  const notification = new Notification({ title, body });
  shown.add(notification);
  notification.on('click', () => {
    shown.delete(notification);
    open(hash);
  });
  notification.on('close', () => shown.delete(notification));
  notification.show();
}
