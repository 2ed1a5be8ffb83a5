import { useEffect, useRef, useState } from 'react';
import type { RequestOf } from '../../../shared/contract/channels.ts';
import { useClient } from '../../channel/use-channel.ts';
import { saveFile } from '../../components/save-file.ts';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { exportPieces } from './export-pieces.ts';

/** A file that is being written: how many bytes there are, whether it takes long enough to be told, and whether it is encrypted first. */
export type Saving = { readonly bytes: number; readonly isSlow: boolean; readonly isEncrypted: boolean };

/** What takes longer is told, and can be given up. */
const slowAfter = 1000;

/** Writes an export to a file of the person's. One at a time; `stop` gives it up. */
export function useSaving() {
  const s = useStrings();
  const client = useClient();
  const { say, fail } = useChange();
  const [saving, setSaving] = useState<Saving | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const write = async (request: RequestOf<'exports.start'>, signal: AbortSignal): Promise<void> => {
    const began = performance.now();
    const { export: id, name, mediaType, rows } = await client.request('exports.start', request);
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    for await (const piece of exportPieces(id, client)) {
      if (signal.aborted) return;
      pieces.push(piece);
      bytes += piece.length;
      setSaving((now) => now && { ...now, bytes, isSlow: performance.now() - began > slowAfter });
    }
    if (signal.aborted) return;
    saveFile(name, mediaType, new Blob(pieces));
    say(s.share.exported(name, rows));
  };
  const save = async (request: RequestOf<'exports.start'>): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setSaving({ bytes: 0, isSlow: false, isEncrypted: request.passphrase !== undefined });
    const slow = setTimeout(() => setSaving((now) => now && { ...now, isSlow: true }), slowAfter);
    try {
      await write(request, control.signal);
    } catch (thrown) {
      if (!control.signal.aborted) fail(thrown);
    } finally {
      clearTimeout(slow);
      if (running.current === control) setSaving(null);
    }
  };
  const stop = (): void => {
    running.current?.abort();
    running.current = null;
    setSaving(null);
    say(s.share.cancelled);
  };
  return { saving, save: (request: RequestOf<'exports.start'>) => void save(request), stop };
}
