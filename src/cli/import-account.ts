import type { Imported } from '../exchange/excel/index.ts';
import type { Language } from '../index.ts';

type Done = Imported['done'][number];

/** What a workbook or a form changes in a plan, and what of it was not taken in, a line for each. */
export function accountOf(
  { done, refused, moved, problems }: Imported,
  language: Language,
  from: 'workbook' | 'form' = 'workbook',
): string {
  const words = sheetWords[language];
  const lost = [
    ...problems.map(({ sheet, number, text }) => `  ${placeOf(sheet, number, language)}: ${text[language]}`),
    ...refused.map(({ wish, why }) => `  ${saidOf(wish, language)}: ${why[language]}`),
  ];
  const lines = [
    ...(done.length + moved > 0 ? [words.changes[from]] : []),
    ...done.map(wish => `  ${saidOf(wish, language)}`),
    ...(moved > 0 ? [`  ${words.moved(moved)}`] : []),
    ...(lost.length > 0 ? [words.left, ...lost] : []),
  ];
  return lines.map(line => `${line}\n`).join('');
}

const placeOf = (sheet: string, number: number | undefined, language: Language) =>
  number === undefined || number === 0 ? sheet : `${sheet}, ${sheetWords[language].row} ${number}`;

function saidOf(wish: Done, language: Language): string {
  const words = sheetWords[language];
  const place = placeOf(wish.sheet.title[language], 'number' in wish ? wish.number : undefined, language);
  switch (wish.kind) {
    case 'set':
      return `${place}: ${words.set(wish.label[language], short(wish.cell.text), short(wish.text))}`;
    case 'add':
      return `${place}: ${words.added(short(wish.called))}`;
    case 'transfer':
      return `${place}: ${words.transferred(wish.called[language], wish.home.within.filter(name => name !== '').join(' – '))}`;
    case 'remove':
      return `${place}: ${words.removed(wish.called[language])}`;
  }
}

/** The most letters of a text in an account: the changes themselves show it whole. */
const most = 50;

const short = (text: string) => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most).trimEnd()} …`;
};

const sheetWords = {
  da: {
    row: 'række',
    changes: {
      workbook: 'Regnearket ændrer det her i planen:',
      form: 'Formularen ændrer det her i planen:',
    },
    left: 'Det her er ikke kommet med:',
    set: (label: string, before: string, after: string) =>
      before === ''
        ? `${label}: »${after}«`
        : after === ''
          ? `${label}: »${before}« bliver taget ud`
          : `${label}: »${before}« bliver til »${after}«`,
    added: (called: string) => `ny: »${called}«`,
    transferred: (called: string, to: string) => `»${called}« flytter til »${to}«`,
    removed: (called: string) => `»${called}« er slettet her og bliver taget ud af planen, med alt hvad der står i den`,
    moved: (count: number) =>
      count === 1 ? 'Én ting får en anden plads i rækkefølgen' : `${count} ting får en anden plads i rækkefølgen`,
  },
  en: {
    row: 'row',
    changes: { workbook: 'The workbook changes this in the plan:', form: 'The form changes this in the plan:' },
    left: 'This was not taken in:',
    set: (label: string, before: string, after: string) =>
      before === ''
        ? `${label}: "${after}"`
        : after === ''
          ? `${label}: "${before}" is taken out`
          : `${label}: "${before}" becomes "${after}"`,
    added: (called: string) => `new: "${called}"`,
    transferred: (called: string, to: string) => `"${called}" moves to "${to}"`,
    removed: (called: string) =>
      `"${called}" was deleted here and is taken out of the plan, with all that stands in it`,
    moved: (count: number) =>
      count === 1 ? 'One thing gets another place in its order' : `${count} things get another place in their order`,
  },
} as const;
