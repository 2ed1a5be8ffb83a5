import type { IpcMain, WebFrameMain } from 'electron';
import { fail } from '../../../shared/contract/reply.ts';
import { maxRequestBytes, tooMuchSent } from '../request-size.ts';
import { isBundleUrl } from './bundle-address.ts';

/** Request and reply travel as JSON text: nothing that JSON cannot say crosses, as over HTTP. */
export type Ask = (name: string, text: string) => Promise<string>;

type Sender = Pick<WebFrameMain, 'url' | 'parent'> | null;

/** The only handler of the main process, and so the only thing that a page can ask of it. */
export function serveBridge(ipcMain: Pick<IpcMain, 'handle'>, ask: Ask): void {
  ipcMain.handle('faultline:request', (event, name: unknown, text: unknown) => {
    return answerBridge(event.senderFrame, name, text, ask);
  });
}

export async function answerBridge(sender: Sender, name: unknown, text: unknown, ask: Ask): Promise<string> {
  if (!isOwnFrame(sender)) return JSON.stringify(fail('NO_PERMISSION', 'Other pages may not ask Faultline.'));
  if (typeof name !== 'string' || typeof text !== 'string') {
    return JSON.stringify(
      fail('BAD_REQUEST', 'A request is the name of a channel and something JSON can say.'),
    );
  }
  if (Buffer.byteLength(text) > maxRequestBytes(name)) {
    return JSON.stringify(fail('BAD_REQUEST', tooMuchSent(name)));
  }
  return ask(name, text);
}

/** A frame that is gone, an inner frame and a blank one are strangers, too. */
const isOwnFrame = (sender: Sender): boolean =>
  sender !== null && sender.parent === null && isBundleUrl(sender.url);
