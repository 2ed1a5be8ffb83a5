import { useState } from 'react';
import type { VocabularyAddress } from '../../address/vocabulary-address.ts';
import { useChannel } from '../../channel/use-channel.ts';
import { Button } from '../../components/button.tsx';
import page from '../../components/page.module.css';
import { PageHead } from '../../components/page-head.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { ImportPackDialog } from './import-pack-dialog.tsx';
import { ImportRulesDialog } from './import-rules-dialog.tsx';
import { PacksView } from './packs-view.tsx';
import { RelevancePanel } from './relevance-panel.tsx';
import { RulesView } from './rules-view.tsx';
import { TermsView } from './terms-view.tsx';
import { useExports } from './use-exports.ts';
import { openRule } from './vocabulary-links.ts';
import { VocabularyViews } from './vocabulary-views.tsx';

/** How it tags: what the packs know, packs and rules of one's own, and what corrections taught. */
export function VocabularyPage({ address }: { readonly address: VocabularyAddress }) {
  return <div className={page.page}>{viewOf(address)}</div>;
}

function viewOf(address: VocabularyAddress) {
  switch (address.view) {
    case 'terms':
      return (
        <>
          <TermsHead />
          <TermsView address={address} />
        </>
      );
    case 'packs':
      return (
        <>
          <PacksHead />
          <PacksView />
        </>
      );
    case 'rules':
      return (
        <>
          <RulesHead />
          <RulesView address={address} />
        </>
      );
    case 'relevance':
      return (
        <>
          <RelevanceHead />
          <RelevancePanel />
        </>
      );
  }
}

function RelevanceHead() {
  const s = useStrings();
  return <PageHead title={s.vocabulary.title} count="" views={<VocabularyViews view="relevance" />} />;
}

function TermsHead() {
  const s = useStrings();
  const version = useChannel('vocabulary.list', {}).value?.version;
  const { exportPacks } = useExports();
  return (
    <PageHead
      title={s.vocabulary.title}
      count={version === undefined ? '' : s.vocabulary.version(version)}
      views={<VocabularyViews view="terms" />}
    >
      <Button label={s.vocabulary.export} onClick={exportPacks} />
    </PageHead>
  );
}

function PacksHead() {
  const s = useStrings();
  const [importing, setImporting] = useState(false);
  const packs = useChannel('packs.list', {}).value?.packs ?? [];
  return (
    <PageHead
      title={s.vocabulary.title}
      count={packs.length === 0 ? '' : s.packs.count(packs.length)}
      views={<VocabularyViews view="packs" />}
    >
      <Button look="primary" icon="plus" label={s.packs.import} onClick={() => setImporting(true)} />
      {importing && <ImportPackDialog onClose={() => setImporting(false)} />}
    </PageHead>
  );
}

function RulesHead() {
  const s = useStrings();
  const [importing, setImporting] = useState(false);
  const { exportRules } = useExports();
  const rules = useChannel('rules.list', {}).value?.rules ?? [];
  return (
    <PageHead title={s.vocabulary.title} count="" views={<VocabularyViews view="rules" />}>
      <Button label={s.rules.import} onClick={() => setImporting(true)} />
      {rules.length > 0 && <Button label={s.rules.export} onClick={exportRules} />}
      <Button look="primary" icon="plus" label={s.rules.new} shortcut="W" onClick={() => openRule('new')} />
      {importing && <ImportRulesDialog onClose={() => setImporting(false)} />}
    </PageHead>
  );
}
