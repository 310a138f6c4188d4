import type { Example } from '../help.ts';
import type { Declaring } from './declaring.ts';
import { inBrowser } from './in-browser.ts';

export function edit(declaring: Declaring): void {
  const about = { da: 'skriv planen i browseren, uden YAML', en: 'write the plan in the browser, without YAML' };
  inBrowser(declaring.command('edit', 'rediger', about, examples), 'rediger', declaring);
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed rediger minplan.yaml', en: 'helhed edit myplan.yaml' },
    does: {
      da: 'åbn planen i browseren; det, I skriver, gemmes i filen med det samme',
      en: 'open the plan in the browser; what you write is saved in the file at once',
    },
  },
];
