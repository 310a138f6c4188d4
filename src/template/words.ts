import type { Text } from '../language.ts';

/** The help beside the places of a new plan. */
export const words = {
  head: {
    da: `Boligsocial helhedsplan.
Skriv svaret efter hvert kolon, og behold indrykket. Linjer, der begynder med #, er hjælp og kan slettes.
Er der et kolon eller et # i teksten, så sæt den i anførselstegn: "Tryghed: en plan".
Se, hvad der mangler, med: helhed tjek og navnet på filen.`,
    en: `Boligsocial helhedsplan.
Write the answer after each colon, and keep the indent. Lines that begin with # are help and can be deleted.
When the text has a colon or a #, put it in quotes: "Tryghed: en plan".
See what is missing with: helhed check and the name of the file.`,
  },
  headInForm: { da: 'Boligsocial helhedsplan.', en: 'Boligsocial helhedsplan.' },
  cover: {
    da: 'Forsiden. Datoen er den dag, planen er skrevet, eller den dag, I har gjort status. Et antal må gerne være cirka: ca. 840.',
    en: 'The cover. The date is the day that the plan was written, or the day you took stock. A count may be approximate: ca. 840.',
  },
  period: {
    da: 'Hvornår planen begynder og slutter, fx 2027-01-01 eller bare 2027.',
    en: 'When the plan begins and ends, for example 2027-01-01 or just 2027.',
  },
  problems: {
    da: 'Hvilke problemer skal planen løse? Skriv gerne tallet, året og kilden.',
    en: 'Which problems is the plan to solve? Give the figure, the year and the source if you can.',
  },
  chain: {
    da: 'Giv hvert problem et kort id, fx job, så målene kan sige, hvilket problem de løser.',
    en: 'Give each problem a short id, for example job, so that the goals can say which problem they solve.',
  },
  purpose: { da: 'Hvad er formålet med planen som helhed?', en: 'What is the purpose of the plan as a whole?' },
  areas: {
    da: 'Indsatsområderne, med programmets navne. Slet # foran dem, I vælger, og slet resten.',
    en: 'The indsatsområder, with the names of the programme. Delete the # before those you choose, and delete the rest.',
  },
  areasInForm: {
    da: 'Indsatsområderne, med programmets navne.',
    en: 'The indsatsområder, with the names of the programme.',
  },
  freeAreas: {
    da: 'Indsatsområderne. Giv dem de navne, der passer til planen.',
    en: 'The indsatsområder. Give them the names that suit the plan.',
  },
  activity: {
    da: 'For hver aktivitet mere: kopiér alle linjerne herfra til og med forankring.',
    en: 'For each further activity: copy all the lines from here to the end of forankring.',
  },
  knowledge: { da: 'Hvilken viden bygger aktiviteten på?', en: 'Which knowledge does the activity build on?' },
  boardMunicipality: {
    da: 'Hvem fra kommunens øverste ledelse sidder i bestyrelsen?',
    en: "Who from the municipality's top management sits on the board?",
  },
  boardHousing: {
    da: 'Hvem fra boligorganisationernes ledelse sidder i bestyrelsen?',
    en: 'Who from the management of the housing organisations sits on the board?',
  },
  organisation: {
    da: 'Hvordan er arbejdet organiseret? Hvem beslutter, og hvem udfører?',
    en: 'How is the work organised? Who decides, and who carries it out?',
  },
  followUp: {
    da: 'Hvordan følger parterne op på målene, og hvordan bliver planen evalueret?',
    en: 'How do the parties follow up on the goals, and how is the plan evaluated?',
  },
  budget: {
    da: 'Hvad koster planen, og hvem betaler? Skriv beløb som 1.250.000, og skriv ved de lokale parter, om beløbet er aftalt.',
    en: 'What does the plan cost, and who pays? Write amounts as 1.250.000, and write at the local parties whether the amount is agreed.',
  },
  annexes: {
    da: 'Bilagene, og hvor de ligger. Slet # foran dem, der er klar. Et svar kan henvise til et bilag: { bilag: Budget }.',
    en: 'The annexes, and where they are. Delete the # before those that are ready. An answer can refer to an annex: { bilag: Budget }.',
  },
  annexesInForm: { da: 'Bilagene, og hvor de ligger.', en: 'The annexes, and where they are.' },
  ownAnnexes: {
    da: 'Bilag, som et svar kan henvise til, fx:\n  - id: milepælsplan\n    titel: Milepælsplan for hele perioden\n    fil: milepælsplan.docx',
    en: 'Annexes that an answer can refer to, for example:\n  - id: milepælsplan\n    titel: Milepælsplan for hele perioden\n    fil: milepælsplan.docx',
  },
  ownAnnexesInForm: { da: 'Bilag, som et svar kan henvise til.', en: 'Annexes that an answer can refer to.' },
  agreement: {
    da: 'Er planen selv aftalen, så skriv »strategisk samarbejdsaftale« i titlen i stedet.',
    en: 'If the plan is itself the agreement, write "strategisk samarbejdsaftale" in the title instead.',
  },
  chapters: {
    da: 'Det, der skal have plads i en hel tekst. Skriv flere afsnit, hvis planen har mere at fortælle.',
    en: 'What is told in whole texts. Add sections if the plan has more to tell.',
  },
  municipality: { da: 'Kommunen', en: 'The municipality' },
  housing: { da: 'Boligorganisationen', en: 'The housing organisation' },
  approvals: { da: 'Hvem har godkendt planen, og hvornår?', en: 'Who has approved the plan, and when?' },
  signatures: {
    da: 'Hvem skriver under for hver part? Kommune og boligorganisation hver for sig.',
    en: 'Who signs for each party? Municipality and housing organisation each for themselves.',
  },
  changes: {
    da: 'Ændringer undervejs, og hvornår Landsbyggefonden har godkendt dem.',
    en: 'Changes along the way, and when Landsbyggefonden approved them.',
  },
  reports: {
    da: 'Indberetningerne til Landsbyggefonden, én for hvert år.',
    en: 'The reports to Landsbyggefonden, one for each year.',
  },
} satisfies Readonly<Record<string, Text>>;
