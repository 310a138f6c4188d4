import type { Example } from '../help.ts';
import type { Declaring } from './declaring.ts';
import { inBrowser } from './in-browser.ts';

export function preview(declaring: Declaring): void {
  const about = {
    da: 'se ansøgningen og det, der mangler, i browseren, mens I skriver i et andet program',
    en: 'see the submission and what is missing in the browser, while you write in another program',
  };
  inBrowser(declaring.command('preview', 'forhåndsvis', about, examples), 'preview', declaring);
}

const examples: readonly Example[] = [
  {
    line: { da: 'helhed forhåndsvis minplan.yaml', en: 'helhed preview myplan.yaml' },
    does: {
      da: 'siden følger med, hver gang planen gemmes',
      en: 'the page follows each time the plan is saved',
    },
  },
];
