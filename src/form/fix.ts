import type { Text } from '../language.ts';
import { ruleOf } from '../rules/index.ts';
import { fileWords } from './file-words.ts';
import { inForm } from './in-form.ts';

/** What to do about what a rule finds, where that is not done in a form as it is done in a file. */
const own: Readonly<Record<string, Text>> = {
  HP003: {
    da: 'Brug et af felterne, eller skriv det som et afsnit under »Bilag og andre afsnit«. Er det kun til jer selv, så skriv det under »Note«.',
    en: 'Use one of the fields, or write it as a section under “Annexes and other sections”. If it is for yourselves alone, write it under “Note”.',
  },
  HP009: {
    da: 'Skriv i felterne, eller begynd en ny plan med alle spørgsmålene.',
    en: 'Write in the fields, or begin a new plan with all the questions.',
  },
  HP015: {
    da: 'Begynd en ny plan, og flyt jeres tekst ind i den. Er filen en del af en plan, så åbn planen i stedet.',
    en: 'Begin a new plan, and move your text into it. If the file is a part of a plan, open the plan instead.',
  },
  HP026: {
    da: 'Skriv antallet som et helt tal, fx »1120«.',
    en: 'Write the count as a whole number, such as “1120”.',
  },
  HP107: {
    da: 'Skriv planens første og sidste dag under »Periode«. Et årstal er nok.',
    en: 'Write the first and the last day of the plan under “Period”. A year is enough.',
  },
  HP109: {
    da: 'Skriv datoen i »Til« under »Periode«. Et årstal er nok.',
    en: 'Write the date in “To” under “Period”. A year is enough.',
  },
  HP117: {
    da: 'Tilføj den, der mangler, under »Parter« med »Navn«, »Rolle« og gerne hvem der repræsenterer parten.',
    en: 'Add the one that is missing under “Parties” with “Name”, “Role” and preferably who represents it.',
  },
  HP118: {
    da: 'Tilføj en underskrift for hver part under »Underskrifter« med »Part«, »Navn« eller »Stilling«, og »Dato«, når der er skrevet under.',
    en: 'Add a signature for each party under “Signatures” with “Party”, “Name” or “Position”, and “Date” once it has signed.',
  },
  HP119: {
    da: 'Udfyld »Dato« og »Navn« eller »Stilling« ved underskriften.',
    en: 'Fill in “Date” and “Name” or “Position” at the signature.',
  },
  HP121: {
    da: 'Skriv ved ændringen, hvornår den er godkendt, fx »10.3.2023« under »Godkendt«.',
    en: 'Write at the change when it was approved, such as “10.3.2023” under “Approved”.',
  },
  HP124: {
    da: 'Skriv milepælsplanen under »Bilag« med »Titel« og »Fil« eller »Sted«.',
    en: 'List the milestone plan under “Annex” with “Title” and “File” or “Place”.',
  },
  HP125: {
    da: 'Skriv kommissoriet under »Bilag«, eller skriv ved bestyrelsen under »Kommissorium«, hvad det siger.',
    en: 'List the terms of reference under “Annex”, or write at the board under “Terms of reference” what they say.',
  },
  HP126: {
    da: 'Skriv diagrammet under »Bilag«, eller skriv under »Organisationsdiagram« i »Organisation«, hvor det findes.',
    en: 'List the chart under “Annex”, or write under “Organisation chart” in “Organisation” where it is.',
  },
  HP202: {
    da: 'Brug programmets navn. Vil I beholde jeres eget, så skriv programmets navn i »Hører under«.',
    en: 'Use the name of the programme. To keep your own, write the name of the programme in “Comes under”.',
  },
  HP322: {
    da: 'Skriv »1.000 kr.« under »Enhed« i budgettet, hvis tallene er i tusinder, og »kr.« efter de beløb, der er i kroner. Ellers ret tallene.',
    en: 'Write “1.000 kr.” under “Unit” in the budget if the numbers are in thousands, and “kr.” after the amounts that are in kroner. Otherwise correct the numbers.',
  },
  HP401: {
    da: 'Skriv under »Organisation«, hvem der beslutter (»Bestyrelse« eller »Styregruppe«), hvem der leder det daglige (»Projektleder«), og hvordan beboerne er med (»Beboere«). Står det i et bilag, så vælg bilaget under »Bilag«.',
    en: 'Write under “Organisation” who decides (“Board” or “Steering group”), who leads the daily work (“Project leader”), and how the residents take part (“Residents”). If it is in an annex, choose the annex under “Annex”.',
  },
  HP410: {
    da: 'Udfyld »Mandat« under gruppen: hvad den selv kan beslutte om mål, budget og ændringer. Står det i kommissoriet, så henvis til bilaget under »Kommissorium«.',
    en: 'Fill in “Mandate” under the group: what it may itself decide on goals, budget and changes. If it is in the terms of reference, refer to the annex under “Terms of reference”.',
  },
  HP412: {
    da: 'Udfyld »Kommissorium« eller »Forretningsorden« under gruppen: en kort tekst, eller det bilag, hvor det står.',
    en: 'Fill in “Terms of reference” or “Rules of procedure” under the group: a short text, or the annex where it is.',
  },
  HP502: {
    da: 'Skriv skridtene under »Skridt«, et ad gangen.',
    en: 'Write the steps under “Steps”, one at a time.',
  },
  HP513: {
    da: 'Udfyld »Udgangspunkt« ved målet eller kriteriet, fx »38 % (2020)«, eller skriv det i sætningen: »falder fra 38 % i 2020 til 25 % i 2024«. Kendes tallet ikke, så skriv, hvornår I måler det første gang.',
    en: 'Fill in “Baseline” at the goal or criterion, such as “38 % (2020)”, or say it in the sentence: “falder fra 38 % i 2020 til 25 % i 2024”. When the figure is not known, write when you measure it the first time.',
  },
  HP524: {
    da: 'Udfyld »Viden« ved aktiviteten: en evaluering, jeres egne erfaringer eller forskning, fx »CFBU, Inspirations- og videnskatalog 2019«.',
    en: 'Fill in “Knowledge” at the activity: an evaluation, your own experience or research, such as “CFBU, Inspirations- og videnskatalog 2019”.',
  },
  HP619: {
    da: 'Læs teksten, og ret den. Passer den stadig ord for ord, så slet bemærkningen »overført fra …« over den i filen.',
    en: 'Read the text, and correct it. If it still holds word for word, delete the remark “carried over from …” above it in the file.',
  },
};

/** Whether a rule is about how the file is written, and not about what the plan says. */
const isOfFile = (code: string) => code.startsWith('HP0');

/** What to do in the form about what a rule finds; where it must be done in the file, in backquotes what stands there. */
export function fixOf(code: string): Text | undefined {
  const rule = ruleOf(code);
  if (!rule) return undefined;
  return own[code] ?? fileWords[code]?.fix ?? (isOfFile(code) ? rule.fix : inForm(rule.fix));
}
