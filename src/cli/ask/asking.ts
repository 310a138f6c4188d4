import type * as Prompts from '@clack/prompts';
import {
  type Field,
  type Form,
  fieldOf,
  type Language,
  nextPlaceIn,
  type Step,
  toAddNext,
  toSet,
} from '../../index.ts';
import { planNow, put } from './plan-now.ts';
import { choose, stopped, typed } from './prompt.ts';
import { words } from './words.ts';

/** What came of a question. */
export type Outcome = 'answered' | 'skipped' | 'stopped';

/** Where questions are asked and answers are put. */
export interface Asking {
  readonly plan: string;
  readonly language: Language;
  readonly prompts: typeof Prompts;
}

type Path = Field['path'];

/** Asks for what is to stand in a field, and puts each answer into the plan as soon as it is given. */
export async function askAt(path: Path, message: string, asking: Asking): Promise<Outcome> {
  const field = fieldOf(planNow(asking.plan).form, path);
  if (!field) return 'skipped';
  switch (field.control.kind) {
    case 'raw':
      return 'skipped';
    case 'list':
    case 'table':
      return askItems(field, message, asking);
    case 'group': {
      const { lead } = field.control;
      return lead ? askAt(lead.path, message, asking) : askEach(partsOf(field), message, asking);
    }
    default:
      return askOne(field, message, asking);
  }
}

/** The fields of a thing that are asked for, and those of one text that things of its kind have. */
function partsOf({ control }: Field): readonly Field[] {
  if (control.kind !== 'group') return [];
  return control.fields.filter(field => field.required === 'must' || field.required === 'should' || isShort(field));
}

/** Whether a field is answered by one text. */
const isShort = ({ control }: Field): boolean =>
  ['text', 'date', 'amount', 'count', 'choice'].includes(control.kind) ||
  (control.kind === 'group' && control.lead !== undefined);

/** Asks for fields one after another. The question that they answer together stands above. */
async function askEach(fields: readonly Field[], message: string, asking: Asking): Promise<Outcome> {
  const { language, prompts } = asking;
  prompts.log.step(message);
  let outcome: Outcome = 'skipped';
  for (const { path, question, label } of fields) {
    const one = await askAt(path, (question ?? label)[language], asking);
    if (one === 'stopped') return one;
    if (one === 'answered') outcome = one;
  }
  return outcome;
}

/** Asks for one text. A date and an amount are read back; one that can't be read is asked for again, and stays when nothing else is given. */
async function askOne(field: Field, message: string, asking: Asking): Promise<Outcome> {
  const said = await (field.control.kind === 'choice'
    ? choose(field.control.options, field.control.free, message, asking)
    : typed(field, message, asking));
  if (said === stopped) return 'stopped';
  if (said === '') return 'skipped';
  const written = given(said, field.path, asking);
  return written === 'answered' ? readBack(field.path, said, asking) : written;
}

async function readBack(path: Path, said: string, asking: Asking): Promise<Outcome> {
  const { language, plan, prompts } = asking;
  const field = fieldOf(planNow(plan).form, path);
  const control = field?.control;
  if (!field || (control?.kind !== 'date' && control?.kind !== 'amount')) return 'answered';
  if (control.readAs) {
    if (control.readAs[language] !== said) prompts.log.info(words.readAs[language](control.readAs[language]));
    for (const { severity, message } of field.gaps) if (severity !== 'note') prompts.log.warn(message[language]);
    return 'answered';
  }
  const again = await typed(field, words.unreadable[control.kind][language], asking);
  if (again === stopped) return 'stopped';
  if (again === '' || again === said) return 'answered';
  return given(again, path, asking) === 'answered' ? readBack(path, again, asking) : 'answered';
}

/** Asks for items until there are no more, and for what else is usual to say of each. */
async function askItems(list: Field, message: string, asking: Asking): Promise<Outcome> {
  const { language, prompts, plan } = asking;
  const { path } = list;
  prompts.log.step(message);
  for (let outcome: Outcome = 'skipped'; ; outcome = 'answered') {
    const now = fieldOf(planNow(plan).form, path);
    if (!now || (now.control.kind !== 'list' && now.control.kind !== 'table')) return outcome;
    const at = nextPlaceIn(now);
    const { label, options } = now.control.item;
    const question = `${label[language]} ${at + 1} ${words.noMore[language]}`;
    const said = await (options ? choose(options, true, question, asking) : typed(list, question, asking));
    if (said === stopped) return 'stopped';
    if (said === '') return outcome;
    const written = putIn(
      form => {
        const field = fieldOf(form, path);
        return field && toAddNext(field, said);
      },
      said,
      asking,
    );
    if (written !== 'answered') return written;
    if ((await askRest([...path, at], asking)) === 'stopped') return 'stopped';
  }
}

/** Things of which the rest is asked in its own place. */
const ownQuestions: readonly string[] = ['indsatsområder', 'aktiviteter'];

/** Asks for what is usual to say of an item besides what was said first. */
async function askRest(path: Path, asking: Asking): Promise<Outcome> {
  const item = fieldOf(planNow(asking.plan).form, path);
  if (item?.control.kind !== 'group' || item.control.lead || ownQuestions.includes(item.name)) return 'skipped';
  for (const field of item.control.fields) {
    if ((field.hold.data ?? '') !== '' || !isShort(field)) continue;
    const message = `${(field.question ?? field.label)[asking.language]} ${words.mayBeEmpty[asking.language]}`;
    if ((await askAt(field.path, message, asking)) === 'stopped') return 'stopped';
  }
  return 'answered';
}

const given = (said: string, path: Path, asking: Asking): Outcome =>
  putIn(
    form => {
      const field = fieldOf(form, path);
      return field && toSet(field, said);
    },
    said,
    asking,
  );

/** Puts an answer in. Where that can't be, it is told why, with the answer, so that nothing is lost. */
function putIn(stepsIn: (form: Form) => readonly Step[] | undefined, said: string, asking: Asking): Outcome {
  const { language, plan, prompts } = asking;
  const done = put(plan, stepsIn);
  if (done === 'put') return 'answered';
  const why = done === 'gone' ? words.placeGone[language] : done.refused[language];
  prompts.log.error(`${why}\n${words.yourAnswer[language](said)}`);
  return 'skipped';
}
