import type { CountermeasureEntry } from './vocabulary.ts';

/** What is settled between a provider and its users. */
export const countermeasuresContractual = [
  {
    id: 'staged-access',
    label: 'Staged access',
    kind: 'contractual',
    definition: 'Only chosen partners get in, or step by step.',
    rules: {
      any: ['Project Glasswing'],
      en: [
        'limited preview|trusted access|waitlist',
        'gated ~ access|release|preview|partner*|research',
        'staged release|limited release|research access',
        'early access ~ program*|partner*|select*',
        'tiered access|trusted partners',
        'vetted ~ users|partners|organizations',
        'selected|select|vetted|trusted|limited|handpicked|restricted|approved|small group|few|certain|chosen|gated|invited ~ partner*|customer*|organi*|user*|testers|researchers|preview|release|rollout|companies|access|firms & model|Mythos|preview|access & @ai|@lab',
      ],
      zh: [
        '受限访问|分阶段开放|有限预览|白名单',
        '部分|少数|受限|限量|特定|白名单|选定|邀请 ~ 合作伙伴|机构|用户|开放|访问|企业|预览',
      ],
      tr: [
        'sınırlı erişim|kademeli erişim|bekleme liste*',
        'seçil*|sınırlı|belirli ~ ortak*|kuruluş*|kullanıcı*|erişim*',
      ],
      de: [
        'gestaffelte* Zugang|begrenzte* Vorschau|Warteliste|ausgewählte* Partner*',
        'ausgewählt*|begrenzt*|wenig*|handverlesen*|geprüft* ~ Partner*|Kund*|Organisation*|Nutzer*|Zugang',
      ],
      fr: [
        "accès limité|accès restreint|accès progressif|liste d'attente",
        'sélectionn*|triés|restrein*|limité*|choisi* ~ partenaire*|organisation*|client*|accès',
      ],
      es: [
        'acceso limitado|acceso escalonado|acceso restringido|lista de espera',
        'seleccionad*|restringid*|limitad*|elegid* ~ socio*|organizacion*|client*|acceso',
      ],
      ja: ['限定公開|段階的公開'],
      ko: ['제한적 공개|단계적 공개'],
      ru: ['ограниченн* доступ*|закрыт* тестировани*'],
    },
    needs: ['@ai', '@lab', '@product'],
    atlas: ['AML.M0001', 'AML.M0017'],
    match: ['The AI model is in limited preview for trusted partners.'],
    ignore: ['The AI opera is staged in May.'],
  },
  {
    id: 'tos-change',
    label: 'Change of terms',
    kind: 'contractual',
    definition: 'New terms are set.',
    rules: {
      en: [
        'updat*|chang*|revis*|amend*|new|tighten*|exclude ~ terms|usage policy|usage policies|terms of service|acceptable use',
        'updat*|chang*|revis*|amend*|new|tighten*|rewrit*|rewrote|added|adds|stricter|expand*|exclude ~ terms|usage policy|usage policies|terms of service|acceptable use|conditions|user agreement|privacy policy|developer agreement',
      ],
      zh: [
        '更新服务条款|修改条款|更新条款|新条款',
        '更新|修改|修订|新增|收紧|调整 ~ 条款|服务协议|使用政策|用户协议|政策',
      ],
      tr: [
        'hizmet şart*|kullanım koşul* ~ güncelle*|değiştir*',
        'güncelle*|değiştir*|sıkılaştır*|yeni ~ şart*|koşul*|politika*|sözleşme*',
      ],
      de: [
        'Nutzungsbedingungen ~ geändert|ändert|verschärft|aktualisiert|neue',
        'geändert|änder*|verschärf*|aktualisier*|neue|angepasst ~ Nutzungsbedingung*|AGB|Richtlinien|Bedingungen',
      ],
      fr: [
        "conditions d'utilisation ~ modifi*|mis à jour|nouvelles|durci*",
        "modifi*|mis à jour|met à jour|durci*|nouvelle* ~ conditions|CGU|règles d'utilisation",
      ],
      es: [
        'términos de servicio|condiciones ~ actualiz*|cambi*|modific*',
        'actualiz*|cambi*|modific*|endurec*|nuev* ~ términos|condiciones|política de uso',
      ],
      ja: ['利用規約 ~ 変更|改定|更新'],
      ko: ['약관 ~ 변경|개정'],
      ru: ['услови* ~ обнов*|измен*'],
    },
    needs: ['@ai', '@lab', '@product'],
    atlas: [],
    match: ['Anthropic updated its terms of service for AI customers.'],
    ignore: ['The AI school year has two parts; the second begins today.'],
  },
  {
    id: 'tos-enforcement',
    label: 'Enforcement of terms',
    kind: 'contractual',
    definition: 'Existing terms are acted on.',
    rules: {
      en: [
        'violat*|breach*|enforc*|against|broke|contrary|breaking ~ terms|usage polic*|terms of service|commercial terms|terms of use|acceptable use',
        'violat*|breach*|enforc*|contravene*|against|broke|break*|contrary|flout*|under ~ terms|usage polic*|terms of service|commercial terms|terms of use|acceptable use|its rules|usage rules|policies|conditions of use|its policies',
      ],
      zh: [
        '违反条款|违反服务条款|违反使用条款',
        '违反 ~ 条款',
        '违反|违背|違反 ~ 条款|政策|规定|协议|條款|使用規範',
      ],
      tr: ['şart*|koşul* ~ ihlal*|aykırı', 'ihlal*|aykırı* ~ şart*|koşul*|politika*|sözleşme*|kural*'],
      de: [
        'Nutzungsbedingungen ~ Verstoß*|verstoß*|verstöß*|verletz*|gegen',
        'verstoß*|verstöß*|verletz*|Verstoß|gegen ~ Nutzungsbedingung*|AGB|Richtlinien|Nutzungsregeln',
      ],
      fr: [
        "conditions d'utilisation ~ viol*|enfrein*|contraire*",
        "viol*|enfrein*|contrair*|contreven*|infraction ~ conditions|CGU|règles d'utilisation",
      ],
      es: [
        'términos|condiciones ~ viol*|infring*|incumpl*',
        'viol*|incumpl*|infring*|contrari*|vulner* ~ términos|condiciones|políticas de uso|normas de uso',
      ],
      it: ["termini|condizioni d'uso ~ viola*", 'viola*|contrari* ~ termini|condizioni'],
      pt: ['termos ~ viola*|violação'],
      nl: ['gebruiksvoorwaarden ~ schend*|geschonden|overtred*'],
      sv: ['användarvillkor* ~ brutit*|brott|bryter'],
      ja: ['利用規約 ~ 違反', '違反|反す ~ 規約|利用条件|ポリシー'],
      ko: ['약관 ~ 위반', '위반 ~ 약관|정책|이용 조건'],
      ru: ['услови* ~ наруш*'],
    },
    needs: ['@ai', '@lab', '@product'],
    atlas: [],
    match: ['OpenAI called the use of ChatGPT a violation of its terms.'],
    ignore: ['The AI couple parted on good terms.'],
  },
  {
    id: 'access-revocation',
    label: 'Access revocation',
    kind: 'contractual',
    definition: 'A customer or partner is cut off.',
    rules: {
      en: [
        'revok*|cut off|cuts off|cutting off|withdrew|terminat*|pull* ~ access|API access|API',
        'access ~ revoked|cut off|terminated|suspended',
        'revok*|cut|cuts|cut off|cuts off|cutting|withdr*|terminat*|pull*|yank*|end|ends|ended|strip*|block*|suspend*|lost|loses|lose|remov*|clos*|disconnect* ~ access|API access|API|API key*|service & Claude|ChatGPT|API|model*|OpenAI|Anthropic|Azure|GPT* & OpenAI|Anthropic|Windsurf|ByteDance|customer*|compan*|Israel*|Microsoft|startup|firm*|competitor*|partner*|unit|military|vendor ! gained access|access ban|court|attackers',
      ],
      zh: [
        '切断访问|撤销访问|取消访问',
        '切断 ~ 访问|接口|API|服务',
        '停止服务|断供',
        '切断|撤销|取消|终止|中断|断供|停用 ~ 访问|接口|API|服务|权限|合作',
      ],
      tr: ['erişim* ~ kesti|kesil*|iptal*|sonlandır*', 'kes*|iptal*|sonlandır*|geri al* ~ erişim*|API'],
      de: [
        'Zugang|Zugriff ~ entzogen|entzieht|gekappt|kappt|gesperrt|sperrt',
        'entzog*|entzieh*|gekappt|kapp*|sperr*|gesperrt|dreh*|streich*|gestrichen ~ Zugang|Zugriff|API|Schnittstelle',
      ],
      fr: ['accès ~ révoqu*|coup*|retir*', 'révoqu*|coup*|retir*|suspend*|priv* ~ accès|API'],
      es: [
        'acceso ~ revoc*|cort*|retir*|cancel*',
        'revoc*|cort*|retir*|cancel*|suspend*|bloque* ~ acceso|API',
      ],
      it: ['accesso ~ revocat*|tagliat*', 'revoc*|chiu*|tagli*|tolt*|blocc* ~ accesso|API'],
      pt: ['acesso ~ revog*|cort*'],
      nl: ['toegang ~ ingetrokken|afgesloten|ontzegd'],
      sv: ['åtkomst* ~ stäng*|drog in|återkall*|spärra*'],
      ja: ['アクセス ~ 遮断|取り消|停止', '遮断|停止|取り消|打ち切 ~ アクセス|API|利用'],
      ko: ['접근 ~ 차단|취소|철회'],
      ru: ['доступ* ~ отозва*|закры*|лиши*'],
    },
    needs: ['@ai', '@lab', '@product'],
    atlas: [],
    match: ['Anthropic revoked OpenAI’s access to Claude.'],
    ignore: ['The AI bay has access to the sea.'],
  },
  {
    id: 'licence-restriction',
    label: 'Licence restriction',
    kind: 'contractual',
    definition: 'A licence limits what may be done with outputs or weights.',
    rules: {
      en: [
        'non commercial licen*|noncommercial licen*',
        'licen* ~ prohibit*|forbid*|restrict*|non commercial|bar*',
        'may not ~ train|competing|used to',
        'prohibit* ~ training|train|competing models|competing|develop',
        'licen*|terms|conditions ~ prohibit*|forbid*|restrict*|bar|bars|non commercial|noncommercial|ban|bans|limit*|disallow*|only for research|attribution|require* + train*|compet*|commercial|outputs|models|credit|distil*|use',
      ],
      zh: [
        '许可协议限制|非商用|禁止用于训练|许可证限制',
        '许可|协议|许可证|授权 ~ 非商用|非商业|禁止|限制|不得|仅限',
      ],
      tr: ['lisans kısıt*|ticari olmayan lisans*'],
      de: [
        'Lizenzbeschränkung*|nicht kommerzielle* Lizenz*',
        'Lizenz ~ untersagt|verbietet',
        'Lizenz* ~ nicht kommerziell*|verbiet*|verbietet|untersag*|nur für Forschung|Auflage*|beschränk*',
      ],
      fr: [
        'licence non commerciale',
        'licence ~ interdi*|restri*',
        'licence* ~ non commercial*|interdi*|restrict*|limit*|recherche',
      ],
      es: [
        'licencia no comercial',
        'licencia ~ prohíb*|restring*',
        'licencia* ~ no comercial*|prohíb*|prohib*|restring*|limit*|investigación',
      ],
    },
    needs: ['@ai', '@lab', '@product'],
    atlas: [],
    match: ['The licence prohibits to train competing AI models.'],
    ignore: ['The AI driver lost her licence.'],
  },
] as const satisfies readonly CountermeasureEntry[];
