import { useEffect, useState } from 'react';
import type { RequestOf } from '../../../shared/contract/channels.ts';
import type { Client } from '../../../shared/contract/client.ts';
import { useClient } from '../../channel/use-channel.ts';
import { exportPieces } from './export-pieces.ts';
import { type FirstLines, firstLines } from './first-lines.ts';

/** `unreadable` is a file that is no text. */
export type Beginning = FirstLines | 'unreadable' | null;

/** The beginning of the file that would be written; asked again with every new preview. Null while it is not there. */
export function useFirstLines(request: RequestOf<'exports.start'> | null, preview: unknown): Beginning {
  const client = useClient();
  const [beginning, setBeginning] = useState<Beginning>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new preview says that the library has changed
  useEffect(() => {
    let isWanted = true;
    if (request === null) return setBeginning(null);
    readBeginning(request, client).then(
      (found) => isWanted && setBeginning(found ?? 'unreadable'),
      () => isWanted && setBeginning(null), // the preview tells why
    );
    return () => {
      isWanted = false;
    };
  }, [client, request, preview]);
  return beginning;
}

async function readBeginning(
  request: RequestOf<'exports.start'>,
  client: Client,
): Promise<FirstLines | null> {
  const { export: id } = await client.request('exports.start', request);
  const pieces = exportPieces(id, client);
  const { value: bytes = new Uint8Array() } = await pieces.next();
  return firstLines(bytes, (await pieces.next()).done === true);
}
