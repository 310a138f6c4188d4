import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../language.ts';

/** How the page looks: as the system does, or as the reader has chosen. */
export type Theme = 'system' | 'light' | 'dark';

const themes: readonly Theme[] = ['system', 'light', 'dark'];
const languages: readonly Language[] = ['da', 'en'];

/** What the reader has chosen, remembered by the browser where it can: nothing of a plan is. */
export function useChoices(given: Language | undefined): {
  readonly language: Language;
  readonly theme: Theme;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
} {
  const [language, setLanguage] = useState(() => given ?? remembered('helhed-language', languages) ?? 'da');
  const [theme, setTheme] = useState(() => remembered('helhed-theme', themes) ?? 'system');
  useEffect(() => {
    document.documentElement.lang = language;
    remember('helhed-language', language);
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    remember('helhed-theme', theme);
  }, [theme]);
  return { language, theme, setLanguage, setTheme };
}

function remembered<Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
  try {
    const value = localStorage.getItem(name);
    return choices.find(choice => choice === value);
  } catch {
    return undefined;
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // A browser that remembers nothing for this page is as good.
  }
}
