import { useRef } from 'react';
import type { RulesAddress } from '../../address/vocabulary-address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { useCommands } from '../../commands/use-commands.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState, Failure } from '../../components/notice.tsx';
import split from '../../components/split.module.css';
import { useStrings } from '../../strings/use-strings.ts';
import { RuleEditor } from './rule-editor.tsx';
import { RuleList } from './rule-list.tsx';
import { useListKeys } from './use-list-keys.ts';
import { draftKey } from './use-rule-draft.ts';
import { useRuleList } from './use-rule-list.ts';
import { openRule } from './vocabulary-links.ts';

/** Rules of one's own: all of them, and the one that is open for changing. */
export function RulesView({ address }: { readonly address: RulesAddress }) {
  const s = useStrings();
  const { rule: id, gives = null } = address;
  const { value, error, retry } = useChannel('rules.list', {});
  const list = useRuleList(value?.rules ?? []);
  const editor = useRef<HTMLDivElement>(null);
  const index = list.rules.findIndex((rule) => rule.id === id);
  useListKeys({
    count: list.rules.length,
    index,
    onIndex: (next) => openRule(list.rules[next]?.id ?? null),
    onOpen: () => editor.current?.focus(),
    ...(id !== null && { onClose: () => openRule(null) }),
  });
  useCommands({ 'rule.create': () => openRule('new') });
  if (error) return <Failure error={error} onRetry={retry} />;
  if (!value) return null;
  const rule = value.rules.find((one) => one.id === id) ?? null;
  const isOpen = rule !== null || id === 'new';
  if (value.rules.length === 0 && !isOpen) {
    return (
      <EmptyState title={s.rules.emptyTitle} text={s.rules.empty}>
        <Button look="primary" icon="plus" label={s.rules.new} onClick={() => openRule('new')} />
      </EmptyState>
    );
  }
  return (
    <div className={split.split} data-open={isOpen || undefined}>
      <RuleList list={list} opened={id} />
      <div ref={editor} tabIndex={-1} className={split.open}>
        {isOpen ? (
          <RuleEditor key={draftKey(rule, gives)} rule={rule} gives={gives} />
        ) : (
          <EmptyState title={s.rules.choose} />
        )}
      </div>
    </div>
  );
}
