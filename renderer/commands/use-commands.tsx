import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from 'react';
import { type CommandId, commands } from './commands.ts';
import { keyOf } from './key-of.ts';

type Run = () => void;
export type CommandHandlers = Partial<Record<CommandId, Run>>;

type Registry = {
  readonly add: (handlers: () => CommandHandlers) => () => void;
  readonly find: (id: CommandId) => Run | undefined;
};

const RegistryContext = createContext<Registry | null>(null);

function createRegistry(): Registry {
  const layers: (() => CommandHandlers)[] = [];
  return {
    add: (handlers) => {
      layers.push(handlers);
      return () => void layers.splice(layers.indexOf(handlers), 1);
    },
    find: (id) => layers.map((layer) => layer()[id]).findLast((run) => run !== undefined),
  };
}

export function CommandProvider({ children }: { readonly children: ReactNode }) {
  const registry = useMemo(createRegistry, []);
  useEffect(() => listenToKeys(registry), [registry]);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

export function useRegistry(): Registry {
  const registry = use(RegistryContext);
  if (!registry) throw new Error('There is no CommandProvider above this component.');
  return registry;
}

/** Says what commands do while the component is there. The one that came last wins. */
export function useCommands(handlers: CommandHandlers): void {
  const registry = useRegistry();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => registry.add(() => latest.current), [registry]);
}

const typing = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]';
const pressing = 'button, a[href], summary, [role=menuitem], [role=option][data-key], input';
const afterFirstKey = 1000;

/** One listener for all keys. Fields keep what is typed into them, open dialogs keep everything. */
function listenToKeys(registry: Registry): () => void {
  let first: { readonly key: string; readonly at: number } | null = null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const key = keyOf(event);
    if (key === null || event.defaultPrevented || isTaken(event, key)) return;
    const pair = first && event.timeStamp - first.at < afterFirstKey ? `${first.key} ${key}` : null;
    const run = runFor(registry, pair) ?? runFor(registry, key);
    first = pair === null && startsPair(key) ? { key, at: event.timeStamp } : null;
    if (!run) return;
    event.preventDefault();
    run();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

const runFor = (registry: Registry, key: string | null): Run | undefined =>
  commands
    .filter((command) => key !== null && command.keys.includes(key))
    .map((command) => registry.find(command.id))
    .find((run) => run !== undefined);

const startsPair = (key: string): boolean =>
  commands.some((command) => command.keys.some((known) => known.startsWith(`${key} `)));

function isTaken(event: KeyboardEvent, key: string): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (document.querySelector('[role=dialog], [role=alertdialog], [role=menu]')) return true;
  if (key === 'mod+k' || key === 'mod+Enter') return false;
  if (target?.closest(typing)) return true;
  return (key === 'Enter' || key === ' ') && target?.closest(pressing) !== null && target !== null;
}
