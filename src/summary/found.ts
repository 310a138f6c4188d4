import { type Language, listed, type Text } from '../language.ts';
import type { Overview } from '../overview.ts';
import { counted } from '../report/report.ts';
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

/** How many of the answers are in place; and how much else was found, without what stands under what must be decided. */
export function inAll({ manuscript, examined, overview }: Account): string {
  const { language, say } = manuscript;
  const others = examined.findings.filter(finding => !ofSixPoints.has(finding.code) && !isToBeDecided(finding));
  const grave = others.filter(({ severity }) => severity !== 'note');
  const { lead, nothing } = words[stateOf(overview)];
  const besides: Text = examined.findings.some(isToBeDecided)
    ? { da: ' ud over det, der skal besluttes', en: ' besides what must be decided' }
    : { da: '', en: '' };
  const about = grave.length === 0 ? '' : ` ${say({ da: 'om', en: 'on' })} ${topicsOf(grave, language)}`;
  const found =
    others.length === 0
      ? say(nothing)
      : `${say(lead)} ${inWords(grave.length === 0 ? others : grave, language)}${about}`;
  return `${answers(overview, say)}${found}${say(besides)}.`;
}

/** Whether the answers are asked for, and whether all of them are there. */
const stateOf = ({ asked, answered }: Overview) =>
  asked === 0 ? 'not-asked' : answered === asked ? 'complete' : 'incomplete';

const nothingElse: Text = {
  da: 'helhed fandt ikke andet, der mangler',
  en: 'helhed found nothing else that is missing',
};
const words: Readonly<Record<ReturnType<typeof stateOf>, Readonly<Record<'lead' | 'nothing', Text>>>> = {
  'not-asked': {
    lead: { da: 'helhed fandt', en: 'helhed found' },
    nothing: { da: 'helhed fandt ingen mangler', en: 'helhed found no gaps' },
  },
  complete: { lead: { da: 'Men helhed fandt', en: 'But helhed found' }, nothing: nothingElse },
  incomplete: { lead: { da: 'Derudover fandt helhed', en: 'Besides, helhed found' }, nothing: nothingElse },
};

/** `14 af de 18 svar på de seks punkter er på plads; 4 mangler. ` Nothing in a phase that does not ask for them. */
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
    ...(missing === 0 ? [] : [{ da: `${missing} mangler`, en: `${missing} ${missing === 1 ? 'is' : 'are'} missing` }]),
  ];
  const and = say({ da: ', og ', en: ', and ' });
  return say({
    da: `${answered} af de ${asked} svar på de seks punkter er på plads; ${rest.map(say).join(and)}. `,
    en: `${answered} of the ${asked} answers on the six points ${answered === 1 ? 'is' : 'are'} in place; ${rest.map(say).join(and)}. `,
  });
}

/** `3 fejl og 1 advarsel`. */
const inWords = (findings: readonly Finding[], language: Language) =>
  listed(counted(findings, language).split(' · '), 'and', language);
