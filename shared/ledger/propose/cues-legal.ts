import type { LegalBasis } from '../../model/proposal.ts';
import type { CueTable } from './cue-finder.ts';

/** What a legal theory is called. */
export const legalCues: CueTable<LegalBasis> = {
  'terms-of-service': {
    any: ['ToS'],
    en: [
      'terms of service|terms of use|usage polic*|use polic*|commercial terms|its terms|user agreement|terms and conditions|their terms|acceptable use',
    ],
    tr: [
      'kullanım koşul*|kullanım şart*|hizmet şart*|hizmet koşul*|kullanıcı sözleşme*|hizmet sözleşme*|kullanım politika*',
    ],
    de: ['Nutzungsbedingung*|Geschäftsbedingung*|Nutzungsregel*|AGB|Nutzungsrichtlinie*'],
    fr: ["conditions d'utilisation|conditions générales|conditions d'usage|conditions de service|CGU"],
    es: [
      'términos de servicio|términos de uso|condiciones de uso|condiciones de servicio|condiciones del servicio|términos del servicio|política de uso|políticas de uso',
    ],
    zh: ['服务条款|使用条款|用户协议|使用政策|服务协议|使用规定'],
  },
  copyright: {
    en: ['copyright|copyrights|copyrighted'],
    tr: ['telif*|fikri mülkiyet|eser sahip*'],
    de: ['Urheberrecht*|urheberrechtlich*|Copyright'],
    fr: ["droit d'auteur|droits d'auteur|contrefaçon|copyright|droits voisins"],
    es: ['derechos de autor|derecho de autor|propiedad intelectual|copyright'],
    zh: ['版权|著作权'],
  },
  dmca: {
    any: ['DMCA'],
    en: ['Digital Millennium Copyright Act'],
    tr: ['Dijital Binyıl Telif*|Dijital Milenyum Telif*'],
    de: ['Digital Millennium Copyright Act'],
    fr: ['Digital Millennium Copyright Act'],
    es: [
      'Digital Millennium Copyright Act|Ley de Derechos de Autor del Milenio Digital|Ley de Derechos de Autor de la Era Digital|Ley de Derechos de Autor para el Milenio Digital',
    ],
    zh: ['数字千年版权法|数字千禧年版权法|千禧年数字版权法|数位千禧年'],
  },
  cfaa: {
    any: ['CFAA'],
    en: ['Computer Fraud and Abuse Act|anti hacking law|computer fraud law*'],
    tr: ['Bilgisayar Dolandırıcılığı ve|Bilgisayar Sahtekârlığı ve'],
    de: ['Computer Fraud and Abuse Act'],
    fr: ['Computer Fraud and Abuse Act|loi sur la fraude informatique'],
    es: ['Computer Fraud and Abuse Act|Ley de Fraude y Abuso Informático|Ley de Abuso y Fraude Informático'],
    zh: ['计算机欺诈和滥用法|计算机欺诈与滥用法|电脑欺诈和滥用法|电脑欺诈与滥用法'],
  },
  'trade-secret': {
    en: ['trade secret*|economic espionage|confidential information'],
    tr: ['ticari sır*|ekonomik casusluk|meslek sırrı'],
    de: ['Geschäftsgeheimnis*|Betriebsgeheimnis*|Wirtschaftsspionage'],
    fr: [
      'secrets commerciaux|secret des affaires|secrets industriels|secret industriel|secret commercial|espionnage économique|secrets de fabrication',
    ],
    es: [
      'secretos comerciales|secreto comercial|secretos industriales|secreto industrial|secretos empresariales|espionaje económico',
    ],
    zh: ['商业秘密|商业机密|经济间谍'],
  },
  'export-control': {
    en: [
      'export control*|export rule*|export restriction*|export ban|export licence|export license|export law*|Export Control Reform Act|Entity List|chip curbs',
    ],
    tr: ['ihracat kontrol*|ihracat kısıtlama*|ihracat yasa*|ihracat kural*|dışsatım|ihracat sınırlama*'],
    de: [
      'Exportkontroll*|Ausfuhrkontroll*|Exportbeschränkung*|Ausfuhrbeschränkung*|Exportverbot*|Exportregel*|Außenwirtschaftsgesetz',
    ],
    fr: [
      "contrôle des exportations|contrôles à l'exportation|contrôles des exportations|restrictions à l'exportation|contrôle à l'exportation|restrictions d'exportation",
    ],
    es: [
      'controles de exportación|control de exportaciones|control de las exportaciones|controles a la exportación|controles de las exportaciones|restricciones de exportación|restricciones a la exportación|normas de exportación',
    ],
    zh: ['出口管制|出口限制|出口禁令|管制条例|实体清单'],
  },
  privacy: {
    any: ['GDPR|KVKK kanunu|DSGVO|RGPD|CCPA|BIPA|PIPL|AVG'],
    en: [
      "data protection law*|data protection rule*|privacy law*|privacy rule*|personal data|data protection|privacy act|right to privacy|children's privacy",
    ],
    tr: ['kişisel veri*|veri koruma*|mahremiyet|özel hayat*'],
    de: ['Datenschutz*|personenbezogene*|Persönlichkeitsrecht*|Datenschutzrecht'],
    fr: ['données personnelles|données à caractère personnel|protection des données|vie privée'],
    es: ['datos personales|protección de datos|privacidad|intimidad'],
    zh: ['个人信息保护|个人信息|隐私|数据保护'],
  },
  contract: {
    en: [
      'breach of contract|breached the contract|breach of its contract|contract law|broke its contract|contractual|breached a contract|non disclosure agreement*|confidentiality agreement*|nda|licence agreement|license agreement|licensing agreement|licensing terms|licence terms|license terms',
    ],
    tr: [
      'sözleşme ihlal*|sözleşmeye aykırı*|sözleşmeyi ihlal*|gizlilik sözleşme*|lisans sözleşme*|lisans koşul*|lisans şart*',
    ],
    de: [
      'Vertragsbruch*|Vertragsverletzung*|Lizenzvertrag*|vertragswidrig|Lizenzbedingung*|Verschwiegenheitsvereinbarung*|Lizenzverstoß',
    ],
    fr: [
      'rupture de contrat|violation du contrat|violation de contrat|manquement contractuel|accord de confidentialité|contrat de licence|conditions de licence|obligations contractuelles|de la licence',
    ],
    es: [
      'incumplimiento de contrato|incumplimiento contractual|incumplió el contrato|acuerdo de confidencialidad|contrato de licencia|condiciones de la licencia|términos de la licencia',
    ],
    zh: ['违约|违反合同|合同义务|保密协议|许可协议|许可证条款|许可条款'],
  },
  competition: {
    en: [
      'antitrust|anti trust|unfair competition|competition law*|monopol*|abuse of dominance|Sherman Act|anticompetitive|anti competitive',
    ],
    tr: [
      'haksız rekabet|rekabet kanun*|rekabet ihlal*|rekabet hukuk*|tekel*|hâkim durum*|rekabet kurul*|antitröst',
    ],
    de: ['Wettbewerbsrecht*|unlauter*|Kartell*|Marktmacht|Monopol*|wettbewerbswidrig*'],
    fr: [
      'concurrence déloyale|droit de la concurrence|antitrust|abus de position dominante|parasitisme|monopol*|anticoncurrentiel*',
    ],
    es: [
      'competencia desleal|antimonopolio|derecho de la competencia|abuso de posición dominante|monopol*|defensa de la competencia|anticompetitiv*',
    ],
    zh: ['不正当竞争|反垄断|垄断|滥用市场支配地位'],
  },
  other: {
    any: ['AI Act|Section 230|Lanham Act'],
    en: [
      'defamation|libel|wrongful death|product liability|negligence|trademark|trade mark|money laundering|wire fraud|consumer protection|negligent|publicity rights|right of publicity|child protection law*',
    ],
    tr: [
      'hakaret|ticari marka|marka hakkı|kara para*|nitelikli dolandırıcılık|tüketici kanun*|tüketicinin korunması|ürün sorumlulu*|ihmal',
    ],
    de: [
      'Markenrecht*|Produkthaftung|Fahrlässigkeit|Geldwäsche|Verbraucherschutz|üble Nachrede|KI Verordnung|KI Gesetz',
    ],
    fr: [
      'diffamation|droit des marques|responsabilité du fait|négligence|blanchiment|protection des consommateurs|escroquerie en bande organisée',
    ],
    es: [
      'difamación|marca registrada|marcas registradas|negligencia|blanqueo|protección al consumidor|derecho al honor|homicidio culposo|derecho de marcas',
    ],
    zh: ['诽谤|商标|洗钱|消费者权益|产品责任|过失|名誉权|肖像权'],
  },
};
