import type { Language, Text } from '../../language.ts';
import type { Theme } from './settings.ts';

interface Shown {
  readonly language: Language;
  readonly theme: Theme;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
}

/** How the page speaks and looks. */
export const Choices = ({ language, theme, setLanguage, setTheme }: Shown) => (
  <div class="choices">
    <button
      type="button"
      class="plain"
      lang={language === 'da' ? 'en' : 'da'}
      onClick={() => setLanguage(language === 'da' ? 'en' : 'da')}
    >
      {language === 'da' ? 'English' : 'Dansk'}
    </button>
    <label>
      <span class="unseen">{words.theme[language]}</span>
      <select
        value={theme}
        onChange={event => setTheme(themes.find(each => each === event.currentTarget.value) ?? 'system')}
      >
        {themes.map(each => (
          <option key={each} value={each}>
            {words[each][language]}
          </option>
        ))}
      </select>
    </label>
  </div>
);

const themes: readonly Theme[] = ['system', 'light', 'dark'];

const words = {
  theme: { da: 'Lys eller mørk', en: 'Light or dark' },
  system: { da: 'Som systemet', en: 'As the system' },
  light: { da: 'Lys', en: 'Light' },
  dark: { da: 'Mørk', en: 'Dark' },
} satisfies Record<string, Text>;
