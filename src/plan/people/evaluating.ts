import { activitiesOf } from '../activities.ts';
import type { Activity, PlanDraft } from '../plan.ts';
import { anyCase } from '../wording/any-case.ts';
import { isBareHeading, passagesIn } from '../wording/mentions.ts';

const evaluates = anyCase(/evaluer|effektmål|nulpunkt|målopfyldelse|midtvejs|virkningsmål/);

/** What a board or a steering group does to learn from its own way of working, and that tells nothing of the activities. */
const ownWork =
  /evaluer[\wæøåé]{0,9} (?:af )?(?:[\wæøåé]{1,30} ){0,2}?(?:samarbejdet|(?:sit|sin|sine|vores|eget|egen|egne|[\wæøåé]{0,20}gruppens|bestyrelsens) (?:eget |egen |egne |interne )?(?:arbejde|samarbejde|praksis|møder|mødeform|arbejdsform|rolle))(?![\wæøåé]|(?: [\wæøåé]{1,30}){0,2} (?:og|samt)(?![\wæøåé]))|(?:selv|møde)evaluer/gi;

/**
 * Tells whether a plan says how it is evaluated. Where every project is to be, it is not enough that those who decide evaluate
 * their own work; what one activity says of itself tells nothing of the plan, unless most of them do.
 */
export function isEvaluated(plan: PlanDraft, everyProject: boolean): boolean {
  const tells = (owner: object) =>
    passagesIn(owner).some(passage => {
      if (passage.key === 'viden' || isBareHeading(passage)) return false;
      const said = passage.text.normalize('NFC');
      return evaluates.test(everyProject ? said.replace(ownWork, ' ') : said);
    });
  const activities = activitiesOf(plan).map(({ activity }) => activity);
  if (tells(withoutActivities(plan)) || activities.some(isAboutEvaluation)) return true;
  const telling = activities.filter(tells);
  return telling.length > 0 && 2 * telling.length >= activities.length;
}

const isAboutEvaluation = ({ titel }: Activity) => evaluates.test(titel?.normalize('NFC') ?? '');

function withoutActivities({ aktiviteter: _, indsatsområder = [], ...rest }: PlanDraft): object {
  return { ...rest, indsatsområder: indsatsområder.map(({ aktiviteter: _, ...area }) => area) };
}
