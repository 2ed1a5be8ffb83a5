import { z } from 'zod';
import { article, articleId, contentHash, fullText } from '../model/article.ts';
import { tagDecision } from '../model/decision.ts';
import { instant } from '../model/instant.ts';
import { learnedRelevance, relevanceLeaning } from '../model/learned-relevance.ts';
import { ownRule, ruleFields, ruleLimits } from '../model/own-rule.ts';
import { recordId } from '../model/record-id.ts';
import { catalogueEntry, source, sourceHealth, speakerKinds } from '../model/source.ts';
import { storyVerdicts } from '../model/story-decision.ts';
import { tagKinds } from '../model/tag.ts';
import {
  articleFacets,
  articleFilter,
  articleList,
  articleListRequest,
  articleRow,
} from './article-query.ts';
import { byId, changed, created, nothing, removal, updated, why } from './channel-shapes.ts';
import { collectLogEntry } from './collect-log.ts';
import { collectedSource, collectResult } from './collect-result.ts';
import { exchangeChannels } from './exchange-channels.ts';
import { correctedTerm, explainedTerm, listedTerm } from './explained-term.ts';
import { foundFeed, opmlOutline } from './feed-finding.ts';
import { historyChannels } from './history-channels.ts';
import { importChannels } from './import-channels.ts';
import { keyChannels } from './key-channels.ts';
import { ledgerChannels } from './ledger-channels.ts';
import { mappingChannels } from './mapping-channels.ts';
import {
  exportedPack,
  importedPack,
  listedPack,
  packInspection,
  packsFile,
  packsPreview,
  packsPreviewRequest,
} from './own-packs.ts';
import { profileChannels } from './profile-channels.ts';
import { proposalChannels } from './proposal-channels.ts';
import { relatedList, relatedRequest } from './related-articles.ts';
import { relevancePreview } from './relevance-preview.ts';
import { ruleNotice } from './rule-notice.ts';
import { inspectedRule, rulesPreview } from './rule-preview.ts';
import { savedTimelineChannels } from './saved-timeline-channels.ts';
import { byStoryList, byStoryRequest } from './story-query.ts';
import { storyRow } from './story-row.ts';
import { tagChanges } from './tag-changes.ts';
import { timelineChannels } from './timeline-channels.ts';

/**
 * THE LIST: everything that a host, a screen or a script may ask of the engine. A new channel is one line here
 * and one handler in electron/engine; preload, client and hosts follow from it.
 */
/** Longer files are refused by their reader, which says why. */
const opmlText = z.string().max(8 * 1024 * 1024);
/** As above. */
const rulesText = z.string().max(4 * 1024 * 1024);

/** A name for the record that a request of a batch makes: later requests of the batch write `@name` for its id. */
const batchName = z.string().regex(/^[a-z][a-z0-9-]{0,60}$/, {
  error: 'a name has small letters, digits and hyphens, as in my-incident',
});

/** What is wrong with a library, in a sentence, and the file it is about. */
export const problem = z.strictObject({ file: z.string(), code: z.string(), message: z.string() });
export type Problem = z.infer<typeof problem>;

export const libraryInfo = z.strictObject({
  folder: z.string(),
  readOnly: z.boolean(),
  problems: z.array(problem),
  counts: z.strictObject({ sources: z.int(), articles: z.int(), incidents: z.int() }),
  /** Sources are asked or whole texts fetched: what `collect.cancel` ends. */
  collecting: z.boolean(),
  /** Since when a person wants nothing collected without being asked. */
  pausedSince: instant.nullable(),
});
export type LibraryInfo = z.infer<typeof libraryInfo>;

export const sourceRow = source.extend({ health: sourceHealth.nullable(), articles: z.int() });
export type SourceRow = z.infer<typeof sourceRow>;

