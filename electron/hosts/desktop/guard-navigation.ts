import type { WebContents } from 'electron';
import { isBundleUrl } from './bundle-address.ts';
import { externalUrl } from './external-url.ts';
import { trackUserAction } from './user-action.ts';

type Options = {
  readonly now: () => number;
  readonly openExternal: (url: string) => void;
};

type Navigation = {
  readonly url: string;
  readonly isMainFrame: boolean;
  readonly preventDefault: () => void;
};

/**
 * Keeps every page of the app on the built page: no navigation, redirect, frame, guest or second window. A link
 * that the person opens goes to the system's browser, if it is plainly an address of the web.
 */
export function guardNavigation(contents: WebContents, { now, openExternal }: Options): void {
  const stopStrangers = ({ url, isMainFrame, preventDefault }: Navigation): void => {
    if (!isMainFrame || !isBundleUrl(url)) preventDefault();
  };
  contents.on('will-navigate', (details) => stopStrangers(navigationOf(details)));
  contents.on('will-frame-navigate', (details) => stopStrangers(navigationOf(details)));
  contents.on('will-redirect', (details) => stopStrangers(navigationOf(details)));
  contents.on('will-attach-webview', (event) => event.preventDefault());

  const personDidSomething = trackUserAction(contents, now);
  contents.setWindowOpenHandler(({ url }) => {
    const external = externalUrl(url);
    if (external !== null && personDidSomething()) openExternal(external);
    return { action: 'deny' };
  });
}

/** Electron's details carry `preventDefault` as a method of an event: it must be called on that. */
const navigationOf = (details: Navigation): Navigation => ({
  url: details.url,
  isMainFrame: details.isMainFrame,
  preventDefault: () => details.preventDefault(),
});
