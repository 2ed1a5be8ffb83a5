/** Parameters that tell a site where its reader came from, and nothing about the page. */
const names = new Set(
  (
    'fbclid _openstat gclid dclid gbraid wbraid gclsrc srsltid yclid ysclid twclid msclkid mc_cid mc_eid mc_tc ' +
    'wickedid hsa_cam _hsenc __hssc __hstc __hsfp _hsmi hsctatracking rb_clickid mkt_tok sc_cid _bhlid igshid ' +
    '__readwiselocation at_medium at_campaign traffic_source maca xtor icid smid emc cmpid ito taid ' +
    'guccounter guce_referrer guce_referrer_sig amp outputtype'
  ).split(' '),
);

const prefixes = [
  'utm_',
  'mtm_',
  'fb_',
  'hmb_',
  'itm_',
  'campaign_',
  'oly_',
  'vero_',
  '_branch_',
  'ns_',
  'at_custom',
];

/** `ref=` and `partner=` are tracking only where their value names a feed or a site that links; `v1.2` is neither. */
const linkingValue = /^(?:rss|feed|atom|rssfeed|rss_feed|homepage|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})$/i;

export function isTracking(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  if (names.has(lower) || prefixes.some((prefix) => lower.startsWith(prefix))) return true;
  return (lower === 'ref' || lower === 'partner') && linkingValue.test(value);
}
