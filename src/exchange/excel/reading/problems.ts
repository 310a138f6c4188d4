import type { Text } from '../../../language.ts';
import { writeNumber } from '../../../plan/wording/challenges.ts';
import type { Fault } from '../value.ts';

/** What is said of what can't be taken in. */
export const problems = {
  otherSheet: {
    da: 'Arket er ikke skrevet af helhed, og der er ikke læst noget fra det.',
    en: 'The sheet was not written by helhed, and nothing was read from it.',
  },
  otherColumn: (name: string): Text => ({
    da: `Kolonnen »${name}« kender helhed ikke. Det, der står i den, er ikke kommet med.`,
    en: `helhed does not know the column "${name}". What stands in it was not taken in.`,
  }),
  rowGone: {
    da: 'Rækken er der ikke længere i planen, så det, der står i den, er ikke kommet med.',
    en: 'The plan no longer has this row, so what stands in it was not taken in.',
  },
  goneButChanged: (count: number): Text => ({
    da:
      count === 1
        ? 'En række er slettet her, men planen er ændret det sted, siden regnearket blev skrevet. Rækken er ikke taget ud af planen.'
        : `${count} rækker er slettet her, men planen er ændret de steder, siden regnearket blev skrevet. Rækkerne er ikke taget ud af planen.`,
    en:
      count === 1
        ? 'A row was deleted here, but the plan has been changed there since the workbook was written. The row was not taken out of the plan.'
        : `${count} rows were deleted here, but the plan has been changed there since the workbook was written. The rows were not taken out of the plan.`,
  }),
  otherPlan: {
    da: 'Regnearket er skrevet af en anden plan end den her: næsten ingen af rækkerne findes i den. Der er ikke læst noget fra det.',
    en: 'The workbook was written from another plan than this one, which has hardly any of its rows. Nothing was read from it.',
  },
  fieldRowsGone: (count: number): Text => ({
    da: `${count === 1 ? 'En række er slettet' : `${count} rækker er slettet`}. Felterne er ikke rørt i planen: ryd svaret i stedet, hvis det skal væk.`,
    en: `${count === 1 ? 'A row was deleted' : `${count} rows were deleted`}. The fields are untouched in the plan: clear the answer instead to take it out.`,
  }),
  noField: ({ da, en }: Text, text: string): Text => ({
    da: `Der er ikke plads til »${text}« under »${da}«, som rækken er skrevet i planen. Skriv det i planen selv.`,
    en: `There is no room for "${text}" under "${en}" as the row is written in the plan. Write it in the plan itself.`,
  }),
  changedMeanwhile: ({ da, en }: Text, text: string): Text => ({
    da: `»${da}« er ændret både her (til »${text}«) og i planen, siden regnearket blev skrevet. Planens svar er beholdt.`,
    en: `"${en}" has been changed both here (to "${text}") and in the plan since the workbook was written. That of the plan is kept.`,
  }),
  faulty: ({ da, en }: Text, fault: Fault): Text => {
    switch (fault) {
      case 'formula':
        return {
          da: `Under »${da}« står en formel, der ikke er regnet ud. Cellen er ikke kommet med: åbn regnearket, gem det igen, og indlæs det så.`,
          en: `Under "${en}" there is a formula that was not worked out. The cell was not taken in: open the workbook, save it again and import it then.`,
        };
      case 'merged':
        return {
          da: `Cellen under »${da}« er flettet sammen med en ved siden af og er ikke kommet med.`,
          en: `The cell under "${en}" is merged with one beside it and was not taken in.`,
        };
      default:
        return {
          da: `Under »${da}« står fejlen ${fault}. Den er ikke kommet med.`,
          en: `Under "${en}" there is the error ${fault}. It was not taken in.`,
        };
    }
  },
  madeADay: ({ da, en }: Text, day: string, before: string | undefined): Text => ({
    da: `Under »${da}« står »${day}«. Excel har vist gjort nummeret${before === undefined ? '' : ` ${before}`} til en dato, så det er ${before === undefined ? 'ikke kommet med' : 'som før i planen'}.`,
    en: `Under "${en}" there is "${day}". Excel seems to have made a date of the number${before === undefined ? '' : ` ${before}`}, so it ${before === undefined ? 'was not taken in' : 'stays as it was in the plan'}.`,
  }),
  tooLong: ({ da, en }: Text): Text => ({
    da: `Teksten under »${da}« er for lang til en celle og kan ikke ændres i regnearket. Ret den i planen selv.`,
    en: `The text under "${en}" is too long for a cell and cannot be changed in the workbook. Change it in the plan itself.`,
  }),
  ownSum: (value: number): Text => ({
    da: `Summerne under »I alt« bliver regnet ud og skal ikke skrives. ${writeNumber(value, 'da')} er ikke kommet med: ret de beløb, der lægges sammen.`,
    en: `The sums under "Total" are worked out and are not to be written. ${writeNumber(value, 'en')} was not taken in: change the amounts that are added up.`,
  }),
  noLonger: {
    da: 'Rækken siger ikke længere, hvor den hører til. Den er blevet, hvor den var i planen.',
    en: 'The row no longer says where it belongs. It stays where it was in the plan.',
  },
  noSuchPlace: (name: string): Text => ({
    da: `Planen har ikke ét sted, der hedder »${name}«, så rækken er ikke flyttet eller sat ind. Er det nyt her i regnearket, så indlæs det en gang til, når resten er skrevet i planen.`,
    en: `The plan has no one place called "${name}", so the row was not moved or put in. If it is new in this workbook, import it once more when the rest is written in the plan.`,
  }),
  whereTo: ({ da, en }: Text): Text => ({
    da: `Rækken er ny. Skriv i kolonnen »${da}«, hvor den hører til.`,
    en: `The row is new. Write in the column "${en}" where it belongs.`,
  }),
  noNewFields: (example: string | undefined): Text => ({
    da: `Rækken er ny, og helhed kender ikke det felt, den er til.${example === undefined ? '' : ` Skriv det som i de andre rækker, fx »${example}«, hvis der skal være én til.`}`,
    en: `The row is new, and helhed does not know the field that it is for.${example === undefined ? '' : ` Write it as the other rows do, for example "${example}" to have one more.`}`,
  }),
  fieldThere: (place: string): Text => ({
    da: `Rækken er ny, men »${place}« har allerede et svar i planen. Ret svaret i den række, der er der i forvejen.`,
    en: `The row is new, but "${place}" has an answer in the plan already. Change the answer in the row that is there.`,
  }),
  emptyRow: {
    da: 'Rækken er ny, og der står intet i den, som planen har plads til.',
    en: 'The row is new, and nothing stands in it that the plan has room for.',
  },
} as const;
