import { useEffect, useRef, useState } from 'react';
import type { ResponseOf } from '../../../shared/contract/channels.ts';
import { isEncrypted } from '../../../shared/exchange/encrypted-file.ts';
import { useClient } from '../../channel/use-channel.ts';
import { filePieces } from './file-pieces.ts';

export type Applied = ResponseOf<'imports.apply'>;

/** How far a file has come on its way in. */
export type Intake =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly name: string; readonly sent: number; readonly total: number }
  | { readonly kind: 'failed'; readonly error: Error }
  /** Encrypted: `error` says why the last passphrase did not open it. */
  | {
      readonly kind: 'locked';
      readonly id: string;
      readonly name: string;
      readonly isOpening: boolean;
      readonly error: Error | null;
    }
  | { readonly kind: 'open'; readonly id: string }
  | { readonly kind: 'done'; readonly id: string; readonly applied: Applied };

/** A file on its way in: sent piece by piece, opened where it is encrypted, looked at, and taken. One at a time. */
export function useIntake() {
  const client = useClient();
  const [intake, setIntake] = useState<Intake>({ kind: 'none' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  /** Forgets what was under way, and answers whether what begins now is. */
  const begin = (): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };
  const send = async (file: File, signal: AbortSignal): Promise<void> => {
    const { name } = file;
    const { import: id } = await client.request('imports.start', { name });
    for await (const { base64, sent } of filePieces(file)) {
      if (signal.aborted) return;
      await client.request('imports.send', { import: id, base64 });
      if (signal.aborted) return;
      setIntake({ kind: 'sending', name, sent, total: file.size });
    }
    const isLocked = isEncrypted(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()));
    if (signal.aborted) return;
    setIntake(isLocked ? { kind: 'locked', id, name, isOpening: false, error: null } : { kind: 'open', id });
  };
  return {
    intake,
    choose: (file: File): void => {
      const signal = begin();
      setIntake({ kind: 'sending', name: file.name, sent: 0, total: file.size });
      send(file, signal).catch((thrown: unknown) => {
        if (!signal.aborted) setIntake({ kind: 'failed', error: asError(thrown) });
      });
    },
    /** Past the cache of answers, which knows each by its question: the passphrase is kept nowhere. */
    unlock: (passphrase: string): void => {
      if (intake.kind !== 'locked') return;
      const signal = begin();
      const { id } = intake;
      setIntake({ ...intake, isOpening: true, error: null });
      client.request('imports.preview', { import: id, passphrase }).then(
        () => signal.aborted || setIntake({ kind: 'open', id }),
        (thrown: unknown) =>
          signal.aborted || setIntake({ ...intake, isOpening: false, error: asError(thrown) }),
      );
    },
    finish: (id: string, applied: Applied): void => setIntake({ kind: 'done', id, applied }),
    reset: (): void => {
      running.current?.abort();
      setIntake({ kind: 'none' });
    },
  };
}

/** More than what tells an encrypted file. */
const headBytes = 100;

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
