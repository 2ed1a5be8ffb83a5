import type { bases } from '../../model/assertion.ts';
import type { Role } from '../../model/incident.ts';
import type { Act } from './act.ts';
import { isAuthority } from './actor-kinds.ts';
import type { Named, Reading, Sentence } from './read-article.ts';

type Basis = (typeof bases)[number];

/** What somebody saw in his own systems, in folded text of any of the languages. */
const TELEMETRY =
  /(?<![a-z])(?:telemetry|own logs|its logs|server logs|its (?:own )?monitoring|(?:we|it|they|company) (?:has )?(?:detected|observed|identified)|its systems|traffic (?:analysis|patterns)|ip address(?:es)?|sunucu kayit\w*|kendi kayit\w*|ip adres\w*|trafik\w*|protokolldaten|serverprotokoll\w*|eigene\w* (?:daten|protokolle|systeme\w*)|ip adressen|ses journaux|adresses ip|ses propres (?:systemes|donnees)|sus registros|direcciones ip|sus propios (?:sistemas|datos))(?![a-z])|日志|IP地址|自身系统|监测数据|流量/i;
const ANONYMOUS =
  /(?<![a-z])(?:people familiar|person familiar|sources? (?:close|familiar|said|told)|according to sources|unnamed|anonymous|kaynaklar|adi aciklanmayan|kreisen|insider(?:n)? zufolge|informierte\w* personen|sources? proches?|selon des sources|fuentes (?:cercanas|conocedoras)|segun fuentes)(?![a-z])|知情人士|消息人士|匿名/;

/** On what a speaker leans, by who he is, which part he has and what the sentence says of it. */
export function basisOf(
  speaker: Named | null,
  role: Role | null,
  act: Act | null,
  sentence: Sentence,
  reading: Reading,
): Basis {
  const text = reading.folded.slice(sentence.start, sentence.end);
  if (ANONYMOUS.test(text)) return 'told-by-others';
  if (!speaker) return 'unstated';
  const isFinding = act?.kind === 'penalise' || act?.kind === 'convict';
  if (isFinding && speaker.kind === 'court') return 'court';
  if (isFinding && isAuthority(speaker)) return 'official-finding';
  if (role === 'researcher') return 'independent-analysis';
  return TELEMETRY.test(text) ? 'own-telemetry' : 'unstated';
}
