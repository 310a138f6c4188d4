import type { Language } from '../language.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP021',
  name: 'waiver-without-reason',
  severity: 'warning',
  source: 'helhed/format',
  title: {
    da: 'En regel kan ikke tie på den måde, den er bedt om',
    en: 'A rule cannot be silent in the way it is asked to',
  },
  why: {
    da: 'Den, der læser planen om et år, skal kunne se, hvorfor et spørgsmål ikke er besvaret. Mangler reglen eller grunden, bliver spørgsmålet derfor stillet alligevel. En regel, der siger, at planen ikke kan læses, kan ikke tie.',
    en: 'Whoever reads the plan in a year must be able to see why a question is not answered. When the rule or the reason is missing, the question is therefore asked all the same. A rule that says that the plan cannot be read cannot be silent.',
  },
  fix: {
    da: 'Skriv reglens kode og grunden i kommentaren: `# helhed: ignorer HP506 fordi aktiviteten slutter med planen`.',
    en: 'Write the code of the rule and the reason in the comment: `# helhed: ignore HP506 because the activity ends with the plan`.',
  },
  example: {
    bad: `
      version: Udkast 3 # helhed: ignorer HP506 # HP021
    `,
    good: `
      version: Udkast 3
    `,
  },
  message: {
    da: ({ lack, codes }: Facts) => sentences.da[lack](codes.join(' og ')),
    en: ({ lack, codes }: Facts) => sentences.en[lack](codes.join(' and ')),
  },
  *check({ waivers, effect }) {
    for (const waiver of waivers) {
      const { codes, hasColon, reason, range } = waiver;
      const lack: Lack | undefined = !hasColon
        ? 'colon'
        : codes.length === 0
          ? 'code'
          : reason === ''
            ? 'reason'
            : undefined;
      if (lack) yield { range, facts: { lack, codes } };
      else
        for (const code of codes) {
          const does = effect(waiver, code);
          if (does === 'unknown' || does === 'never') yield { range, facts: { lack: does, codes: [code] } };
        }
    }
  },
});

type Lack = 'colon' | 'code' | 'reason' | 'unknown' | 'never';
type Facts = { readonly lack: Lack; readonly codes: readonly string[] };

const sentences: Readonly<Record<Language, Readonly<Record<Lack, (codes: string) => string>>>> = {
  da: {
    colon: () => 'Der mangler et kolon efter »helhed«, så kommentaren gør ingenting. Skriv »# helhed: ignorer …«.',
    code: () => 'Her står ikke, hvilken regel der skal tie.',
    reason: codes => `Hvorfor skal ${codes} tie her?`,
    unknown: code => `${code} findes ikke. Hvilken regel skal tie her?`,
    never: code => `${code} siger, at planen ikke kan læses, og kan ikke tie.`,
  },
  en: {
    colon: () => 'A colon is missing after "helhed", so the comment does nothing. Write "# helhed: ignore …".',
    code: () => 'It does not say which rule is to be silent here.',
    reason: codes => `Why is ${codes} to be silent here?`,
    unknown: code => `There is no ${code}. Which rule is to be silent here?`,
    never: code => `${code} says that the plan cannot be read, and cannot be silent.`,
  },
};
