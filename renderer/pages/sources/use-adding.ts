import { useState } from 'react';
import type { FoundFeed } from '../../../shared/contract/feed-finding.ts';
import type { Source } from '../../../shared/model/source.ts';
import { useChange } from '../../components/toasts.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { hostOf } from '../../untrusted/web-address.ts';

export type NewSource = {
  readonly url: string;
  readonly title: string;
  readonly speaker: Source['speaker'];
  readonly allowPrivate: boolean;
  readonly fullText: boolean;
};

/** What was found at the address: several feeds to choose from, or none and why. */
export type Found = { readonly feeds: readonly FoundFeed[]; readonly message: string | null };

/** Looks for the feeds of an address and follows one at once where there is only one. */
export function useAdding(onDone: () => void) {
  const s = useStrings();
  const { change } = useChange();
  const [found, setFound] = useState<Found | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [busy, setBusy] = useState(false);

  const follow = (source: NewSource) =>
    change('sources.add', { ...source, asGiven: true }, s.toast.sourceAdded);
  const followAll = async (source: NewSource, feeds: readonly FoundFeed[]): Promise<boolean> => {
    for (const feed of feeds) {
      const { url } = feed;
      const title = (feeds.length === 1 && source.title) || feed.title;
      // What was allowed for the address does not hold for other hosts.
      const allowPrivate =
        source.allowPrivate && (feed.why === 'itself' || hostOf(url) === hostOf(source.url));
      if (!(await follow({ ...source, url, title, allowPrivate }))) return false;
    }
    return true;
  };
  const look = async (source: NewSource): Promise<boolean> => {
    const answer = await change('sources.discover', {
      url: source.url,
      allowPrivate: source.allowPrivate,
    });
    if (answer?.feeds.length === 1) return followAll(source, answer.feeds);
    setFound(answer);
    setChosen(new Set([0]));
    return false;
  };
  const step = (source: NewSource): Promise<unknown> => {
    if (found === null) return look(source);
    if (found.feeds.length === 0) return follow(source);
    return followAll(
      source,
      found.feeds.filter((_, position) => chosen.has(position)),
    );
  };
  const submit = async (source: NewSource): Promise<void> => {
    setBusy(true);
    const done = await step(source);
    setBusy(false);
    if (done) onDone();
  };
  return { found, chosen, setChosen, busy, submit, forget: () => setFound(null) };
}
