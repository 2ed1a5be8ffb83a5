import type { Client } from '../../../../shared/contract/client.ts';
import { AppError } from '../../../../shared/model/app-error.ts';
import { recordId } from '../../../../shared/model/record-id.ts';
import { type UndoChoice, type UndoKeep, undoKeep, undoKeeps } from '../../../../shared/model/undo.ts';
import type { Call, ExitCode } from '../command.ts';
import { describeConflicts } from '../describe-conflicts.ts';
import { refuse } from '../parse-arguments.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';

type UndoCall = Call<{ keep: 'text'; along: 'flag'; why: 'text' }>;
type Named = { readonly batch?: string };

export async function undo(call: UndoCall): Promise<ExitCode> {
  const [batch] = call.words;
  if (batch !== undefined && !recordId.safeParse(batch).success) {
    return refuse(`"${batch}" is not the id of a batch: "faultline history" lists them.`, 'undo');
  }
  const keep = undoKeep.optional().safeParse(call.options.keep);
  if (!keep.success) {
    return refuse(`--keep takes ${undoKeeps.join(', ')}, not "${call.options.keep}".`, 'undo');
  }
  const named = { ...(batch !== undefined && { batch }) };
  const result = await withLibrary(call, 'write', async (client, engine) => {
    await engine.ready;
    const choices = keep.data === undefined ? [] : await chooseAll(keep.data, named, client);
    return undoOrShow({ ...named, choices }, call, client);
  });
  if (call.json) await printJson(call.terminal, result);
  else {
    await call.terminal.print(
      `Batch ${result.undone} is undone. "faultline undo ${result.batch}" takes that back.\n`,
    );
  }
  return 0;
}

/** The same choice for every conflict; what cannot be taken out of a list alone is shown, and refused as it was. */
async function chooseAll(keep: UndoKeep, named: Named, client: Client): Promise<UndoChoice[]> {
  const { conflicts } = await client.request('history.preview', named);
  return conflicts
    .filter(({ without }) => keep !== 'without' || without !== null)
    .map(({ kind, id, field }) => ({ kind, id, field, keep }));
}

async function undoOrShow(
  request: Named & { readonly choices: UndoChoice[] },
  { options: { why, along }, terminal }: UndoCall,
  client: Client,
) {
  const options = { ...request, takeAlong: along };
  try {
    return await client.request('history.undo', { ...options, ...(why !== undefined && { why }) });
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'CONFLICT') {
      const plan = await client.request('history.preview', options);
      terminal.note(describeConflicts({ ...plan, along: along ? [] : plan.along }));
    }
    throw thrown;
  }
}
