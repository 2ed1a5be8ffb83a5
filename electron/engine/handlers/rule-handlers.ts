import type { CheckedRequestOf } from '../../../shared/contract/channels.ts';
import type { Handlers } from '../../../shared/contract/dispatch.ts';
import type { InspectedRule } from '../../../shared/contract/rule-preview.ts';
import { sameValue } from '../../../shared/ledger/same-value.ts';
import { AppError } from '../../../shared/model/app-error.ts';
import { findSource } from '../../../shared/model/find-source.ts';
import type { RecordChange } from '../../../shared/model/history-batch.ts';
import {
  flawOfRule,
  type OwnRule,
  type RuleFields,
  ruleLimits,
  sayFlaw,
  wordsOfRule,
} from '../../../shared/model/own-rule.ts';
import { type ReadRules, readRulesFile, writeRulesFile } from '../../../shared/tagging/rules-file.ts';
import type { EngineContext } from '../engine-context.ts';
import { previewRules } from '../rules/preview-rules.ts';
import { commitChanges } from './commit-changes.ts';
import { createLatestRun } from './latest-run.ts';
import { refuseUnknownTerms } from './refuse-unknown-terms.ts';

type RuleChannel = Extract<keyof Handlers, `rules.${string}`>;

export function ruleHandlers(context: EngineContext): {
  readonly handlers: Pick<Handlers, RuleChannel>;
  readonly stop: () => Promise<void>;
} {
  const { library } = context;
  const previews = createLatestRun();
  return {
    handlers: {
      'rules.list': () => ({ rules: listed(context) }),
      'rules.create': async ({ fields, why }) => {
        const after = sound({ ...fields, id: library.newId() }, context);
        return { batch: await write([after], why || `Add the rule: ${after.name}`, context), id: after.id };
      },
      'rules.update': async ({ id, fields, why }) => {
        const after = sound({ ...stored(id, context), ...withoutGaps(fields) }, context);
        return { batch: await write([after], why || `Change the rule: ${after.name}`, context), id };
      },
      'rules.remove': async ({ id, why }) => {
        const before = stored(id, context);
        const changes: RecordChange[] = [{ kind: 'rule', id, before, after: null }];
        const { batch } = await commitChanges(
          { why: why || `Remove the rule: ${before.name}`, changes },
          context,
        );
        return { batch, id };
      },
      'rules.preview': async (request) => {
        const plan = planOf(request, context);
        return await previews.start((signal) => previewRules(plan, context, signal));
      },
      'rules.cancelPreview': () => ({ cancelled: previews.cancel() }),
      'rules.inspect': ({ text }) => inspect(text, context),
      'rules.import': async ({ text }) => {
        const { rules, problems } = inspect(text, context);
        if (problems.length > 0)
          throw new AppError('BAD_REQUEST', `${problems.slice(0, 5).join(' ')} Nothing was imported.`);
        const chosen = rules.filter(({ verdict }) => verdict !== 'same');
        const count = (verdict: string): number => rules.filter((rule) => rule.verdict === verdict).length;
        const counts = { added: count('new'), changed: count('changed'), same: count('same') };
        if (chosen.length === 0) return { batch: null, ...counts };
        const after = chosen.map(({ id, fields }) =>
          sound({ ...fields, id: id ?? library.newId() }, context),
        );
        return { batch: await write(after, 'Import rules', context), ...counts };
      },
      'rules.export': () => {
        const addresses = new Map(library.sources().map(({ id, url }) => [id, url]));
        const rules = listed(context);
        return { text: writeRulesFile(rules, (id) => addresses.get(id) ?? null), rules: rules.length };
      },
    },
    stop: previews.stop,
  };
}

const listed = ({ library }: EngineContext): OwnRule[] => [...library.records('rule').values()];

function stored(id: string, { library }: EngineContext): OwnRule {
  const rule = library.records('rule').get(id);
  if (!rule) throw new AppError('NOT_FOUND', `There is no rule ${id} in this library.`);
  return rule;
}

/** An optional field that is named but undefined changes nothing. */
const withoutGaps = (fields: CheckedRequestOf<'rules.update'>['fields']): Partial<RuleFields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function sound(rule: OwnRule, { vocabulary }: EngineContext): OwnRule {
  const flaw = flawOfRule(rule);
  if (flaw !== null)
    throw new AppError('BAD_REQUEST', `The rule “${rule.name}” cannot be kept: ${sayFlaw(flaw)}.`);
  refuseUnknownTerms(rule, vocabulary.labelOf);
  return rule;
}

async function write(after: readonly OwnRule[], why: string, context: EngineContext): Promise<string> {
  const known = context.library.records('rule');
  refuseTooMany([...new Map([...known, ...after.map((rule) => [rule.id, rule] as const)]).values()]);
  const changes = after.map((rule) => ({
    kind: 'rule' as const,
    id: rule.id,
    before: known.get(rule.id) ?? null,
    after: rule,
  }));
  const [only] = changes;
  if (changes.length === 1 && only && sameValue(only.before, only.after))
    throw new AppError('BAD_REQUEST', 'Nothing would change: the rule says this already.');
  const { batch } = await commitChanges({ why, changes }, context);
  return batch;
}

function refuseTooMany(rules: readonly OwnRule[]): void {
  const words = rules.reduce((sum, rule) => sum + wordsOfRule(rule), 0);
  if (rules.length > ruleLimits.rules)
    throw new AppError(
      'BAD_REQUEST',
      `A library holds at most ${ruleLimits.rules} rules; remove some first.`,
    );
  if (words > ruleLimits.wordsOfAll)
    throw new AppError(
      'BAD_REQUEST',
      `The rules of a library hold at most ${ruleLimits.wordsOfAll} words; remove some.`,
    );
}

function inspect(text: string, { library }: EngineContext): { rules: InspectedRule[]; problems: string[] } {
  const read: ReadRules = readRulesFile(
    text,
    (address) => findSource(library.sources(), address)?.id ?? null,
  );
  const known = library.records('rule');
  const taken = new Set<string>();
  const rules = read.rules.map(({ id, fields }): InspectedRule => {
    const here = (id === null ? null : known.get(id)) ?? null;
    if (here !== null)
      return { id, verdict: sameValue(here, { ...fields, id }) ? 'same' : 'changed', fields };
    const twin = [...known.values()].find((rule) => sameValue(rule, { ...fields, id: rule.id }));
    return { id: twin?.id ?? id, verdict: twin ? 'same' : 'new', fields };
  });
  const twice = rules.filter(({ id }) => id !== null && (taken.has(id) || !taken.add(id)));
  const repeated = twice.map(({ fields }) => `The rule “${fields.name}” stands in the file twice.`);
  return { rules, problems: [...read.problems, ...repeated] };
}

function planOf({ rules, without, limit }: CheckedRequestOf<'rules.preview'>, context: EngineContext) {
  const before = listed(context);
  const shown = rules.map(({ id, fields }) =>
    sound({ ...fields, id: id ?? context.library.newId() }, context),
  );
  const gone = new Set([...without, ...shown.map(({ id }) => id)]);
  const after = [...before.filter(({ id }) => !gone.has(id)), ...shown];
  refuseTooMany(after);
  return { before, after, shown, limit };
}
