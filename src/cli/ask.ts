import { type Question, questionsIn, type Text } from '../index.ts';
import { type Asking, askAt } from './ask/asking.ts';
import { planNow } from './ask/plan-now.ts';
import { goodbye, opening, whereWeAre } from './ask/words.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { planNamed, tellUnread } from './one-plan.ts';
import { canBeShown, planToShow } from './preview/plan-to-show.ts';
import type { Surroundings } from './terminal.ts';

const command: Text = { da: 'spørg', en: 'ask' };

/** Asks the questions that a plan has no answer to, one at a time, and puts each answer into its file as soon as it is given. */
export async function askCommand(named: string | undefined, around: Surroundings): Promise<ExitCode> {
  const { language, stdin, stdout } = around;
  if (!stdin.isTTY || !stdout.isTTY) throw noTerminal;
  const plan = planToShow(planNamed(named, command, around));
  if (!(await canBeShown(plan, command, around)) || isBroken(plan, around)) return exit.gaps;
  const prompts = await import('@clack/prompts');
  prompts.intro(plan);
  prompts.log.message(opening[language]);
  const answered = await askAll({ plan, language, prompts });
  const { form, examination } = planNow(plan);
  prompts.outro(goodbye[language](answered, questionsIn(form).length, plan));
  return examination.findings.some(({ severity }) => severity === 'error') ? exit.gaps : exit.ok;
}

/** Tells why nothing can be asked of a plan whose text can't be made out. */
function isBroken(plan: string, around: Surroundings): boolean {
  const { form, examination } = planNow(plan);
  if (form.sections.length > 0) return false;
  const { document, parts, findings } = examination;
  tellUnread({ file: plan, text: document.text, parts, findings }, around);
  return true;
}

/** Asks until nothing is left or the writer stops, and gives how many questions got an answer. What is skipped is not asked again. */
async function askAll(asking: Asking): Promise<number> {
  const { plan, language, prompts } = asking;
  const done = new Set<string>();
  for (let answered = 0; ; ) {
    const open = inOrder(questionsIn(planNow(plan).form)).filter(question => !done.has(nameOf(question)));
    const [question] = open;
    if (!question) return answered;
    done.add(nameOf(question));
    prompts.log.message(whereWeAre(open.length, question, language));
    const outcome = await askAt(question.field.path, question.text[language], asking);
    if (outcome === 'stopped') return answered;
    if (outcome === 'answered') answered++;
  }
}

/** A question by the names of things, which stay when somebody puts something in above. */
const nameOf = ({ gap, field }: Question) => (gap ? `${gap.code} ${gap.place}` : field.name);

/** What is advice comes after what is asked for. */
const inOrder = (questions: readonly Question[]) =>
  questions.toSorted((a, b) => Number(a.gap?.severity === 'note') - Number(b.gap?.severity === 'note'));

const noTerminal = new Failure({
  da: '»helhed spørg« stiller spørgsmål og skal bruge en terminal at stille dem i. Skriv i stedet i browseren med »helhed rediger«, eller se, hvad der mangler, med »helhed tjek«.',
  en: '"helhed ask" asks questions and needs a terminal to ask them in. Write in the browser with "helhed edit" instead, or see what is missing with "helhed check".',
});
