import { z } from 'zod';
import { channels } from '../../../../shared/contract/channels.ts';
import { checked } from '../../../../shared/model/checked.ts';
import type { Call, ExitCode } from '../command.ts';
import { countOf } from '../count-of.ts';
import { parseJson } from '../parse-json.ts';
import { readText } from '../read-input.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';

const batchRequest = channels['batch.apply'].request;

/** A file is the request itself, or its bare list. */
const applyFile = z.preprocess((value) => (Array.isArray(value) ? { requests: value } : value), batchRequest);

export async function apply(call: Call<{ why: 'text' }>): Promise<ExitCode> {
  const [path = '-'] = call.words;
  const name = path === '-' ? 'standard input' : path;
  const request = checked(applyFile, parseJson(await readText(path, call.terminal), name), name);
  const why = call.options.why ?? request.why;
  const result = await withLibrary(call, 'make', (client) =>
    client.request('batch.apply', { ...request, why }),
  );
  if (call.json) await printJson(call.terminal, result);
  else {
    await call.terminal.print(
      `${countOf(result.results.length, 'request')} applied as batch ${result.batch}. "faultline undo" takes it back.\n`,
    );
  }
  return 0;
}
