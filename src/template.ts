import type { Language, Text } from './language.ts';
import { askedIn, type Phase, type Programme } from './plan/programme.ts';
import { questions } from './plan/questions.ts';

/**
 * A plan to fill in, with what is asked as comments beside it. Checked, it gives a gap for each thing that the phase asks
 * for, and nothing else.
 */
export function template(programme: Programme, phase: Phase, language: Language): string {
  const comment = (text: Text) =>
    text[language]
      .split('\n')
      .map(line => `# ${line}`)
      .join('\n');
  const [first, ...others] = askedIn(programme.asks.areaNames, phase)?.value.map(({ name }) => name) ?? [];
  const activities = phase === 'prækvalifikation' ? '' : activity(language);
  const board = ['2006-10', '2011-14'].includes(programme.id) ? 'styregruppe' : 'bestyrelse';
  return `${comment(words.head)}

program: ${programme.id}
fase: ${phase}

${comment(words.cover)}
titel:
område:
kommune:
boligorganisationer:
  - navn:
    afdelinger:
      - nr:
        navn:
        boliger:
        beboere:

${comment(words.period)}
periode:
  fra:
  til:

${comment(words.problems)}
problemer:
  - problem:
    tal:
    år:
    kilde:

${comment(others.length > 0 ? words.areas : words.freeAreas)}
indsatsområder:
  - navn:${first === undefined ? '' : ` ${first}`}
    formål:
${activities}${others.map(name => `#  - navn: ${name}\n#    formål:\n#    aktiviteter:\n`).join('')}
${comment(words.organisation)}
organisation:
  ${board}:
    formand:
    medlemmer:
  projektleder:

${comment(words.budget)}
budget:
  finansiering:
    - kilde: Landsbyggefonden
      beløb:
    - kilde:
      beløb:

${comment(words.annexes)}
bilag:

${comment(words.sections)}
afsnit:
  - overskrift: ${words.vision[language]}
    tekst:
`;
}

const indent = (text: string, by: string) =>
  text
    .split('\n')
    .map(line => `${by}${line}`)
    .join('\n');

function activity(language: Language): string {
  const answer = (point: keyof typeof questions, fields: string) =>
    `        # ${questions[point][language]}\n${indent(fields, '        ')}\n`;
  return `    aktiviteter:
      ${`# ${words.activity[language]}`}
      - titel:
${answer('mål', 'mål:')}${answer('skridt', 'skridt:\n  -\n  -')}${answer('succeskriterier', 'succeskriterier:\n  - kriterium:\n    måling:')}${answer('milepæle', 'milepæle:\n  - dato:\n    hvad:')}${answer('ressourcer', 'ressourcer:\n  - hvad:\n    giver:\n    beløb:')}${answer('forankring', 'forankring:\n  hvad:\n  hvem:\n  hvornår:')}`;
}

const words = {
  head: {
    da: `Boligsocial helhedsplan.
Skriv svaret efter hvert kolon, og behold indrykket. Linjer, der begynder med #, er hjælp og kan slettes.
Er der et kolon eller et # i teksten, så sæt den i anførselstegn: "Tryghed: en plan".
Se, hvad der mangler, med: helhed check og navnet på filen.`,
    en: `Boligsocial helhedsplan.
Write the answer after each colon, and keep the indent. Lines that begin with # are help and can be deleted.
When the text has a colon or a #, put it in quotes: "Tryghed: en plan".
See what is missing with: helhed check and the name of the file.`,
  },
  cover: {
    da: 'Forsiden. Et antal må gerne være cirka: ca. 840.',
    en: 'The cover. A count may be approximate: ca. 840.',
  },
  period: {
    da: 'Hvornår planen begynder og slutter, fx 2027-01-01 eller bare 2027.',
    en: 'When the plan begins and ends, for example 2027-01-01 or just 2027.',
  },
  problems: {
    da: 'Hvilke problemer skal planen løse? Skriv gerne tallet, året og kilden.',
    en: 'Which problems is the plan to solve? Give the figure, the year and the source if you can.',
  },
  areas: {
    da: 'Indsatsområderne, med programmets navne. Slet # foran dem, I vælger, og slet resten.',
    en: 'The indsatsområder, with the names of the programme. Delete the # before those you choose, and delete the rest.',
  },
  freeAreas: {
    da: 'Indsatsområderne. Giv dem de navne, der passer til planen.',
    en: 'The indsatsområder. Give them the names that suit the plan.',
  },
  activity: {
    da: 'Kopiér herfra, og til næste aktivitet begynder, for hver aktivitet.',
    en: 'Copy from here to where the next activity begins, for each activity.',
  },
  organisation: {
    da: 'Hvordan er arbejdet organiseret? Hvem beslutter, og hvem udfører?',
    en: 'How is the work organised? Who decides, and who carries it out?',
  },
  budget: {
    da: 'Hvad koster planen, og hvem betaler? Skriv beløb som 1.250.000.',
    en: 'What does the plan cost, and who pays? Write amounts as 1.250.000.',
  },
  annexes: {
    da: 'Bilag, som et svar kan henvise til, fx:\n  - id: milepælsplan\n    titel: Milepælsplan for hele perioden\n    fil: milepælsplan.docx',
    en: 'Annexes that an answer can refer to, for example:\n  - id: milepælsplan\n    titel: Milepælsplan for hele perioden\n    fil: milepælsplan.docx',
  },
  sections: {
    da: 'Alt andet, planen skal fortælle: vision, baggrund …',
    en: 'All else that the plan is to tell: vision, background …',
  },
  vision: { da: 'Vision', en: 'Vision' },
} satisfies Readonly<Record<string, Text>>;
