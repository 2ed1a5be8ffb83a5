import type { Instant } from '../../shared/model/instant.ts';
import type { FeedParser } from './collect/feed-parser.ts';
import type { HttpTransport } from './collect/http-transport.ts';
import type { PageReader } from './collect/page-reader.ts';
import type { EventHub } from './event-hub.ts';
import type { ArticleIndex } from './index/article-index.ts';
import type { IndexKeeper } from './keep-index.ts';
import type { StoryKeeper } from './keep-stories.ts';
import type { Library } from './library/library.ts';
import type { LibraryVocabulary } from './library-vocabulary.ts';
import type { RenderPage } from './render-page.ts';

/** What handlers work with. Made once, by the engine. */
export type EngineContext = {
  readonly library: Library;
  readonly index: ArticleIndex;
  readonly vocabulary: LibraryVocabulary;
  readonly parser: FeedParser;
  readonly pages: PageReader;
  readonly transport: HttpTransport;
  readonly renderPage: RenderPage;
  readonly events: EventHub;
  readonly now: () => Instant;
  readonly keeper: IndexKeeper;
  readonly stories: StoryKeeper;
  /** Gets what was not foreseen and has nobody else to hear of it. */
  readonly report: (where: string, thrown: unknown) => void;
};
