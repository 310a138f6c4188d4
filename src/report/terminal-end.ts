import type { Language } from '../language.ts';
import { wrap } from './columns.ts';
import { lookOf } from './look.ts';
import { type Context, honesty, type Tally, toldInAll, withoutAdvice } from './report.ts';

/** What stands below the plans at a terminal: what was found in all of them, and what a report can say. */
export function endAtTerminal(plans: number, tally: Tally, context: Context): string {
  const { advice = true, language } = context;
  const { colours, width } = lookOf(context);
  const total = totals[language](plans);
  const inAll = wrap(`${total} ${toldInAll(tally, language)}`, width).join('\n');
  const last = [...(advice ? [] : [withoutAdvice[language]]), ...wrap(honesty[language], width)];
  return [
    ...(plans > 1 ? [`${inAll.replace(total, text => colours.bold(text))}\n`] : []),
    `${last.map(line => colours.dim(line)).join('\n')}\n`,
  ].join('\n');
}

const totals: Readonly<Record<Language, (files: number) => string>> = {
  da: files => `I alt ${files} planer:`,
  en: files => `${files} plans in all:`,
};
