import type { ClaimRow } from '../../../../shared/contract/claim-row.ts';
import type { Client } from '../../../../shared/contract/client.ts';
import type { Assertion } from '../../../../shared/model/assertion.ts';
import { claimStatuses, claimTypes } from '../../../../shared/model/claim.ts';
import { groupBy } from '../../../../shared/model/group-by.ts';
import type { Call, ExitCode } from '../command.ts';
import { countOf } from '../count-of.ts';
import { type LedgerFilter, type LedgerOptions, oneOf, refuseNoIds } from '../ledger-filter.ts';
import { ledgerList } from '../ledger-list.ts';
import type { Block } from '../print-blocks.ts';

type ClaimsCall = Call<LedgerOptions & { incident: 'text'; status: 'texts'; kind: 'texts' }>;
type Listed = ClaimRow & { readonly assertions: readonly Assertion[] };

export async function claims(call: ClaimsCall): Promise<ExitCode> {
  const { incident, status, kind } = call.options;
  refuseNoIds('incident', incident === undefined ? [] : [incident], 'claims');
  const isStatus = oneOf('status', status, claimStatuses, 'claims');
  const isType = oneOf('kind', kind, claimTypes, 'claims');
  return ledgerList(
    call,
    'claims',
    async (client, filter, engine) => {
      await engine.ready;
      await engine.grouped(); // stories say from how many origins a claim is
      const found = await claimsOf(client, incident, filter);
      return found.filter((claim) => isStatus(claim.status) && isType(claim.type));
    },
    blockOf,
  );
}

function blockOf(claim: Listed): Block {
  const { origins, denials, articleCount, assertions } = claim;
  const silent = assertions.filter(({ stance }) => stance === 'declines-to-comment');
  const counts = `${countOf(origins.length, 'origin')}, ${countOf(articleCount, 'article')}`;
  return {
    head: [claim.status, claim.type, claim.text],
    lines: [
      origins.length === 0 ? 'said by nobody on record' : `said by ${names(origins)} (${counts})`,
      ...(denials.length === 0 ? [] : [`denied by ${names(denials)}`]),
      ...(silent.length === 0 ? [] : [`no comment by ${names(silent.map(({ speaker }) => speaker))}`]),
      why(claim),
      claim.id,
    ],
  };
}

/** A claim without who says it would be the app's own statement, so its assertions come along. */
async function claimsOf(
  client: Client,
  incident: string | undefined,
  { known, names: isNamed, hasTheme }: LedgerFilter,
): Promise<Listed[]> {
  if (incident !== undefined) await client.request('incidents.get', { id: incident, ...known });
  const list = await client.request('claims.list', { ...known, ...(incident !== undefined && { incident }) });
  const { items: assertions } = await client.request('assertions.list', known);
  const { items: incidents } = await client.request('incidents.list', known);
  const themes = new Map(incidents.map((each) => [each.id, each.themes]));
  const byClaim = groupBy(assertions, ({ claim }) => claim);
  return list.items
    .map((claim) => ({ ...claim, assertions: byClaim.get(claim.id) ?? [] }))
    .filter(
      (claim) =>
        hasTheme(themes.get(claim.incident) ?? []) &&
        isNamed([...claim.about, ...claim.assertions.map(({ speaker }) => speaker)]),
    );
}

const names = (named: readonly { readonly name: string }[]): string =>
  named.map(({ name }) => name).join('; ');

function why({ isDecided, statusReason, suggested }: ClaimRow): string {
  const reasons = suggested.reasons.join(', ').replaceAll('-', ' ');
  if (!isDecided) return `suggested: ${reasons}`;
  return `decided${statusReason === '' ? '' : `: ${statusReason}`} (the rules: ${suggested.status}, ${reasons})`;
}
