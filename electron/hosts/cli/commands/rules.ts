import type { Client } from '../../../../shared/contract/client.ts';
import type { InspectedRule, RulesPreview } from '../../../../shared/contract/rule-preview.ts';
import { AppError } from '../../../../shared/model/app-error.ts';
import type { RuleAction } from '../../../../shared/model/own-rule.ts';
import type { Engine } from '../../../engine/engine.ts';
import type { Call, ExitCode } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { refuse } from '../parse-arguments.ts';
import { printTable } from '../print-table.ts';
import { printable } from '../printable.ts';
import type { ProgressBar } from '../progress-bar.ts';
import { readText } from '../read-input.ts';
import { printJson } from '../terminal.ts';
import { whileDrawing } from '../while-drawing.ts';
import { type LibraryUse, withLibrary } from '../with-library.ts';

type RulesCall = Call<{ limit: 'count' }>;
type Action = {
  readonly use: LibraryUse;
  readonly takesFile: boolean;
  readonly run: (call: RulesCall, client: Client, engine: Engine, text: string) => Promise<ExitCode>;
};

const actions: Readonly<Record<string, Action>> = {
  list: { use: 'read', takesFile: false, run: list },
  preview: { use: 'read', takesFile: true, run: preview },
  import: { use: 'write', takesFile: true, run: importRules },
  export: { use: 'read', takesFile: false, run: exportRules },
};

export async function rules(call: RulesCall): Promise<ExitCode> {
  const [name = 'list', ...files] = call.words;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) return refuse(`"rules" cannot "${name}".${didYouMean(name, Object.keys(actions))}`, 'rules');
  if (files.length !== (action.takesFile ? 1 : 0))
    return refuse(`"rules ${name}" takes ${action.takesFile ? 'one file' : 'no words'}.`, 'rules');
  if (call.options.limit !== undefined && name !== 'preview')
    return refuse('--limit goes with "rules preview".', 'rules');
  const text = action.takesFile ? await readText(files[0] ?? '-', call.terminal) : '';
  return withLibrary(call, action.use, (client, engine) => action.run(call, client, engine, text));
}

const does = (actions: readonly RuleAction[]): string =>
  actions.map((action) => (action.kind === 'tag' ? `tag ${action.tag.id}` : action.kind)).join(', ');

async function list({ json, terminal }: RulesCall, client: Client): Promise<ExitCode> {
  const { rules } = await client.request('rules.list', {});
  if (json) await printJson(terminal, { rules });
  else if (rules.length === 0) await terminal.print('This library has no rules of its own.\n');
  else {
    await printTable(terminal, rules, [
      { heading: 'ID', show: ({ id }) => id },
      { heading: 'ON', show: ({ enabled }) => (enabled ? 'yes' : 'no') },
      { heading: 'NAME', show: ({ name }) => name, most: 40 },
      { heading: 'DOES', show: ({ actions }) => does(actions) },
    ]);
  }
  return 0;
}

/** Every problem is told, then the command fails: half a file is no file. */
async function inspected(text: string, { terminal }: RulesCall, client: Client): Promise<InspectedRule[]> {
  const { rules, problems } = await client.request('rules.inspect', { text });
  for (const problem of problems) terminal.note(`faultline rules: ${printable(problem)}\n`);
  if (problems.length > 0)
    throw new AppError('BAD_REQUEST', 'The file was not taken; put right what is named above.');
  return rules;
}

async function preview(call: RulesCall, client: Client, engine: Engine, text: string): Promise<ExitCode> {
  const { json, terminal, options } = call;
  const rules = await inspected(text, call, client);
  await engine.ready;
  const cancel = (): void => void client.request('rules.cancelPreview', {});
  const draw = (bar: ProgressBar) => [
    client.on('rules.progress', ({ done, total }) => bar.draw(done, total, 'tried')),
  ];
  const found = await whileDrawing(call, { draw, cancel }, () =>
    client.request('rules.preview', {
      rules: rules.map(({ id, fields }) => ({ ...(id !== null && { id }), fields })),
      limit: options.limit ?? 5,
    }),
  );
  if (json)
    await printJson(terminal, {
      ...found,
      rules: found.rules.map((rule, at) => ({
        name: rules[at]?.fields.name ?? '',
        verdict: rules[at]?.verdict ?? 'new',
        ...rule,
      })),
    });
  else await printPreview(call, rules, found);
  return found.cancelled ? 1 : 0;
}

type Missing = RulesPreview['rules'][number]['nearMisses'][number]['missing'];

/** Which condition lacks, and in what way it nearly holds. */
function sayLack({ at, lack }: Missing): string {
  const lacks = `condition ${at + 1} lacks`;
  if (lack === null) return lacks;
  if (lack.kind === 'days')
    return `${lacks}: ${Math.abs(lack.days)} days ${lack.days < 0 ? 'early' : 'late'}`;
  const words = 'evidence' in lack ? lack.evidence.map(({ text }) => text).join(' · ') : '';
  const between = lack.kind === 'too-far' && lack.between !== null ? ` (${lack.between} words between)` : '';
  return `${lacks}: ${lack.kind}${words === '' ? '' : ` ${words}`}${between}`;
}

async function printPreview(
  { terminal }: RulesCall,
  rules: readonly InspectedRule[],
  found: RulesPreview,
): Promise<void> {
  for (const [at, { matched, near, close, matches, nearMisses }] of found.rules.entries()) {
    const { fields, verdict } = rules[at] ?? {};
    const head = `${fields?.name ?? ''} (${verdict ?? 'new'}): ${matched} match, ${near} nearly do (${close} by little)`;
    await terminal.print(`${printable(head)}\n`);
    const line = (mark: string, title: string, words: string) =>
      terminal.print(`  ${mark} ${printable(title)}${words === '' ? '' : `  [${printable(words)}]`}\n`);
    for (const { title, evidence } of matches)
      await line('+', title, evidence.map((one) => one.text).join(' · '));
    for (const { title, missing } of nearMisses)
      await line('-', title, missing.list === 'except' ? `exception ${missing.at + 1}` : sayLack(missing));
  }
  const end = found.cancelled ? 'Interrupted. ' : '';
  await terminal.print(
    `${end}${found.articles} articles tried: ${found.added} tags more, ${found.removed} less. Nothing was changed.\n`,
  );
}

async function importRules(call: RulesCall, client: Client, _: Engine, text: string): Promise<ExitCode> {
  await inspected(text, call, client);
  const done = await client.request('rules.import', { text });
  if (call.json) await printJson(call.terminal, done);
  else
    await call.terminal.print(
      `${done.added} added, ${done.changed} changed, ${done.same} there already. Stored articles are tagged anew at the next command; "faultline undo" takes it back.\n`,
    );
  return 0;
}

async function exportRules({ json, terminal }: RulesCall, client: Client): Promise<ExitCode> {
  const { text } = await client.request('rules.export', {});
  if (json) await printJson(terminal, JSON.parse(text));
  else await terminal.print(text);
  return 0;
}
