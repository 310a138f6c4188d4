import type { Text } from '../../language.ts';

/** Why a step is not made: something about the file, or the place, that only a writer can settle in the text. */
export type Reason = keyof typeof refusals;

export const refusals = {
  broken: {
    da: 'Der er en fejl i filen, så helhed ikke kan se, hvor teksten hører til. Ret fejlen først.',
    en: 'There is an error in the file, so helhed cannot see where the text belongs. Correct the error first.',
  },
  gone: {
    da: 'Stedet er ikke i planen længere. Åbn planen igen, og prøv en gang til.',
    en: 'The place is not in the plan any more. Open the plan again and try once more.',
  },
  otherShape: {
    da: 'Her står der noget andet i planen end det, der skal skrives. Ret det i selve teksten.',
    en: 'Something else stands here in the plan than what is to be written. Correct it in the text itself.',
  },
  twice: {
    da: 'Feltet står to gange samme sted. Slet det ene i selve teksten først.',
    en: 'The field stands twice in the same place. Delete one of them in the text itself first.',
  },
  sign: {
    da: 'Her bruger filen et &, * eller ! på en måde, som kun I kan rette. Ret det i selve teksten.',
    en: 'Here the file uses an &, * or ! in a way that only you can change. Correct it in the text itself.',
  },
  goesOn: {
    da: 'Teksten her går videre efter et anførselstegn eller en klamme. Ret det i selve teksten først.',
    en: 'The text here goes on after a quotation mark or a bracket. Correct it in the text itself first.',
  },
  intoItself: {
    da: 'Det kan ikke flyttes ind i sig selv.',
    en: 'It cannot be moved into itself.',
  },
  ownFile: {
    da: 'Det her står i sin egen fil. Kopiér eller flyt selve filen, og nævn den i planen.',
    en: 'This stands in a file of its own. Copy or move the file itself, and name it in the plan.',
  },
  lostFile: {
    da: 'Filen, der er nævnt her, kan ikke læses. Sæt den på plads først.',
    en: 'The file that is named here cannot be read. Put it in place first.',
  },
  unsure: {
    da: 'helhed kan ikke skrive det her uden at røre ved andet i filen. Skriv det i selve teksten.',
    en: 'helhed cannot write this without touching something else in the file. Write it in the text itself.',
  },
} satisfies Readonly<Record<string, Text>>;

/** Ends a step that can't be made; `write` makes a sentence of it. */
export class NotMade extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

/** Ends the step. */
export function refuse(reason: Reason): never {
  throw new NotMade(reason);
}
