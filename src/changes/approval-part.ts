import { type Language, listed, type Text } from '../language.ts';
import { confidenceWords, type Source } from '../plan/sources.ts';
import { writeDate } from '../plan/time/calendar.ts';
import { type Block, bullets, heading, type Phrase, paragraph } from '../publishing/blocks.ts';
import type { Approval } from './approval.ts';
import type { Approver, Subject } from './change.ts';
import type { Changes } from './index.ts';
import { fieldName, lowered } from './labels.ts';

/** Which differences Landsbyggefonden must approve, who says so and how sure that is. */
export function approvalPart({ approval, subjects }: Changes, language: Language): readonly Block[] {
  if (subjects.length === 0) return [];
  const { source } = approval;
  return [
    heading(2, title[language]),
    ...(source === undefined
      ? [paragraph(unknown(approval)[language])]
      : [
          paragraph(asked(source)[language]),
          ...(approval.wasAgreed ? [] : [paragraph(draft[language])]),
          ...orElse(group(subjects, 'agreement', isForFund, language), nothingForFund[language]),
          ...group(subjects, 'unsaid', isUnsaid, language),
          ...group(subjects, 'board', byBoard(approval), language),
          paragraph(ourReading[language]),
        ]),
    ...listPart(approval, language),
  ];
}

const title: Text = { da: 'Skal Landsbyggefonden godkende det?', en: 'Must Landsbyggefonden approve it?' };

function asked(source: Source): Text {
  const { confidence, title } = source;
  return {
    da: `Ændringer i den strategiske samarbejdsaftale skal godkendes af Landsbyggefonden. Kilde: ${title}. ${confidenceWords[confidence].da}`,
    en: `Changes to the strategic agreement must be approved by Landsbyggefonden. Source: ${title}. ${confidenceWords[confidence].en}`,
  };
}

function unknown({ otherProgramme, phase, programme }: Approval): Text {
  if (otherProgramme !== undefined)
    return {
      da: `De to udgaver hører under hver sit program, ${otherProgramme} og ${programme}. helhed regner dem for to planer og siger derfor ikke, hvilke forskelle der skal godkendes.`,
      en: `The two versions belong to different programmes, ${otherProgramme} and ${programme}. helhed takes them for two plans, and so does not say which differences must be approved.`,
    };
  if (programme === undefined)
    return {
      da: 'Planen siger ikke, hvilket program den hører under, så helhed kan ikke sige, hvem der skal godkende ændringerne.',
      en: 'The plan does not say which programme it belongs to, so helhed cannot say who must approve the changes.',
    };
  if (phase === 'prækvalifikation')
    return {
      da: 'Planen er en prækvalifikation. Der er ingen aftale at ændre endnu, og helhed kender ingen kilde, der siger, at ændringer i en ansøgning skal godkendes.',
      en: 'The plan is a prækvalifikation. There is no agreement to change yet, and helhed knows no source that says that changes to an application must be approved.',
    };
  return {
    da: `helhed kender ingen kilde, der siger, hvilke ændringer Landsbyggefonden skal godkende i planer efter ${programme}-midlerne. Spørg Landsbyggefonden.`,
    en: `helhed knows no source that says which changes Landsbyggefonden must approve in plans of the ${programme} funds. Ask Landsbyggefonden.`,
  };
}

const draft: Text = {
  da: 'Den gamle udgave har ingen underskrift med dato og ingen godkendelse. Er aftalen ikke indgået endnu, er der ikke noget at få godkendt igen.',
  en: 'The old version has no dated signature and no approval. If the agreement has not been made yet, there is nothing to have approved again.',
};

const isForFund: Text = {
  da: 'Hører til aftalen, og skal godkendes:',
  en: 'Belongs to the agreement, and must be approved:',
};

const nothingForFund: Text = {
  da: 'Ingen af ændringerne hører helt sikkert til aftalen.',
  en: 'None of the changes surely belongs to the agreement.',
};

const orElse = (blocks: readonly Block[], words: string) => (blocks.length === 0 ? [paragraph(words)] : blocks);