export const channels = {
  'library.info': { request: nothing, response: libraryInfo },
  'library.check': {
    request: z.strictObject({ rebuildIndex: z.boolean().default(false) }),
    response: z.strictObject({ ok: z.boolean(), problems: z.array(problem) }),
  },

  'sources.list': { request: nothing, response: z.strictObject({ sources: z.array(sourceRow) }) },
  'sources.catalogue': { request: nothing, response: z.strictObject({ entries: z.array(catalogueEntry) }) },
  'sources.add': {
    request: z.strictObject({
      url: z.string().trim().max(2048),
      title: z.string().trim().max(500).default(''),
      speaker: z.enum(speakerKinds).default('news'),
      allowPrivate: z.boolean().default(false),
      fullText: z.boolean().default(false),
      /** Follows this very address without looking at it first. */
      asGiven: z.boolean().default(false),
    }),
    /** `found` says what was found there: a feed, a page whose feed is followed, or nothing (yet). */
    response: changed.extend({
      url: z.string(),
      found: z.enum(['feed', 'page', 'nothing']),
      message: z.string().nullable(),
    }),
  },
  'sources.discover': {
    request: z.strictObject({
      url: z.string().trim().max(2048),
      allowPrivate: z.boolean().default(false),
    }),
    /** The best first; `message` says why there are none. */
    response: z.strictObject({ feeds: z.array(foundFeed), message: z.string().nullable() }),
  },
  'sources.addDefaults': {
    request: z.strictObject({ urls: z.array(z.string().max(2048)).max(1000).optional() }),
    response: z.strictObject({ batch: recordId.nullable(), added: z.int() }),
  },
  'sources.update': {
    request: z.strictObject({
      id: recordId,
      fields: z.strictObject({ fullText: z.boolean(), paused: z.boolean() }).partial(),
      why,
    }),
    /** No batch where nothing changed. */
    response: z.strictObject({ batch: recordId.nullable() }),
  },
  /** Takes in a feed that became another one, see `question` in the health of a source. */
  'sources.accept': { request: byId, response: byId },
  'sources.remove': { request: removal, response: changed },

  /** Fetches nothing: what an OPML file holds, and what importing it would do. */
  'opml.preview': {
    request: z.strictObject({ text: opmlText }),
    response: z.strictObject({ outlines: z.array(opmlOutline), beyond: z.int() }),
  },
  'opml.import': {
    request: z.strictObject({
      text: opmlText,
      /** Positions of the outlines to follow, private addresses included; all new ones where it is left out. */
      chosen: z.array(z.int().nonnegative()).max(10_000).optional(),
    }),
    response: z.strictObject({
      batch: recordId.nullable(),
      added: z.int(),
      outlines: z.array(opmlOutline),
      beyond: z.int(),
    }),
  },
  'opml.export': {
    request: nothing,
    /** `stripped` names the sources whose address holds a secret that the file does not. */
    response: z.strictObject({
      opml: z.string(),
      sources: z.int(),
      stripped: z.array(z.strictObject({ title: z.string(), removed: z.array(z.string()) })),
    }),
  },

  'collect.start': {
    request: z.strictObject({
      sources: z.array(z.string().max(2048)).max(5000).optional(),
      force: z.boolean().default(false),
      all: z.boolean().default(false),
      /** Answers only when the whole texts of new articles are there too, for those sources that want them. */
      waitForTexts: z.boolean().default(false),
    }),
    response: collectResult,
  },
  /** What the refreshes did about each source, newest first; `source` may be one that is not followed any more. */
  'collect.log': {
    request: z.strictObject({
      source: recordId.optional(),
      limit: z.int().min(1).max(2000).default(200),
    }),
    response: z.strictObject({ entries: z.array(collectLogEntry) }),
  },
  /** Whether sources are collected as they fall due. What a person asks for is collected all the same. */
  'collect.pause': {
    request: z.strictObject({ paused: z.boolean() }),
    response: z.strictObject({ pausedSince: instant.nullable() }),
  },
  /** Ends what is fetched now, whole texts as well. */
  'collect.cancel': { request: nothing, response: z.strictObject({ cancelled: z.boolean() }) },

  'articles.list': { request: articleListRequest, response: articleList },
  'articles.facets': { request: articleFilter, response: articleFacets },
  'articles.get': {
    request: z.strictObject({ id: articleId }),
    response: z.strictObject({
      row: articleRow,
      article,
      body: z.string(),
      text: z.string(),
      /** The plain texts of the former wordings by their hashes. */
      former: z.record(contentHash, z.string()),
      /** What the feed itself carried, where `body` and `text` are those of the page. */
      ownText: z.strictObject({ body: z.string(), text: z.string() }).nullable(),
      /** What a person said of its tags and its subject; null where that is left to the packs. */
      said: z.strictObject({ tags: z.array(tagDecision), relevant: z.boolean().nullable() }),
    }),
  },
  'articles.related': { request: relatedRequest, response: relatedList },
  /** Takes the text of the article's page and keeps it beside the feed's own. */
  'articles.fetchText': {
    request: z.strictObject({ id: articleId }),
    response: z.strictObject({ fullText }),
  },
  'articles.mark': {
    request: z.strictObject({
      ids: z.array(articleId).min(1).max(5000),
      read: z.boolean().optional(),
      kept: z.boolean().optional(),
      setAside: z.string().max(500).nullable().optional(),
      /** Whether it is on the subject; null leaves it to the packs again. */
      relevant: z.boolean().nullable().optional(),
    }),
    response: z.strictObject({ batch: recordId.nullable() }),
  },
  /** `holds`: the article has the tag or has it not, whatever the packs find; null leaves it to them again. */
  'articles.tag': {
    request: z.strictObject({
      ids: z.array(articleId).min(1).max(5000),
      kind: z.enum(tagKinds),
      id: z.string().min(1).max(200),
      holds: z.boolean().nullable(),
    }),
    response: z.strictObject({ batch: recordId.nullable() }),
  },

  /** What tagging all stored articles anew changed last, or has changed up to now; null where that was never done. */
  'tags.changes': { request: nothing, response: z.strictObject({ changes: tagChanges.nullable() }) },

  'articles.byStory': { request: byStoryRequest, response: byStoryList },
  /** The newest first; `least` leaves out stories of fewer articles. */
  'stories.list': {
    request: z.strictObject({
      least: z.int().min(1).max(1000).default(2),
      limit: z.int().min(0).max(500).default(50),
      offset: z.int().min(0).max(10_000_000).default(0),
    }),
    response: z.strictObject({ total: z.int(), stories: z.array(storyRow) }),
  },
  /** By the id that a story has or had, or by the id of one of its articles. */
  'stories.get': {
    /** With a filter, `articles` are only those that it asks for. */
    request: z.strictObject({ id: z.string().max(100), filter: articleFilter.optional() }),
    response: z.strictObject({
      story: storyRow,
      articles: z.array(articleRow),
      /** What persons decided about its articles, the latest first. */
      decisions: z.array(z.strictObject({ id: recordId, verdict: z.enum(storyVerdicts), at: instant })),
    }),
  },
  /** Says that these articles report one event: their stories become one, and stay so. */
  'stories.join': {
    request: z.strictObject({ articles: z.array(articleId).min(2).max(5000), why }),
    response: changed,
  },
  /** Says of two groups of articles that they report two events, now and ever. */
  'stories.part': {
    request: z.strictObject({ groups: z.array(z.array(articleId).min(1).max(5000)).length(2), why }),
    response: z.strictObject({ batch: recordId }),
  },
  /** Takes articles out of their story: they do not report the event that its others report, now or ever. */
  'stories.split': {
    request: z.strictObject({ articles: z.array(articleId).min(1).max(5000), why }),
    response: z.strictObject({ batch: recordId }),
  },

  'vocabulary.list': {
    request: nothing,
    response: z.strictObject({
      version: z.string(),
      actors: z.array(listedTerm),
      themes: z.array(listedTerm),
      countermeasures: z.array(listedTerm),
    }),
  },

  'vocabulary.get': {
    request: z.strictObject({ kind: z.enum(tagKinds), id: z.string().max(100) }),
    response: explainedTerm,
  },
  'vocabulary.corrections': {
    request: nothing,
    response: z.strictObject({ terms: z.array(correctedTerm) }),
  },
  /** The shipped packs as a file to be read. */
  'vocabulary.export': {
    request: nothing,
    response: z.strictObject({ text: z.string(), packs: z.int(), entries: z.int() }),
  },

  /** Packs of one's own, in the order in which they are laid over the shipped ones. */
  'packs.list': { request: nothing, response: z.strictObject({ packs: z.array(listedPack) }) },
  /** What a file of packs holds, and what importing it would do; its examples are run. */
  'packs.inspect': { request: packsFile, response: packInspection },
  /** Tags all stored articles as they would be with the pack of a file, or without a pack, and changes nothing. */
  'packs.preview': { request: packsPreviewRequest, response: packsPreview },
  'packs.cancelPreview': { request: nothing, response: z.strictObject({ cancelled: z.boolean() }) },
  /** Takes what can be taken of a file as one batch; all stored articles are tagged anew after that. */
  'packs.import': { request: packsFile.extend({ why }), response: importedPack },
  'packs.export': { request: byId, response: exportedPack },
  'packs.remove': { request: removal, response: changed },

  'rules.list': { request: nothing, response: z.strictObject({ rules: z.array(ownRule) }) },
  'rules.create': { request: created(ruleFields), response: changed },
  'rules.update': { request: updated(ruleFields), response: changed },
  'rules.remove': { request: removal, response: changed },
  /** Tries rules on all stored articles and changes nothing. With an id a rule takes the place of the stored one. */
  'rules.preview': {
    request: z.strictObject({
      rules: z
        .array(z.strictObject({ id: recordId.exactOptional(), fields: ruleFields }))
        .max(ruleLimits.rules),
      /** As if these were removed. */
      without: z.array(recordId).max(ruleLimits.rules).default([]),
      limit: z.int().min(0).max(100).default(20),
    }),
    response: rulesPreview,
  },
  'rules.cancelPreview': { request: nothing, response: z.strictObject({ cancelled: z.boolean() }) },
  /** What a file of rules holds, and what importing it would do; one sentence for each thing that is wrong. */
  'rules.inspect': {
    request: z.strictObject({ text: rulesText }),
    response: z.strictObject({ rules: z.array(inspectedRule), problems: z.array(z.string()) }),
  },
  'rules.import': {
    request: z.strictObject({ text: rulesText }),
    response: z.strictObject({
      batch: recordId.nullable(),
      added: z.int(),
      changed: z.int(),
      same: z.int(),
    }),
  },
  'rules.export': { request: nothing, response: z.strictObject({ text: z.string(), rules: z.int() }) },

  /** What corrections have taught and is in use; null where packs and rules decide alone. */
  'relevance.get': {
    request: nothing,
    response: z.strictObject({ learned: learnedRelevance.nullable() }),
  },
  /** Learns from the corrections and says what that would change; changes nothing. Null where it was cancelled. */
  'relevance.preview': {
    request: z.strictObject({
      /** False: the packs alone. */
      learn: z.boolean().default(true),
      limit: z.int().min(0).max(100).default(20),
    }),
    response: z.strictObject({ preview: relevancePreview.nullable() }),
  },
  'relevance.cancelPreview': { request: nothing, response: z.strictObject({ cancelled: z.boolean() }) },
  /** Judges all articles as the last preview showed it for this leaning. */
  'relevance.use': {
    request: z.strictObject({ offer: recordId, leaning: relevanceLeaning, why }),
    response: changed,
  },
  /** Leaves relevance to packs and rules again. */
  'relevance.remove': {
    request: z.strictObject({ why }),
    response: z.strictObject({ batch: recordId }),
  },

  ...ledgerChannels,
  ...proposalChannels,

  ...timelineChannels,
  ...exchangeChannels,
  ...profileChannels,
  ...mappingChannels,
  ...keyChannels,
  ...savedTimelineChannels,
  ...importChannels,

  /** The example library that is offered at first start; `present` counts what of it is there. */
  'example.get': { request: nothing, response: z.strictObject({ events: z.int(), present: z.int() }) },
  'example.add': { request: nothing, response: z.strictObject({ batch: recordId }) },
  /** Without what somebody changed in it or built on it, which is kept. */
  'example.remove': {
    request: nothing,
    response: z.strictObject({ batch: recordId, removed: z.int(), kept: z.int() }),
  },

  ...historyChannels,

  'batch.apply': {
    request: z.strictObject({
      requests: z
        .array(z.strictObject({ channel: z.string(), request: z.unknown(), as: batchName.optional() }))
        .min(1)
        .max(10_000),
      why,
    }),
    response: z.strictObject({ batch: recordId, results: z.array(z.unknown()) }),
  },
} as const;

