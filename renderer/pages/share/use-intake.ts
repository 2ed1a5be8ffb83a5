import { useEffect, useRef, useState } from 'react';
import type { ResponseOf } from '../../../shared/contract/channels.ts';
import { useClient } from '../../channel/use-channel.ts';
import { filePieces } from './file-pieces.ts';

export type Applied = ResponseOf<'imports.apply'>;

/** How far a file has come on its way in. */
export type Intake =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly name: string; readonly sent: number; readonly total: number }
  | { readonly kind: 'failed'; readonly error: Error }
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'done'; readonly id: string; readonly applied: Applied };

/** A file on its way in: sent piece by piece, then looked at, then taken. One at a time. */
export function useIntake() {
  const client = useClient();
  const [intake, setIntake] = useState<Intake>({ kind: 'none' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const send = async (file: File, signal: AbortSignal): Promise<void> => {
    const { import: id } = await client.request('imports.start', { name: file.name });
    for await (const { base64, sent } of filePieces(file)) {
      if (signal.aborted) return;
      await client.request('imports.send', { import: id, base64 });
      if (signal.aborted) return;
      setIntake({ kind: 'sending', name: file.name, sent, total: file.size });
    }
    setIntake({ kind: 'open', id });
  };
  return {
    intake,
    choose: (file: File): void => {
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      setIntake({ kind: 'sending', name: file.name, sent: 0, total: file.size });
      send(file, control.signal).catch((thrown: unknown) => {
        if (!control.signal.aborted)
          setIntake({ kind: 'failed', error: thrown instanceof Error ? thrown : new Error(String(thrown)) });
      });
    },
    finish: (id: string, applied: Applied): void => setIntake({ kind: 'done', id, applied }),
    reset: (): void => {
      running.current?.abort();
      setIntake({ kind: 'none' });
    },
  };
}
