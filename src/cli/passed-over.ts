import { readFileSync, statSync } from 'node:fs';
import { decode, type Language } from '../index.ts';
import { isSystemError, shown } from './files.ts';
import { likenessOf } from './plan-like.ts';

/** A file that is larger is no plan that anybody has written. */
const largest = 2_000_000;

/** How many files are named before the rest is only counted. */
const most = 3;

/** Says which of the files that a search passed over, since they are not called what plans are, look like plans; nothing when none do. */
export function tellPassedOver(files: readonly string[], language: Language): string | undefined {
  const plans = files.filter(looksLikePlan).map(shown);
  return plans.length === 0 ? undefined : words[language](plans);
}

/** Whether a file has in it what a plan begins with. */
export function looksLikePlan(file: string): boolean {
  try {
    return statSync(file).size <= largest && likenessOf(decode(readFileSync(file)).text) === 'plan';
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

const words: Readonly<Record<Language, (plans: readonly string[]) => string>> = {
  da: plans =>
    plans.length === 1
      ? `${plans[0]} ligner en plan, men er sprunget over, for navnet ender ikke på .helhedsplan.yaml.`
      : `${named(plans, 'og', 'mere')} ligner planer, men er sprunget over, for navnene ender ikke på .helhedsplan.yaml.`,
  en: plans =>
    plans.length === 1
      ? `${plans[0]} looks like a plan, but is passed over, since its name does not end in .helhedsplan.yaml.`
      : `${named(plans, 'and', 'more')} look like plans, but are passed over, since their names do not end in .helhedsplan.yaml.`,
};

function named(plans: readonly string[], and: string, more: string): string {
  const shownOnes = plans.length === most + 1 ? plans : plans.slice(0, most);
  const left = plans.length - shownOnes.length;
  const [last, ...others] = [...shownOnes, ...(left === 0 ? [] : [`${left} ${more}`])].reverse();
  return `${others.reverse().join(', ')} ${and} ${last}`;
}
