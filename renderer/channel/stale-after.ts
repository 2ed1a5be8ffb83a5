import type { ChannelName, EventOf } from '../../shared/contract/channels.ts';

type Topic = EventOf<'data.changed'>['topics'][number];

/** Which changes make an answer stale; a channel that is not named here never grows stale. */
export const staleAfter: Partial<Record<ChannelName, readonly Topic[]>> = {
  'library.info': ['articles', 'sources', 'ledger', 'library'],
  'sources.list': ['sources', 'articles'],
  'collect.log': ['sources'],
  'articles.list': ['articles', 'decisions', 'sources'],
  'articles.facets': ['articles', 'decisions', 'sources'],
  'articles.get': ['articles', 'decisions'],
  'articles.related': ['articles', 'stories', 'decisions', 'sources'],
  'articles.byStory': ['articles', 'decisions', 'sources', 'stories'],
  'stories.list': ['stories'],
  'stories.get': ['stories', 'articles', 'decisions', 'sources'],
  'vocabulary.list': ['packs'],
  'vocabulary.get': ['packs'],
  'vocabulary.corrections': ['decisions'],
  'packs.list': ['packs'],
  'rules.list': ['rules'],
  'tags.changes': ['articles'],
  'relevance.get': ['relevance'],
  'incidents.list': ['ledger'],
  'incidents.get': ['ledger'],
  'incidents.duplicates': ['ledger'],
  'incidents.previewMerge': ['ledger'],
  'actors.duplicates': ['ledger'],
  'actors.previewMerge': ['ledger'],
  'claims.list': ['ledger'],
  'assertions.list': ['ledger'],
  'measures.list': ['ledger'],
  'timeline.list': ['ledger'],
  'history.list': ['ledger', 'decisions', 'stories', 'sources', 'rules', 'packs', 'relevance'],
  'history.preview': ['ledger', 'decisions', 'stories', 'sources', 'rules', 'packs', 'relevance'],
};
