export type ActorsAddress = {
  readonly page: 'actors';
  readonly text: string;
  /** The one that is open, by its id or its name. */
  readonly actor: string | null;
};

export const actorsAddress: ActorsAddress = { page: 'actors', text: '', actor: null };

/** Reads what stands after `#/actors`. */
export const parseActors = (params: URLSearchParams): ActorsAddress => ({
  page: 'actors',
  text: (params.get('text') ?? '').slice(0, 200),
  actor: params.get('actor'),
});

export const actorsParts = ({ text, actor }: ActorsAddress) => ({
  path: '#/actors',
  query: [['text', text] as const, ['actor', actor ?? ''] as const],
});
