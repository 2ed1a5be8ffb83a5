import { EventEmitter } from 'node:events';
import type { NotificationConstructorOptions } from 'electron';

/** A class, because Electron's is made with `new`. Shows nothing, tells the test, and is clicked when that says so. */
export class Notification extends EventEmitter {
  readonly #words: NotificationConstructorOptions;

  constructor(words: NotificationConstructorOptions) {
    super();
    this.#words = words;
  }

  static isSupported = (): boolean => true;

  show(): void {
    const { title, body } = this.#words;
    process.send?.({ notified: { title, body } });
    process.on('message', (message) => message === 'click' && this.emit('click'));
  }
}
