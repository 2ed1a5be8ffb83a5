import { recordId } from '../../../../shared/model/record-id.ts';
import type { Call, ExitCode } from '../command.ts';
import { refuse } from '../parse-arguments.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';

export async function undo(call: Call<{ why: 'text' }>): Promise<ExitCode> {
  const [batch] = call.words;
  if (batch !== undefined && !recordId.safeParse(batch).success) {
    return refuse(`"${batch}" is not the id of a batch: "faultline history" lists them.`, 'undo');
  }
  const { why } = call.options;
  const result = await withLibrary(call, 'write', async (client, engine) => {
    await engine.ready;
    return client.request('history.undo', {
      ...(batch !== undefined && { batch }),
      ...(why !== undefined && { why }),
    });
  });
  if (call.json) await printJson(call.terminal, result);
  else {
    await call.terminal.print(
      `Batch ${result.undone} is undone. "faultline undo ${result.batch}" takes that back.\n`,
    );
  }
  return 0;
}
