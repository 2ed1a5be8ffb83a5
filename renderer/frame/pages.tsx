import { lazy, useEffect } from 'react';
import type { Address } from '../address/address.ts';
import { ArticlesPage } from '../pages/inbox/articles-page.tsx';
import { StoriesPage } from '../pages/inbox/stories-page.tsx';

/**
 * The pages that a window does not open with come in files of their own: it shows the Inbox without waiting for them, and
 * fetches them while nobody waits.
 */
const files = {
  firstStart: () => import('../pages/first-start/first-start.tsx'),
  timeline: () => import('../pages/timeline/timeline-page.tsx'),
  incident: () => import('../pages/incident/incident-page.tsx'),
  proposal: () => import('../pages/proposal/proposal-page.tsx'),
  measures: () => import('../pages/measures/measures-page.tsx'),
  actors: () => import('../pages/actors/actors-page.tsx'),
  share: () => import('../pages/share/share-page.tsx'),
  sources: () => import('../pages/sources/sources-page.tsx'),
  vocabulary: () => import('../pages/vocabulary/vocabulary-page.tsx'),
};

export const FirstStart = lazy(async () => ({ default: (await files.firstStart()).FirstStart }));
const TimelinePage = lazy(async () => ({ default: (await files.timeline()).TimelinePage }));
const IncidentPage = lazy(async () => ({ default: (await files.incident()).IncidentPage }));
const ProposalPage = lazy(async () => ({ default: (await files.proposal()).ProposalPage }));
const MeasuresPage = lazy(async () => ({ default: (await files.measures()).MeasuresPage }));
const ActorsPage = lazy(async () => ({ default: (await files.actors()).ActorsPage }));
const SharePage = lazy(async () => ({ default: (await files.share()).SharePage }));
const SourcesPage = lazy(async () => ({ default: (await files.sources()).SourcesPage }));
const VocabularyPage = lazy(async () => ({ default: (await files.vocabulary()).VocabularyPage }));

/** Fetches the other pages once the window has nothing to do; where one does not come, that is told when it is opened. */
export function usePagesAhead(): void {
  useEffect(() => {
    const fetchAll = (): void => {
      for (const fetchPage of Object.values(files)) void fetchPage().catch(() => undefined);
    };
    const waiting = requestIdleCallback(fetchAll);
    return () => cancelIdleCallback(waiting);
  }, []);
}

/** The page of an address. */
export function PageOf({ address }: { readonly address: Address }) {
  switch (address.page) {
    case 'inbox':
      return address.by === 'article' ? (
        <ArticlesPage address={address} />
      ) : (
        <StoriesPage address={address} />
      );
    case 'timeline':
      return <TimelinePage address={address} />;
    case 'incident':
      return <IncidentPage key={address.id} address={address} />;
    case 'proposal':
      return <ProposalPage key={address.story} address={address} />;
    case 'measures':
      return <MeasuresPage address={address} />;
    case 'actors':
      return <ActorsPage address={address} />;
    case 'share':
      return <SharePage address={address} />;
    case 'sources':
      return <SourcesPage />;
    case 'vocabulary':
      return <VocabularyPage address={address} />;
  }
}
