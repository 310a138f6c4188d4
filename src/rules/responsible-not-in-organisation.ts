import { detailsOf, leader, namesLeader, namesStaff } from '../plan/people/organising.ts';
import { peopleIn } from '../plan/people/people.ts';
import { namedIn } from '../plan/people/roles.ts';
import { beginning } from '../plan/wording/wording.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP418',
  name: 'responsible-not-in-organisation',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'Den ansvarlige er ikke nævnt i organisationen',
    en: 'The one responsible is not named in the organisation',
  },
  why: {
    da: 'Per Faurbys oplæg spørger, hvem der skal have ansvar og kompetence for de enkelte aktiviteter. Svaret er nemmest at bruge, når man også kan se, hvor den ansvarlige hører til. Det er helheds eget råd.',
    en: "Per Faurby's talk asks who is to have responsibility and competence for each activity. The answer is easiest to use when one can also see where that person belongs. This is helhed's own advice.",
  },
  fix: {
    da: 'Skriv den ansvarlige under `medarbejdere:` eller i en gruppe under `organisation:`, eller under `partnere:` ved aktiviteten. Er det et andet navn for en, der allerede står der, så brug det samme navn begge steder.',
    en: 'Write the one responsible under `medarbejdere:` or in a group under `organisation:`, or under `partnere:` at the activity. If it is another name for somebody who is there already, use the same name in both places.',
  },
  example: {
    bad: `
      organisation:
        bestyrelse:
          formand: Kommunaldirektøren i Eksempel Kommune
          medlemmer: [Direktøren for Boligforeningen Eksempel]
          opgaver: Følger op på målene og godkender budgettet
          møder: fire gange om året
        følgegrupper: Følgegruppen for unge
        projektleder: Projektlederen i Boligforeningen Eksempel
        medarbejdere: jobvejleder
        beboere: To beboere sidder i følgegruppen
        evaluering: Indsatsen evalueres en gang om året
      indsatsområder:
        - navn: Sammenhængskraft og medborgerskab
          aktiviteter:
            - titel: Gåture for nye naboer
              målgruppe: Nytilflyttede familier, omkring 60 om året
              ansvarlig: Frivilligkoordinatoren # HP418
              mål: 100 familier bruger skoven hver uge ved udgangen af 2024
              skridt: [Invitation med nøglerne, Gåtur hver anden søndag]
              succeskriterier: Halvdelen af familierne går stadig sammen et halvt år efter
              måling: Deltagerne bliver talt hver gang
              milepæle: [{ dato: 2022-05-01, hvad: De første ti familier har været med }]
              ressourcer: Ti timer om måneden, betalt af Landsbyggefonden
              forankring: Afdelingsbestyrelsen holder turene i gang
    `,
    good: `
      organisation:
        bestyrelse:
          formand: Kommunaldirektøren i Eksempel Kommune
          medlemmer: [Direktøren for Boligforeningen Eksempel]
          opgaver: Følger op på målene og godkender budgettet
          møder: fire gange om året
        følgegrupper: Følgegruppen for unge
        projektleder: Projektlederen i Boligforeningen Eksempel
        medarbejdere: [jobvejleder, frivilligkoordinator]
        beboere: To beboere sidder i følgegruppen
        evaluering: Indsatsen evalueres en gang om året
      indsatsområder:
        - navn: Sammenhængskraft og medborgerskab
          aktiviteter:
            - titel: Gåture for nye naboer
              målgruppe: Nytilflyttede familier, omkring 60 om året
              ansvarlig: Frivilligkoordinatoren
              mål: 100 familier bruger skoven hver uge ved udgangen af 2024
              skridt: [Invitation med nøglerne, Gåtur hver anden søndag]
              succeskriterier: Halvdelen af familierne går stadig sammen et halvt år efter
              måling: Deltagerne bliver talt hver gang
              milepæle: [{ dato: 2022-05-01, hvad: De første ti familier har været med }]
              ressourcer: Ti timer om måneden, betalt af Landsbyggefonden
              forankring: Afdelingsbestyrelsen holder turene i gang
    `,
  },
  message: {
    da: ({ name }: Facts) =>
      `»${beginning(name)}« har ansvaret her, men er ikke nævnt i organisationen. Hvor hører vedkommende til?`,
    en: ({ name }: Facts) =>
      `"${beginning(name)}" is responsible here, but is not named in the organisation. Where do they belong?`,
  },
  *check(input) {
    const { plan, activities, at } = input;
    const organising = detailsOf(input);
    if (!organising || !namesStaff(organising)) return;
    const isNamed = namedIn(plan);
    const asked = new Set<string>();
    for (const owner of [...(plan.indsatsområder ?? []), ...activities.map(({ activity }) => activity)]) {
      const name = peopleIn(owner.ansvarlig).join(', ');
      if (name === '' || asked.has(name) || isNamed(name)) continue;
      // Where nobody leads the daily work, that is asked already.
      if (leader.test(name) && !namesLeader(organising)) continue;
      asked.add(name);
      yield { at: at(owner, 'ansvarlig'), facts: { name } };
    }
  },
});

type Facts = { readonly name: string };
