import { z } from 'zod';
import { channels } from '../../../../shared/contract/channels.ts';
import { AppError } from '../../../../shared/model/app-error.ts';
import { checked } from '../../../../shared/model/checked.ts';
import type { Call, ExitCode } from '../command.ts';
import { readText } from '../read-input.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';

const batchRequest = channels['batch.apply'].request;

/** A file is the request itself, or its bare list. */
const applyFile = z.preprocess((value) => (Array.isArray(value) ? { requests: value } : value), batchRequest);

export async function apply(call: Call<{ why: 'text' }>): Promise<ExitCode> {
  const [path = '-'] = call.words;
  const name = path === '-' ? 'standard input' : path;
  const request = checked(applyFile, jsonOf(await readText(path, call.terminal), name), name);
  const why = call.options.why ?? request.why;
  const result = await withLibrary(call, 'make', (client) =>
    client.request('batch.apply', { ...request, why }),
  );
  if (call.json) await printJson(call.terminal, result);
  else {
    await call.terminal.print(
      `${result.results.length} requests applied as batch ${result.batch}. "faultline undo" takes them back.\n`,
    );
  }
  return 0;
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    // Only JSON.parse can throw here, and its reason is about the text.
    throw new AppError(
      'BAD_REQUEST',
      `${name} is not JSON: ${String(thrown).replace(/^SyntaxError: /, '')}.`,
    );
  }
}
