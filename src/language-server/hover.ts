import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import type { Path } from '../document/data.ts';
import { inShort } from '../explain.ts';
import type { Language } from '../language.ts';
import { fieldAt } from '../plan/fields.ts';
import { questions } from '../plan/questions.ts';
import type { Finding } from '../rules/finding.ts';
import { ruleOf } from '../rules/index.ts';
import { touches } from './lines.ts';
import { branchesIn, type FileView, findingsIn, type PlanView } from './view.ts';

/** What is told of a place: the rules behind what is found there, and the field that it is. */
export function hover(plan: PlanView, file: FileView, position: Position): Hover | null {
  const { language } = plan;
  const offset = file.lines.offsetAt(position);
  const here = findingsIn(plan, file).filter(({ range }) =>
    touches({ start: position, end: position }, file.lines.rangeOf(range)),
  );
  const inner = branchesIn(file, offset).findLast(({ key }) => key && key.from <= offset && offset <= key.to);
  const told = [
    ...new Set(here.flatMap(finding => tellOf(finding, language))),
    ...(inner ? aboutField([...file.at, ...inner.path], language) : []),
  ];
  if (told.length === 0) return null;
  const [first] = here;
  const range = first ? file.lines.rangeOf(first.range) : inner?.key && file.lines.rangeBetween(inner.key);
  return { contents: { kind: MarkupKind.Markdown, value: told.join('\n\n---\n\n') }, ...(range && { range }) };
}

/** The rule behind a finding; what is asked locally has no page, and says all in its sentence. */
function tellOf({ code, message }: Finding, language: Language): readonly string[] {
  const rule = ruleOf(code);
  return [rule ? inShort(rule, language) : `**${code}**\n\n${message[language]}`];
}

/** What a field is, and what is asked with it. The schema speaks Danish, as the plan does. */
export function aboutField(path: Path, language: Language): readonly string[] {
  const field = fieldAt(path);
  if (!field?.name || typeof path.at(-1) === 'number') return [];
  const { title = field.name, description } = field.shape;
  const question = Object.entries(questions).find(([name]) => name === field.name)?.[1];
  return [
    [
      `**${title}** (\`${field.name}\`)`,
      ...(question ? [`*${question[language]}*`] : []),
      ...(description === undefined || description === question?.da ? [] : [description]),
      ...(field.shape.enum ? [field.shape.enum.map(value => `\`${value}\``).join(' · ')] : []),
    ].join('\n\n'),
  ];
}
