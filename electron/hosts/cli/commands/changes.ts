import type { Call, ExitCode } from '../command.ts';
import { printTable } from '../print-table.ts';
import { printJson } from '../terminal.ts';
import { withLibrary } from '../with-library.ts';

const causes = {
  packs: 'another version of the shipped packs',
  'own-packs': 'packs of your own',
  rules: 'rules or learned relevance',
} as const;

/** Stored articles are tagged to the end first, so that the figures are whole. */
export async function changes({ json, terminal, ...call }: Call): Promise<ExitCode> {
  const { changes: found } = await withLibrary({ terminal, ...call }, 'read', async (client, engine) => {
    await engine.ready;
    return client.request('tags.changes', {});
  });
  if (json) {
    await printJson(terminal, { changes: found });
    return 0;
  }
  if (found === null) {
    await terminal.print('The stored articles of this library were never tagged anew.\n');
    return 0;
  }
  const { cause, articles, changed, comes, goes, terms } = found;
  await terminal.print(
    `Tagged anew because of ${causes[cause]}: ${articles} articles, ${changed} changed; ${comes} came to the subject, ${goes} left it.\n`,
  );
  if (terms.length > 0)
    await printTable(terminal, terms, [
      { heading: 'KIND', show: ({ kind }) => kind },
      { heading: 'TERM', show: ({ id }) => id },
      { heading: 'MORE', show: ({ added }) => `${added}` },
      { heading: 'LESS', show: ({ removed }) => `${removed}` },
    ]);
  return 0;
}
