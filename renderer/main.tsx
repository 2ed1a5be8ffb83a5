import './no-code-from-text.ts';
import { StrictMode, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { createApi } from './api.ts';
import { createChannelCache } from './channel/channel-cache.ts';
import { ChannelContext } from './channel/use-channel.ts';
import { CommandProvider } from './commands/use-commands.tsx';
import { ChangeProvider } from './components/toasts.tsx';
import { Frame } from './frame/frame.tsx';
import { type Language, languages, preferredLanguage, StringsContext } from './strings/use-strings.ts';
import './styles/tokens.css';
import './styles/palette-light.css';
import './styles/palette-dark.css';
import './styles/base.css';
import { applyPalette, storedPalette } from './styles/use-palette.ts';

const languageKey = 'faultline.language';
const firstLanguage = (): Language =>
  preferredLanguage(window.localStorage.getItem(languageKey), navigator.languages);

function App() {
  const [language, setLanguage] = useState(firstLanguage);
  const strings = languages[language];
  const cache = useMemo(
    () => createChannelCache(createApi(window, () => languages[firstLanguage()].failure.offline)),
    [],
  );
  const chooseLanguage = (next: Language): void => {
    window.localStorage.setItem(languageKey, next);
    document.documentElement.lang = next;
    setLanguage(next);
  };
  return (
    <StringsContext value={strings}>
      <I18nProvider locale={strings.locale}>
        <ChannelContext value={cache}>
          <CommandProvider>
            <ChangeProvider>
              <Frame onLanguage={chooseLanguage} />
            </ChangeProvider>
          </CommandProvider>
        </ChannelContext>
      </I18nProvider>
    </StringsContext>
  );
}

applyPalette(storedPalette());
document.documentElement.lang = firstLanguage();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
