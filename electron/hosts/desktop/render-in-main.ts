import type { ParentPort } from 'electron';
import { AppError } from '../../../shared/model/app-error.ts';
import type { RenderPage } from '../../engine/render-page.ts';
import type { FromEngine, ToEngine } from './engine-messages.ts';

type Waiting = { readonly resolve: (bytes: Uint8Array) => void; readonly reject: (reason: AppError) => void };

/** The engine's process has no windows: it asks the main process, which is a browser, for the file of a page. */
export function renderInMain(port: Pick<ParentPort, 'on' | 'postMessage'>): RenderPage {
  const waiting = new Map<number, Waiting>();
  let nextId = 0;
  const take = (id: number): Waiting | undefined => {
    const asked = waiting.get(id);
    waiting.delete(id);
    return asked;
  };
  port.on('message', ({ data }: { data: ToEngine }) => {
    switch (data.kind) {
      case 'rendered':
        take(data.id)?.resolve(data.bytes);
        return;
      case 'not-rendered':
        take(data.id)?.reject(new AppError(data.error.code, data.error.message));
        return;
      case 'request':
      case 'close':
        return; // for the one that serves the engine on the same port
    }
  });
  return (page, as) =>
    new Promise((resolve, reject) => {
      const id = nextId++;
      waiting.set(id, { resolve, reject });
      const message: FromEngine = { kind: 'render', id, page, as };
      port.postMessage(message);
    });
}
