import type { Examination } from '../../../check.ts';
import { form } from '../../../form/index.ts';
import type { Language } from '../../../language.ts';
import { type Phase, type Programme, phases } from '../../../plan/programme.ts';
import { programmes } from '../../../plan/programmes/index.ts';
import { type TakenIn, takeIn } from '../../excel/reading/take-in.ts';
import type { Problem } from '../../excel/reading/wish.ts';
import { broken, edgesIn, htmlOf, openedWord, type Unreadable } from '../../word/docx.ts';
import { inOneLine, linesOf } from '../../word/passages.ts';
import { type Part, partsOf } from '../asks.ts';
import { hash, hashOfAnswer, readBoxName } from '../names.ts';
import { aboutOf, titleOfPart, titleOfWhole } from '../titles.ts';
import { formOf, headingOf } from '../written.ts';
import { type Answers, answersIn } from './answers.ts';
import { type Answered, knownThings } from './known.ts';
import { withMarks } from './marks.ts';
import { problems } from './problems.ts';
import { type Remark, remarksIn, withRemarks, wordsOf } from './remarks.ts';
import { sheetFor, wishesIn } from './wishes.ts';

/** Reads a Word form that was filled in; nothing where the document is none of helhed's forms. */
export async function readForm(bytes: Uint8Array): Promise<Answers | Unreadable | undefined> {
  const opened = openedWord(bytes);
  if ('problem' in opened) return opened;
  const xml = opened.files.get(opened.main) ?? '';
  const marked = withMarks(xml);
  if (!isMarked(marked)) return undefined;
  const html = await htmlOf({ ...opened, files: new Map([...opened.files, [opened.main, marked]]) });
  if (html === undefined) return { problem: broken };
  const { boxes, outside } = answersIn(html);
  const edges = edgesIn(opened).flatMap(linesOf);
  return { boxes, outside: [...outside, ...edges.map(text => ({ under: '', text }))] };
}

/** The programme and the phase of an empty form; nothing where it was written from a plan, or asks for a part alone. */
export function begunBy({ boxes }: Answers): { readonly programme: Programme; readonly phase: Phase } | undefined {
  const names = [...boxes.keys()].flatMap(name => readBoxName(name) ?? []);
  const was = (path: string) => names.find(({ part, ask }) => part === hash('plan') && ask === hash(path))?.value;
  const programme = programmes.find(({ id }) => hashOfAnswer(id, 'text') === was('program'));
  const phase = phases.find(phase => hashOfAnswer(phase, 'text') === was('fase'));
  return programme && phase && was('titel') === hash('') ? { programme, phase } : undefined;
}

/** What came of taking a form into a plan: what had no place, and what stood outside of the boxes and became comments. */
export interface TakenForm extends TakenIn {
  readonly problems: readonly Problem[];
  readonly remarks: readonly Remark[];
}

/** A plan with what has been answered in a form since it was written. Nothing is written anywhere: the texts are given. */
export function takeForm(plan: Examination, answers: Answers, language: Language): TakenForm {
  const parts = partsOf(form(plan));
  const things = knownThings(answers.boxes, parts);
  const { wishes, problems: found } = wishesIn(things);
  const lists = parts.flatMap(({ questions }) =>
    questions.flatMap(({ asks }) => asks.flatMap(ask => (ask.kind === 'rows' ? sheetFor(ask.label, ask) : []))),
  );
  const taken = takeIn(plan, lists, { wishes, problems: found, orders: [] });
  const remarks = remarksIn(answers.outside, ownWords(plan, parts, things));
  const { file } = plan.document;
  const before = taken.texts.get(file) ?? '';
  const after = withRemarks(before, remarks, language);
  const unwritten =
    after === undefined ? remarks.flatMap(({ under, lines }) => lines.map(text => noRoom(under, text))) : [];
  return {
    ...taken,
    texts: new Map([...taken.texts, [file, after ?? before]]),
    problems: [...found, ...unwritten],
    remarks: after === undefined || after === before ? [] : remarks,
  };
}

const isMarked = (xml: string) => /[\ue000-\ue004]/u.test(xml);

const noRoom = (under: string, text: string): Problem => ({ sheet: under, text: problems.noRemark(text) });

const languages: readonly Language[] = ['da', 'en'];

/** All words that a form of the plan has of itself, in either language; also above things that the plan has no more. */
function ownWords(plan: Examination, parts: readonly Part[], things: readonly Answered[]): ReadonlySet<string> {
  const named = things.flatMap(({ title }) =>
    (['area', 'activity'] as const).map(kind => ({ kind, title: { da: title, en: title } })),
  );
  return new Set(
    languages.flatMap(language => [
      ...wordsOf(formOf(parts, titleOfWhole[language], aboutOf(plan, language), language)),
      ...[...parts, ...named].flatMap(part => [titleOfPart(part)[language], headingOf(part, language)].map(inOneLine)),
    ]),
  );
}

export type { Answers } from './answers.ts';
