import type { ExplainedTerm } from '../../../../shared/contract/explained-term.ts';
import { AppError } from '../../../../shared/model/app-error.ts';
import { tagKinds } from '../../../../shared/model/tag.ts';
import { shippedPacks } from '../../../../shared/vocabulary/shipped-packs.ts';
import { shippedVocabulary } from '../../../../shared/vocabulary/shipped-vocabulary.ts';
import { writePacksFile } from '../../../../shared/vocabulary/write-packs-file.ts';
import { explainTerm } from '../../../engine/handlers/explain-term.ts';
import type { Call, ExitCode } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { refuse } from '../parse-arguments.ts';
import { printTable } from '../print-table.ts';
import { printable } from '../printable.ts';
import { printJson } from '../terminal.ts';

type VocabularyCall = Call<Record<never, never>>;

const actions: Readonly<Record<string, (call: VocabularyCall, id: string) => Promise<ExitCode>>> = {
  list,
  show,
  export: exportPacks,
};

/** Needs no library: the packs are the same in all of them. */
export async function vocabulary(call: VocabularyCall): Promise<ExitCode> {
  const [name = 'list', ...ids] = call.words;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action)
    return refuse(`"vocabulary" cannot "${name}".${didYouMean(name, Object.keys(actions))}`, 'vocabulary');
  const [id = ''] = ids;
  if (ids.length !== (name === 'show' ? 1 : 0))
    return refuse(`"vocabulary ${name}" takes ${name === 'show' ? 'one id' : 'no words'}.`, 'vocabulary');
  return action(call, id);
}

type Entry = { readonly id: string } & ({ readonly name: string } | { readonly label: string });

const listed = () =>
  tagKinds.flatMap((kind) => {
    const packs: readonly [string, readonly Entry[]][] = Object.entries(shippedPacks[kind]);
    return packs.flatMap(([pack, entries]) =>
      entries.map((entry) => {
        const label = 'name' in entry ? entry.name : entry.label;
        return { kind, id: entry.id, label, pack };
      }),
    );
  });

async function list({ json, terminal }: VocabularyCall): Promise<ExitCode> {
  const { version } = shippedVocabulary;
  if (json) await printJson(terminal, { version, terms: listed() });
  else
    await printTable(terminal, listed(), [
      { heading: 'KIND', show: ({ kind }) => kind },
      { heading: 'ID', show: ({ id }) => id },
      { heading: 'NAME', show: ({ label }) => label, most: 50 },
      { heading: 'PACK', show: ({ pack }) => pack },
    ]);
  return 0;
}

async function show({ json, terminal }: VocabularyCall, id: string): Promise<ExitCode> {
  const [term] = tagKinds.flatMap((kind) => explainTerm(kind, id) ?? []);
  if (!term) {
    const hint = didYouMean(
      id,
      listed().map((one) => one.id),
    );
    const further = hint || ' "faultline vocabulary" lists what it has.';
    throw new AppError('NOT_FOUND', `The vocabulary has no "${id}".${further}`);
  }
  if (json) await printJson(terminal, term);
  else for (const line of linesOf(term)) await terminal.print(`${printable(line)}\n`);
  return 0;
}

function linesOf({ kind, id, label, definition, pack, version, ...rest }: ExplainedTerm): readonly string[] {
  const { names, ambiguous, rules, mappings, match, ignore } = rest;
  return [
    `${label} (${kind} ${id}, ${pack} ${version})`,
    ...(definition === '' ? [] : [definition]),
    ...names.map(
      ({ sort, language, texts }) => `${sort}${language ? ` ${language}` : ''}: ${texts.join(', ')}`,
    ),
    ...ambiguous.map(({ name, needs, unless }) => {
      const never = unless.length === 0 ? '' : `; never beside ${unless.join(', ')}`;
      return `only near ${needs.join(', ')}: ${name}${never}`;
    }),
    ...rules.flatMap(({ language, texts }) => texts.map((rule) => `rule ${language}: ${rule}`)),
    ...match.map((sentence) => `+ ${sentence}`),
    ...ignore.map((sentence) => `- ${sentence}`),
    ...mappings.map((mapping) => `${mapping.scheme} ${mapping.version}: ${mapping.id} ${mapping.label}`),
  ];
}

async function exportPacks({ json, terminal }: VocabularyCall): Promise<ExitCode> {
  const { text } = writePacksFile();
  if (json) await printJson(terminal, JSON.parse(text));
  else await terminal.print(text);
  return 0;
}
