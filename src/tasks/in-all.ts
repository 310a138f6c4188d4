import { type Language, listed } from '../language.ts';
import type { Assignment } from './assignments.ts';

/** How many gaps and how much advice there is in all, how many have it, and how much nobody is responsible for: one paragraph. */
export function inAll(all: readonly Assignment[], language: Language): string {
  const findings = [...new Set(all.flatMap(({ tasks }) => tasks.map(({ finding }) => finding)))];
  const advice = findings.filter(({ severity }) => severity === 'note').length;
  const gaps = findings.length - advice;
  if (findings.length === 0) return none(all, language);
  const found = listed(
    [...(gaps === 0 ? [] : [words[language].gaps(gaps)]), ...(advice === 0 ? [] : [words[language].advice(advice)])],
    'and',
    language,
  );
  const lead = gaps === 0 ? words[language].noGaps : '';
  const people = all.filter(({ name, tasks }) => name !== undefined && tasks.length > 0).length;
  const loose = all.find(({ name }) => name === undefined)?.tasks.length ?? 0;
  if (people === 0 || all.length === 1) return `${lead}${found}.`;
  return `${lead}${found}${loose === 0 ? ' ' : `: ${findings.length - loose} `}${words[language].shared(people)}${loose === 0 ? '' : words[language].loose(loose)}.`;
}

/** That there are no gaps; and, where there are milestones to tell of, that they follow. */
function none(all: readonly Assignment[], language: Language): string {
  const [only, ...more] = all;
  const hasMilestones = all.some(({ milestones }) => milestones.length > 0);
  if (only?.name !== undefined && more.length === 0) return words[language].noneWith(only.name);
  return `${words[language].none}${hasMilestones ? words[language].milestones : words[language].nothingToShare}`;
}

const words = {
  da: {
    gaps: (number: number) => (number === 1 ? '1 mangel' : `${number} mangler`),
    advice: (number: number) => `${number} råd`,
    noGaps: 'helhed fandt ingen mangler, men har ',
    shared: (people: number) => `fordelt på ${people === 1 ? '1 ansvarlig' : `${people} ansvarlige`}`,
    loose: (number: number) => `, og ${number}, som ingen har ansvaret for`,
    none: 'helhed fandt ingen mangler',
    noneWith: (name: string) => `helhed fandt ingen mangler hos ${name}.`,
    milestones: '. Her er de næste milepæle.',
    nothingToShare: ', så der er ikke noget at dele ud. Godt gået.',
  },
  en: {
    gaps: (number: number) => (number === 1 ? '1 gap' : `${number} gaps`),
    advice: (number: number) => (number === 1 ? '1 note' : `${number} notes`),
    noGaps: 'helhed found no gaps, but has ',
    shared: (people: number) => `shared by ${people} responsible`,
    loose: (number: number) => `, and ${number} that nobody is responsible for`,
    none: 'helhed found no gaps',
    noneWith: (name: string) => `helhed found no gaps with ${name}.`,
    milestones: '. Here are the next milestones.',
    nothingToShare: ', so there is nothing to share out. Well done.',
  },
} as const;
