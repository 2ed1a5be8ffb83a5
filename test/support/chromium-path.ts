import { findChromium } from '../../electron/hosts/printing/find-chromium.ts';

/** The browser of this machine, or null; tests that need one are skipped by name without it. */
export const chromiumPath: string | null = findChromium(process.env);

/** Chromium refuses to run as root with its sandbox, and containers run as root. */
export const chromiumArguments: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