export type Channels = typeof channels;
export type ChannelName = keyof Channels;
/** What a caller may write (defaults may be left out) … */
export type RequestOf<Name extends ChannelName> = z.input<Channels[Name]['request']>;
/** … and what a handler gets (defaults filled in). */
export type CheckedRequestOf<Name extends ChannelName> = z.output<Channels[Name]['request']>;
export type ResponseOf<Name extends ChannelName> = z.output<Channels[Name]['response']>;

export const isChannelName = (name: string): name is ChannelName => Object.hasOwn(channels, name);

/** What the engine tells without being asked. */
export const events = {
  /** `total` is what is due. The last one of a run has `done === total`, however it ended. */
  'collect.progress': z.strictObject({
    done: z.int(),
    total: z.int(),
    newArticles: z.int(),
    last: collectedSource.nullable(),
  }),
  /** Pages that were fetched for whole texts; the last one of a run has `done === total`, however it ended. */
  'texts.progress': z.strictObject({ done: z.int(), total: z.int() }),
  'index.progress': z.strictObject({ done: z.int(), total: z.int() }),
  /** Articles on which a preview of rules has been tried. */
  'rules.progress': z.strictObject({ done: z.int(), total: z.int() }),
  /** Articles on which a preview of packs has been tried. */
  'packs.progress': z.strictObject({ done: z.int(), total: z.int() }),
  /** Articles at which a preview of learned relevance has looked. */
  'relevance.progress': z.strictObject({ done: z.int(), total: z.int() }),
  /** Once a run of collecting, of what arrived in it. */
  'rules.notified': z.strictObject({ notices: z.array(ruleNotice).min(1) }),
  'data.changed': z.strictObject({
    topics: z.array(
      z.enum([
        'articles',
        'sources',
        'ledger',
        'decisions',
        'stories',
        'rules',
        'packs',
        'relevance',
        'profiles',
        'mappings',
        'keys',
        'imports',
        'timelines',
        'library',
      ]),
    ),
  }),
} as const;

export type Events = typeof events;
export type EventName = keyof Events;
export type EventOf<Name extends EventName> = z.output<Events[Name]>;
