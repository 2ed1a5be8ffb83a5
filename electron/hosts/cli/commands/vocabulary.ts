import type { ResponseOf } from '../../../../shared/contract/channels.ts';
import type { ExplainedTerm } from '../../../../shared/contract/explained-term.ts';
import { AppError } from '../../../../shared/model/app-error.ts';
import { type Tag, tagKinds } from '../../../../shared/model/tag.ts';
import { shippedPacks } from '../../../../shared/vocabulary/shipped-packs.ts';
import type { Call, ExitCode } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { refuse } from '../parse-arguments.ts';
import { printTable } from '../print-table.ts';
import { printable } from '../printable.ts';
import { printJson } from '../terminal.ts';
import { exportPacks, importPack, listPacks, removePack } from './vocabulary-packs.ts';
import { type AskVocabulary, withVocabulary } from './with-vocabulary.ts';

export type VocabularyCall = Call<{ apply: 'flag'; limit: 'count' }>;

type Action = {
  /** What it takes after its name, in the words of the usage; nothing where that is empty. */
  readonly takes: '' | 'one id' | 'one file' | 'one pack';
  readonly isOptional?: true;
  readonly run: (call: VocabularyCall, word: string) => Promise<ExitCode>;
};

const actions: Readonly<Record<string, Action>> = {
  list: { takes: '', run: (call) => withVocabulary(call, (ask) => list(call, ask)) },
  show: { takes: 'one id', run: (call, id) => withVocabulary(call, (ask) => show(call, ask, id)) },
  packs: { takes: '', run: listPacks },
  import: { takes: 'one file', run: importPack },
  remove: { takes: 'one pack', run: removePack },
  export: { takes: 'one pack', isOptional: true, run: exportPacks },
};

export async function vocabulary(call: VocabularyCall): Promise<ExitCode> {
  const [name = 'list', ...words] = call.words;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action)
    return refuse(`"vocabulary" cannot "${name}".${didYouMean(name, Object.keys(actions))}`, 'vocabulary');
  const { takes, isOptional = false } = action;
  const isFitting = words.length === (takes === '' ? 0 : 1) || (isOptional && words.length === 0);
  if (!isFitting) return refuse(`"vocabulary ${name}" takes ${takes || 'no words'}.`, 'vocabulary');
  const isImport = name === 'import';
  if (call.options.apply && !isImport) return refuse('--apply goes with "vocabulary import".', 'vocabulary');
  if (call.options.limit !== undefined && !isImport)
    return refuse('--limit goes with "vocabulary import".', 'vocabulary');
  return action.run(call, words[0] ?? '');
}

type Listed = {
  readonly kind: Tag['kind'];
  readonly id: string;
  readonly label: string;
  readonly pack: string;
};

const shelves = { actor: 'actors', theme: 'themes', countermeasure: 'countermeasures' } as const;

/** The shipped pack that holds each entry. */
function shippedPackOf(): (kind: Tag['kind'], id: string) => string {
  const packs = tagKinds.flatMap((kind) => {
    const ofKind: readonly [string, readonly { readonly id: string }[]][] = Object.entries(
      shippedPacks[kind],
    );
    return ofKind.flatMap(([pack, entries]) => entries.map(({ id }) => [`${kind} ${id}`, pack] as const));
  });
  const byTerm = new Map(packs);
  return (kind, id) => byTerm.get(`${kind} ${id}`) ?? '';
}

function listed(terms: ResponseOf<'vocabulary.list'>): Listed[] {
  const packOf = shippedPackOf();
  return tagKinds.flatMap((kind) =>
    terms[shelves[kind]].map(({ id, label, own }) => {
      const pack = [packOf(kind, id), own?.name ?? ''].filter(Boolean).join(' + ');
      return { kind, id, label, pack };
    }),
  );
}

async function list({ json, terminal }: VocabularyCall, ask: AskVocabulary): Promise<ExitCode> {
  const found = await ask.list();
  if (json) await printJson(terminal, { version: found.version, terms: listed(found) });
  else
    await printTable(terminal, listed(found), [
      { heading: 'KIND', show: ({ kind }) => kind },
      { heading: 'ID', show: ({ id }) => id },
      { heading: 'NAME', show: ({ label }) => label, most: 50 },
      { heading: 'PACK', show: ({ pack }) => pack },
    ]);
  return 0;
}

async function show({ json, terminal }: VocabularyCall, ask: AskVocabulary, id: string): Promise<ExitCode> {
  const all = listed(await ask.list());
  const found = all.find((term) => term.id === id);
  if (!found) {
    const hint = didYouMean(
      id,
      all.map((one) => one.id),
    );
    const further = hint || ' "faultline vocabulary" lists what it has.';
    throw new AppError('NOT_FOUND', `The vocabulary has no "${id}".${further}`);
  }
  const term = await ask.get(found);
  if (json) await printJson(terminal, term);
  else for (const line of linesOf(term)) await terminal.print(`${printable(line)}\n`);
  return 0;
}

function linesOf({ kind, id, label, definition, pack, version, ...rest }: ExplainedTerm): readonly string[] {
  const { names, ambiguous, rules, mappings, match, ignore, own } = rest;
  return [
    `${label} (${kind} ${id}, ${pack} ${version})`,
    ...(own && !own.isNew
      ? [`changed by the pack ${own.name} ${own.version}: ${own.fields.join(', ')}`]
      : []),
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
