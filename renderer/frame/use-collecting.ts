import { createContext, use, useCallback, useMemo, useState } from 'react';
import type { EventOf } from '../../shared/contract/channels.ts';
import { useChannel, useEngineEvent } from '../channel/use-channel.ts';
import { useChange } from '../components/toasts.tsx';
import { useStrings } from '../strings/use-strings.ts';

type Progress = EventOf<'collect.progress'>;

export type Collecting = {
  readonly running: boolean;
  /** Null until the run has begun. */
  readonly progress: Progress | null;
  /** Whole texts that are fetched behind the answer. */
  readonly texts: EventOf<'texts.progress'> | null;
  /** `all` also takes in what a first import left out. */
  readonly start: (sources?: readonly string[], all?: boolean) => void;
  readonly stop: () => void;
  readonly toggle: () => void;
};

export const CollectingContext = createContext<Collecting | null>(null);

export function useCollecting(): Collecting {
  const collecting = use(CollectingContext);
  if (!collecting) throw new Error('There is no CollectingContext above this component.');
  return collecting;
}

const fine = new Set(['OK', 'UNCHANGED', 'MOVED', 'EMPTY', 'STALE']);

/** Collecting as this window sees it, whoever started it: a timer, another window or the button here. */
export function useCollectState(): Collecting {
  const s = useStrings();
  const { change, say } = useChange();
  const info = useChannel('library.info', {});
  const [asked, setAsked] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [texts, setTexts] = useState<Collecting['texts']>(null);
  useEngineEvent('collect.progress', (event) => setProgress(event.done < event.total ? event : null));
  useEngineEvent('texts.progress', (event) => setTexts(event.done < event.total ? event : null));
  const start = useCallback(
    async (sources?: readonly string[], all = false) => {
      setAsked(true);
      const result = await change('collect.start', {
        force: true,
        all,
        ...(sources ? { sources: [...sources] } : {}),
      });
      setAsked(false);
      setProgress(null);
      if (!result) return;
      const broken = result.sources.filter((one) => !fine.has(one.verdict)).length;
      const { cancelled, due, newArticles } = result;
      if (cancelled) say(s.collect.stopped(result.sources.length, due, newArticles));
      else say(s.collect.done(newArticles, broken));
    },
    [change, say, s],
  );
  const stop = useCallback(() => void change('collect.cancel', {}), [change]);
  const running = asked || progress !== null || texts !== null || (info.value?.collecting ?? false);
  return useMemo(
    () => ({
      running,
      progress,
      texts,
      start: (sources, all) => void start(sources, all),
      stop,
      toggle: () => (running ? stop() : void start()),
    }),
    [running, progress, texts, start, stop],
  );
}
