import { EventEmitter } from 'node:events';
import type { WebContents, WindowOpenHandlerResponse } from 'electron';
import { expect, test } from 'vitest';
import { guardNavigation } from '../../../electron/hosts/desktop/guard-navigation.ts';

function guarded() {
  const clock = { now: 0 };
  const opened: string[] = [];
  let handler = (_details: { url: string }): WindowOpenHandlerResponse => ({ action: 'allow' });
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (given: typeof handler) => {
      handler = given;
    },
  });
  // The guard uses the events and this one method.
  guardNavigation(contents as unknown as WebContents, {
    now: () => clock.now,
    openExternal: (url) => opened.push(url),
  });
  const isStopped = (name: string, url: string, isMainFrame = true): boolean => {
    let stopped = false;
    contents.emit(name, { url, isMainFrame, preventDefault: () => (stopped = true) });
    return stopped;
  };
  return { clock, opened, contents, isStopped, open: (url: string) => handler({ url }) };
}

const events = ['will-navigate', 'will-frame-navigate', 'will-redirect'];

test.each(events)('stops every way out of the built page on %s', (event) => {
  const { isStopped } = guarded();
  const strangers = [
    'https://example.org/',
    'file:///x.html',
    'app://bundle.evil/',
    'app://other/',
    'data:text/html,x',
    'about:blank',
    'javascript:1',
    'x',
  ];
  expect(strangers.map((url) => isStopped(event, url))).toEqual(strangers.map(() => true));
  expect(isStopped(event, 'app://bundle/')).toBe(false);
});

test.each(events)('lets no inner frame go anywhere on %s', (event) => {
  expect(guarded().isStopped(event, 'app://bundle/', false)).toBe(true);
});

test('attaches no guest page', () => {
  const { contents } = guarded();
  let stopped = false;
  contents.emit('will-attach-webview', { preventDefault: () => (stopped = true) });
  expect(stopped).toBe(true);
});

test('opens no second window, whatever is asked', () => {
  const { open } = guarded();
  const urls = ['https://example.org', 'file:///x', 'javascript:1', 'app://bundle/', 'about:blank'];
  expect(urls.map(open)).toEqual(urls.map(() => ({ action: 'deny' })));
});

test('hands a link to the system only when the person just clicked, once a click', () => {
  const { open, opened, contents, clock } = guarded();
  open('https://script.example/');
  contents.emit('input-event', {}, { type: 'mouseMove' });
  open('https://moved.example/');
  contents.emit('input-event', {}, { type: 'mouseUp' });
  open('https://clicked.example/');
  open('https://again.example/');
  contents.emit('input-event', {}, { type: 'rawKeyDown' });
  clock.now = 5_001;
  open('https://late.example/');
  expect(opened).toEqual(['https://clicked.example/']);
});

test('hands nothing to the system that is no page of the web, even on a click', () => {
  const { open, opened, contents } = guarded();
  for (const url of ['file:///etc/passwd', 'smb://host/x', 'javascript:1', 'app://bundle/', 'about:blank']) {
    contents.emit('input-event', {}, { type: 'mouseUp' });
    open(url);
  }
  expect(opened).toEqual([]);
});
