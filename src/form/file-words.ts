import type { Text } from '../language.ts';

/** What is found in how a file is written, and what to do, as it is said to who fills in a form and sees no file. */
export const fileWords: Readonly<Record<string, { readonly said?: Text; readonly fix?: Text }>> = {
  HP001: {
    said: {
      da: 'Noget i filen er skrevet, så det ikke kan læses.',
      en: 'Something in the file is written so that it cannot be read.',
    },
    fix: {
      da: 'Tryk »Ret det for mig«, hvor knappen er der. Ellers ret stedet under »Tekst«.',
      en: 'Press “Mend it for me” where that is offered. Otherwise mend the place under “Text”.',
    },
  },
  HP004: {
    said: {
      da: 'Svaret står i filen på en måde, som ikke passer til feltet.',
      en: 'The answer stands in the file in a way that does not fit the field.',
    },
    fix: {
      da: 'Slet svaret under »Tekst«, og skriv det igen i feltet her.',
      en: 'Delete the answer under “Text”, and write it again in the field here.',
    },
  },
  HP008: {
    said: {
      da: 'Svaret begynder med et tegn, der gør, at det ikke bliver læst, som det står.',
      en: 'The answer begins with a sign that keeps it from being read as it stands.',
    },
    fix: { da: 'Skriv svaret igen i feltet.', en: 'Write the answer again in the field.' },
  },
  HP012: { fix: { da: 'Skriv svaret, eller tøm feltet.', en: 'Write the answer, or empty the field.' } },
  HP013: {
    fix: {
      da: 'Skriv et tal. Det må gerne være cirka: »ca. 840«.',
      en: 'Write a number. It may be approximate: “ca. 840”.',
    },
  },
  HP014: {
    said: {
      da: 'I sætningen står et kolon, som nogle programmer læser som begyndelsen på et nyt felt.',
      en: 'There is a colon in the sentence, which some programs read as the beginning of a new field.',
    },
    fix: {
      da: 'Tryk »Ret det for mig«, eller skriv sætningen igen i feltet. Så er den ikke til at tage fejl af.',
      en: 'Press “Mend it for me”, or write the sentence again in the field. Then it cannot be mistaken.',
    },
  },
  HP016: {
    fix: {
      da: 'Hører det med, så skriv hele svaret igen i feltet. Ellers kan det blive stående.',
      en: 'If it belongs there, write the whole answer again in the field. Otherwise it can stay.',
    },
  },
  HP017: {
    said: {
      da: 'I filen er der hårde mellemrum, hvor der skal være almindelige. De er læst, som om de var det.',
      en: 'In the file there are hard spaces where there should be plain ones. They were read as if they were.',
    },
    fix: {
      da: 'Tryk »Ret det for mig«, så bliver de til almindelige mellemrum.',
      en: 'Press “Mend it for me”, and they become plain spaces.',
    },
  },
  HP018: {
    said: {
      da: 'Noget ligner et punkt i en liste, men bliver læst som en del af teksten.',
      en: 'Something looks like an item of a list, but is read as a part of the text.',
    },
    fix: {
      da: 'Tryk »Ret det for mig«, eller skriv hvert punkt for sig.',
      en: 'Press “Mend it for me”, or write each item by itself.',
    },
  },
  HP019: {
    fix: {
      da: 'Er den kun til jer selv, så flyt den til »Note«, og slet den her.',
      en: 'If it is for yourselves alone, move it to “Note”, and delete it here.',
    },
  },
  HP020: {
    fix: {
      da: 'Tryk »Ret det for mig«, så læser alle programmer det ens.',
      en: 'Press “Mend it for me”, and all programs read it alike.',
    },
  },
  HP021: {
    fix: {
      da: 'Skriv grunden i kommentaren under »Tekst«: `# helhed: ignorer HP506 fordi aktiviteten slutter med planen`.',
      en: 'Write the reason in the comment under “Text”: `# helhed: ignorer HP506 fordi aktiviteten slutter med planen`.',
    },
  },
  HP022: {
    said: {
      da: 'En kommentar i filen slår en regel fra, som ikke har noget at sige dér. Den kan slettes.',
      en: 'A comment in the file switches off a rule that has nothing to say there. It can be deleted.',
    },
    fix: { da: 'Slet kommentaren under »Tekst«.', en: 'Delete the comment under “Text”.' },
  },
  HP023: {
    fix: {
      da: 'Er planen åbnet uden den, så åbn planen igen med »Vælg en mappe«. Ellers læg filen i planens mappe.',
      en: 'If the plan was opened without it, open the plan again with “Choose a folder”. Otherwise put the file in the folder of the plan.',
    },
  },
  HP025: {
    fix: { da: 'Tryk »Ret det for mig«, så forsvinder tegnet.', en: 'Press “Mend it for me”, and the sign goes.' },
  },
  HP027: {
    fix: {
      da: 'Se efter, om det er den rigtige fil. Er billeder eller bilag sat ind i planen, så gem dem ved siden af, og nævn dem under »Bilag«.',
      en: 'See whether it is the right file. If pictures or annexes have been put into the plan, save them beside it, and name them under “Annexes”.',
    },
  },
  HP029: {
    fix: {
      da: 'Slet dem. Skal de stå i planen, så skriv dem som »«.',
      en: 'Delete them. If they are to stand in the plan, write them as »«.',
    },
  },
};
