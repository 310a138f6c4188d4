import type { Language, Text } from '../language.ts';
import type { Overview } from '../overview.ts';
import activityWithoutAnchoring from '../rules/activity-without-anchoring.ts';
import activityWithoutGoal from '../rules/activity-without-goal.ts';
import activityWithoutMilestones from '../rules/activity-without-milestones.ts';
import activityWithoutResources from '../rules/activity-without-resources.ts';
import activityWithoutSteps from '../rules/activity-without-steps.ts';
import activityWithoutSuccessCriteria from '../rules/activity-without-success-criteria.ts';
import answerHigherUp from '../rules/answer-higher-up.ts';
import criterionWithoutMeasurement from '../rules/criterion-without-measurement.ts';
import type { Finding } from '../rules/finding.ts';
import type { Account } from './account.ts';
import { isToBeDecided } from './decisions.ts';
import { topicsOf } from './topics.ts';

/** The rules that ask for the six points of an activity, whose answers are counted by themselves. */
const ofSixPoints: ReadonlySet<string> = new Set(
  [
    activityWithoutGoal,
    activityWithoutSteps,
    activityWithoutSuccessCriteria,
    activityWithoutMilestones,
    activityWithoutResources,
    activityWithoutAnchoring,
    criterionWithoutMeasurement,
    answerHigherUp,
  ].map(({ code }) => code),
);

/** How many of the answers are in place; and how many gaps were found in all, and what they are about. */
export function inAll({ manuscript, examined, overview }: Account): string {
  const { language, say } = manuscript;
  const grave = examined.findings.filter(({ severity }) => severity !== 'note');
  const advice = examined.findings.length - grave.length;
  const found = grave.length === 0 ? none(advice) : gapsAbout(grave, language);
  return `${answers(overview, say)}${say(found)}`;
}

function none(advice: number): Text {
  if (advice === 0) return { da: 'helhed fandt ingen mangler.', en: 'helhed found no gaps.' };
  return {
    da: `helhed fandt ingen mangler, men har ${advice} råd.`,
    en: `helhed found no gaps, but has ${advice === 1 ? '1 note' : `${advice} notes`}.`,
  };
}

function gapsAbout(grave: readonly Finding[], language: Language): Text {
  const about = topicsOf(grave, language, topicOf);
  return {
    da: `helhed fandt i alt ${grave.length === 1 ? '1 mangel' : `${grave.length} mangler`} om ${about}.`,
    en: `helhed found ${grave.length === 1 ? '1 gap' : `${grave.length} gaps`} in all on ${about}.`,
  };
}

/** What stands apart from the topics of the rules: the six points, and what somebody must decide. */
function topicOf(finding: Finding): Text | undefined {
  if (ofSixPoints.has(finding.code)) return { da: 'de seks punkter', en: 'the six points' };
  return isToBeDecided(finding) ? { da: 'det, der skal besluttes', en: 'what must be decided' } : undefined;
}

/** `14 af de 18 svar på de seks punkter er på plads; 4 svar mangler. ` Nothing in a phase that does not ask for them. */
function answers({ asked, answered, higherUp, missing }: Overview, say: (text: Text) => string): string {
  if (asked === 0) return '';
  if (answered === asked)
    return say({
      da: `Alle ${asked} svar på de seks punkter er på plads. `,
      en: `All ${asked} answers on the six points are in place. `,
    });
  const rest: readonly Text[] = [
    ...(higherUp === 0
      ? []
      : [
          {
            da: `${higherUp} står kun på indsatsområdet eller planen`,
            en: `${higherUp} ${higherUp === 1 ? 'stands' : 'stand'} only on the indsatsområde or the plan`,
          },
        ]),
    ...(missing === 0
      ? []
      : [{ da: `${missing} svar mangler`, en: `${missing} ${missing === 1 ? 'answer is' : 'answers are'} missing` }]),
  ];
  const and = say({ da: ', og ', en: ', and ' });
  return say({
    da: `${answered} af de ${asked} svar på de seks punkter er på plads; ${rest.map(say).join(and)}. `,
    en: `${answered} of the ${asked} answers on the six points ${answered === 1 ? 'is' : 'are'} in place; ${rest.map(say).join(and)}. `,
  });
}
