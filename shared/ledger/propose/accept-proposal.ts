import type { BatchRequest } from '../../model/batch-request.ts';
import type { Incident } from '../../model/incident.ts';
import type { NamedActor } from '../../model/named-actor.ts';
import type {
  Proposal,
  ProposedAssertion,
  ProposedClaim,
  ProposedLegalBasis,
  ProposedMeasure,
} from '../../model/proposal.ts';

export type Acceptance = {
  /** As the person left it: refused lines are out, changed ones are changed. */
  readonly proposal: Proposal;
  /** What was refused, to be remembered. */
  readonly refused: readonly { readonly key: string; readonly text: string }[];
  /** The incident that it belongs to; null makes one. */
  readonly into: Incident | null;
  /** Under which hash the library keeps the present text of an article. */
  readonly hashOf: (article: string) => string | null;
  /** What measures and legal theories are called on the screen, for their titles. */
  readonly labelOf: (kind: 'countermeasure' | 'legal-basis', id: string) => string;
};

/** The writes that file what a person accepted, as one batch that one undo takes back. */
export function acceptProposal(acceptance: Acceptance): BatchRequest[] {
  const { proposal, refused } = acceptance;
  const claims = proposal.claims.map((claim, at) => ({ claim, name: `claim-${at}` }));
  const assertions = claims.flatMap(({ claim, name }) =>
    claim.assertions.map((said) => ({ said, claim: name })),
  );
  const names = new Map(assertions.map(({ said }, at) => [said.key, `said-${at}`]));
  return [
    incidentRequest(acceptance),
    ...claims.map(({ claim, name }) => claimRequest(claim, name, incidentOf(acceptance))),
    ...inOrder(assertions).map(({ said, claim }) => assertionRequest(said, claim, names, acceptance)),
    ...proposal.legalBases.flatMap((basis, at) => legalRequests(basis, at, acceptance)),
    ...proposal.measures.map((measure) => measureRequest(measure, acceptance)),
    ...refused.map((fields) => ({ channel: 'refusals.create', request: { fields } })),
  ];
}

const made = '@incident';
const incidentOf = ({ into }: Acceptance): string => into?.id ?? made;

function incidentRequest({ proposal, into }: Acceptance): BatchRequest {
  const parties = proposal.parties.map(({ actor, role }) => ({ actor, role }));
  if (into) {
    const fields = {
      parties: [...into.parties, ...parties],
      themes: [...into.themes, ...proposal.themes],
      articles: [...into.articles, ...proposal.articles],
    };
    return { channel: 'incidents.update', request: { id: into.id, fields } };
  }
  const { title, kind, date, dateBasis, themes, articles } = proposal;
  const fields = { title, kind, happened: date, happenedBasis: dateBasis, parties, themes, articles };
  return { channel: 'incidents.create', request: { fields }, as: 'incident' };
}

const claimRequest = (
  { type, text, about, quantity }: ProposedClaim,
  name: string,
  incident: string,
): BatchRequest => ({
  channel: 'claims.create',
  request: { fields: { incident, type, text, about, quantity: quantity ?? null } },
  as: name,
});

type Said = { readonly said: ProposedAssertion; readonly claim: string };

/** What answers another one comes after it, so that its name is known. */
function inOrder(all: readonly Said[]): Said[] {
  const byKey = new Map(all.map((one) => [one.said.key, one]));
  const ordered = new Set<Said>();
  const add = (one: Said, path: ReadonlySet<string>): void => {
    const answered = one.said.answers === null ? undefined : byKey.get(one.said.answers);
    if (answered && !path.has(answered.said.key)) add(answered, new Set([...path, one.said.key]));
    ordered.add(one);
  };
  for (const one of all) add(one, new Set([one.said.key]));
  return [...ordered];
}

function assertionRequest(
  said: ProposedAssertion,
  claim: string,
  names: ReadonlyMap<string, string>,
  { hashOf }: Acceptance,
): BatchRequest {
  const { key, speaker, stance, basis, article, quote, said: day, answers } = said;
  const answered = answers === null ? undefined : names.get(answers);
  const fields = {
    claim: `@${claim}`,
    speaker,
    stance,
    basis,
    article,
    quote: { ...quote, hash: hashOf(article) },
    said: day,
    answers: answered === undefined || answers === key ? null : `@${answered}`,
  };
  const name = names.get(key);
  return { channel: 'assertions.create', request: { fields }, ...(name === undefined ? {} : { as: name }) };
}

/** A legal theory is a claim of the accuser, in the words in which it was found. */
function legalRequests(legal: ProposedLegalBasis, at: number, acceptance: Acceptance): BatchRequest[] {
  const { proposal, labelOf, hashOf } = acceptance;
  const name = `legal-${at}`;
  const accused = proposal.parties.filter(({ role }) => role === 'accused').map(({ actor }) => actor);
  const fields = {
    incident: incidentOf(acceptance),
    type: 'legal-basis',
    text: labelOf('legal-basis', legal.basis),
    about: accused,
  };
  const [words] = legal.evidence;
  const speaker = proposal.parties.find(({ role }) => role === 'accuser')?.actor;
  const claim = { channel: 'claims.create', request: { fields }, as: name };
  if (!words || !speaker) return [claim];
  const { article, text, field, start, end } = words;
  const quote = { text, field, start, end, hash: hashOf(article) };
  const said = { claim: `@${name}`, speaker, stance: 'asserts', article, quote, said: proposal.date };
  return [claim, { channel: 'assertions.create', request: { fields: said } }];
}

const nobody: NamedActor = { id: null, name: '?' };

function measureRequest(measure: ProposedMeasure, acceptance: Acceptance): BatchRequest {
  const { proposal, labelOf } = acceptance;
  const { kind, by, status, date, evidence } = measure;
  const article = evidence[0]?.article ?? null;
  const fields = {
    kind,
    by: by ?? nobody,
    title: labelOf('countermeasure', kind),
    incidents: [incidentOf(acceptance)],
    themes: proposal.themes,
    life: [{ status, from: date ?? proposal.date ?? '..', article }],
    articles: article === null ? [] : [article],
  };
  return { channel: 'measures.create', request: { fields } };
}
