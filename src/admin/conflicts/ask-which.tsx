import { darkTheme, DesignSystemProvider, lightTheme } from '@strapi/design-system';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { ConflictDialog } from './conflict-dialog';
import { messages } from './messages';
import type { Choice, Conflict } from './send-versions';
import { adminLanguage, isDark } from '../strapi/page';

/** Shows both versions over whatever page the form is on, and gives what its editor chooses. */
export function askWhich(conflict: Conflict): Promise<Choice> {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const language = adminLanguage();
  return new Promise((resolve) => {
    const choose = (choice: Choice): void => {
      root.unmount();
      place.remove();
      resolve(choice);
    };
    root.render(
      <IntlProvider locale={language} messages={messages[language]}>
        <DesignSystemProvider locale={language} theme={isDark() ? darkTheme : lightTheme}>
          <ConflictDialog conflict={conflict} language={language} onChoose={choose} />
        </DesignSystemProvider>
      </IntlProvider>,
    );
  });
}