const isUnsaid: Text = {
  da: 'Spørg Landsbyggefonden. helhed har ikke set, om det her regnes for en ændring af aftalen:',
  en: 'Ask Landsbyggefonden. helhed has not seen whether this counts as a change of the agreement:',
};

function byBoard({ delaftaler }: Approval): Text {
  if (delaftaler === undefined) return { da: 'Hører til delaftalerne:', en: 'Belongs to the delaftaler:' };
  return {
    da: `Hører til delaftalerne, som bestyrelsen selv holder ajour (kilde: ${delaftaler.title}):`,
    en: `Belongs to the delaftaler, which the board keeps up to date itself (source: ${delaftaler.title}):`,
  };
}

const ourReading: Text = {
  da: 'Hvad der hører til aftalen, er helheds læsning af felterne i planen. Landsbyggefonden afgør det.',
  en: "What belongs to the agreement is helhed's reading of the fields of the plan. Landsbyggefonden decides.",
};

function group(subjects: readonly Subject[], approver: Approver, lead: Text, language: Language): readonly Block[] {
  const lines = subjects.flatMap(subject => lineFor(subject, approver, language));
  return lines.length === 0 ? [] : [paragraph(lead[language]), ...bullets(lines.map(line => [paragraph(line)]))];
}

/** A part of the plan, and which of its fields somebody is to approve. */
function lineFor(subject: Subject, approver: Approver, language: Language): readonly Phrase[] {
  const { changes, kind, name, state } = subject;
  const own = subject.approver === approver ? [wholeWords(subject)[language]] : [];
  const fields = changes
    .filter(one => one.approver === approver && !isTitle(one.field, subject))
    .map(({ field }) => lowered(fieldName(field)[language]));
  if (own.length + fields.length === 0) return [];
  const named = listed([...new Set(fields)], 'and', language);
  // A section such as the budget is named by its fields already.
  const isNamed = kind === 'section' && named === lowered(name[language]);
  const said = [...own, ...(state !== 'changed' || isNamed || named === '' ? [] : [named])].join(', ');
  return [said === '' ? [{ strong: name[language] }] : [{ strong: `${name[language]}:` }, ` ${said}`]];
}

const isTitle = (field: string, { renamedFrom }: Subject) =>
  renamedFrom !== undefined && ['titel', 'navn'].includes(field);

function wholeWords({ kind, moved, renamedFrom, state }: Subject): Text {
  if (state === 'new') return kind === 'area' ? { da: 'er nyt', en: 'is new' } : { da: 'er ny', en: 'is new' };
  if (state === 'gone') return { da: 'er udgået', en: 'is gone' };
  const both: Text[] = [
    ...(renamedFrom === undefined ? [] : [{ da: 'nyt navn', en: 'new name' }]),
    ...(moved === undefined ? [] : [{ da: 'flyttet', en: 'moved' }]),
  ];
  return { da: both.map(({ da }) => da).join(', '), en: both.map(({ en }) => en).join(', ') };
}

/** What the plan's own list of changes tells of it. */
function listPart({ listed, source }: Approval, language: Language): readonly Block[] {
  if (listed.length === 0) return source === undefined ? [] : [paragraph(notListed[language])];
  return [
    paragraph(isListed[language]),
    ...bullets(
      listed.map(({ approved, date, what }) => {
        const day = date === undefined ? '' : `${writeDate(date, language)}: `;
        return [paragraph(`${day}${what} (${approvedOn(approved)[language]})`)];
      }),
    ),
  ];
}

const isListed: Text = {
  da: 'I planens egen liste over ændringer er der kommet det her til:',
  en: "This has come to the plan's own list of changes:",
};

const notListed: Text = {
  da: 'I planens egen liste over ændringer er der ikke kommet noget til. Skriv under »ændringer« i planen, hvad der er besluttet, og hvornår Landsbyggefonden har godkendt det.',
  en: 'Nothing has come to the list of changes in the plan. Write below "ændringer" what has been decided, and when Landsbyggefonden approved it.',
};

function approvedOn(date: string | undefined): Text {
  if (date === undefined) return { da: 'ingen dato for godkendelse', en: 'no date of approval' };
  return { da: `godkendt ${writeDate(date, 'da')}`, en: `approved ${writeDate(date, 'en')}` };
}
