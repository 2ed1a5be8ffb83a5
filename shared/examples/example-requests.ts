import type { BatchRequest } from '../model/batch-request.ts';
import type { NamedActor } from '../model/named-actor.ts';
import type { ExampleActor, ExampleEvent, ExampleStatement } from './example-event.ts';

/** What an actor of the vocabulary is called. */
export type NameOf = (id: string) => string;

/** Writes an example library through the contract, as one batch: incidents, claims, who says so and where, measures. */
export const exampleRequests = (events: readonly ExampleEvent[], nameOf: NameOf): BatchRequest[] =>
  events.flatMap((event, at) => requestsOf(event, at, nameOf));

function requestsOf(event: ExampleEvent, at: number, nameOf: NameOf): BatchRequest[] {
  const named = (actor: ExampleActor): NamedActor =>
    'id' in actor ? { id: actor.id, name: nameOf(actor.id) } : { id: null, name: actor.name };
  const [incident, claim] = [`incident-${at}`, `claim-${at}`];
  return [
    { channel: 'incidents.create', request: { fields: incidentFields(event, named) }, as: incident },
    {
      channel: 'claims.create',
      request: { fields: { ...claimFields(event, named), incident: `@${incident}` } },
      as: claim,
    },
    ...event.said.flatMap((said, place) => saidRequests(said, claim, `said-${at}-${place}`, named, at)),
    ...event.measures.map(({ kind, title, by, life }) => ({
      channel: 'measures.create',
      request: {
        fields: {
          kind,
          title,
          by: named(by),
          life: life.map(([status, from]) => ({ status, from })),
          incidents: [`@${incident}`],
          themes: event.themes,
        },
      },
    })),
  ];
}

type Named = (actor: ExampleActor) => NamedActor;

const incidentFields = (event: ExampleEvent, named: Named) => ({
  title: event.title,
  kind: event.kind,
  happened: event.date,
  happenedBasis: event.dateBasis,
  parties: event.parties.map(([actor, role]) => ({ actor: named(actor), role })),
  themes: event.themes,
  externalIds: event.externalIds ?? [],
});

const claimFields = ({ claim, said }: ExampleEvent, named: Named) => ({
  type: claim.type,
  text: claim.text,
  about: claim.about.map(named),
  quantity: claim.quantity ?? null,
  ...decisionOn(claim, said),
});

/** What nobody could be shown to say is marked as unverified. */
function decisionOn({ decided }: ExampleEvent['claim'], said: readonly ExampleStatement[]) {
  if (decided) return { status: decided.status, statusReason: decided.why };
  if (said.some(({ at }) => at.length > 0)) return {};
  return { status: 'unverified', statusReason: 'No page was looked up that says so.' };
}

/** A denial answers the first statement, so that it stands beneath it. */
function saidRequests(
  { by, stance, basis, on, at: pages }: ExampleStatement,
  claim: string,
  name: string,
  named: Named,
  at: number,
): BatchRequest[] {
  const [first, ...others] = pages;
  const isAnswer = stance !== 'asserts' && name !== `said-${at}-0`;
  const fields = {
    claim: `@${claim}`,
    speaker: named(by),
    stance,
    basis,
    said: on,
    answers: isAnswer ? `@said-${at}-0` : null,
    link: first === undefined ? null : { url: first },
  };
  const isFor = stance === 'asserts' || stance === 'corroborates';
  return [
    { channel: 'assertions.create', request: { fields }, as: name },
    ...others.map((url) => ({
      channel: 'assertions.create',
      request: { fields: { ...fields, link: { url }, ...(isFor ? repeatedBy(url, name) : {}) } },
    })),
  ];
}

/** Only a claim can be repeated: a further page of a denial has it said once more. When a page did so was not looked up. */
const repeatedBy = (url: string, name: string) => ({
  speaker: { id: null, name: new URL(url).host.replace(/^www\./, '') },
  stance: 'repeats',
  basis: 'cites-another',
  said: null,
  answers: `@${name}`,
});
