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
  <>
    <label>
      {words.language}
      <select value={language} onChange={event => setLanguage(event.currentTarget.value === 'en' ? 'en' : 'da')}>
        <option value="da">Dansk</option>
        <option value="en">English</option>
      </select>
    </label>
    <label>
      {words.theme[language]}
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
  </>
);

const themes: readonly Theme[] = ['system', 'light', 'dark'];

const words = {
  // Whoever does not read the one finds the other.
  language: 'Sprog · Language',
  theme: { da: 'Lys eller mørk', en: 'Light or dark' },
  system: { da: 'Som systemet', en: 'As the system' },
  light: { da: 'Lys', en: 'Light' },
  dark: { da: 'Mørk', en: 'Dark' },
} satisfies Record<string, Text | string>;
