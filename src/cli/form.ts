import { existsSync } from 'node:fs';
import { formDocument, type Part, partsNamed, partsToAsk } from '../exchange/fill-in/index.ts';
import { type Examination, examine, type Phase, programmes, template } from '../index.ts';
import { type ExitCode, exit, Failure } from './failure.ts';
import { keepToEnding } from './file-ending.ts';
import { quoted } from './files.ts';
import { nearest } from './nearest.ts';
import { onePlan, planNamed } from './one-plan.ts';
import { tellWritten } from './own-forms.ts';
import type { Surroundings } from './terminal.ts';
import { writeWhole } from './write-file.ts';

export interface FormOptions {
  readonly format?: 'docx';
  readonly output?: string;
  readonly aktivitet?: string;
  readonly del?: string;
  readonly program?: string;
  readonly fase?: Phase;
}

/** Writes a form to fill in: of a plan or a part of it, or an empty one for a plan that is not begun. */
export async function formCommand(
  path: string | undefined,
  options: FormOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { language, stdout } = around;
  const { output, program, fase, aktivitet } = options;
  if (output !== undefined) keepToEnding(output, 'docx');
  else if (stdout.isTTY) throw notOnScreen;
  if (output !== undefined && existsSync(output)) throw thereAlready(output);
  if (program === undefined && fase !== undefined) throw withoutProgramme;
  if (program !== undefined && (path !== undefined || aktivitet !== undefined)) throw eitherPlanOrProgramme;
  const plan = program === undefined ? await planAt(path, around) : notBegun(program, fase ?? 'helhedsplan');
  if (plan === undefined) return exit.gaps;
  const parts = wantedParts(partsToAsk(plan), options);
  const content = await formDocument(plan, parts, isWhole(options), language);
  if (output === undefined) stdout.write(content);
  else {
    writeWhole(output, content);
    tellWritten(output, around);
  }
  return exit.ok;
}

const planAt = (path: string | undefined, around: Surroundings) =>
  onePlan(planNamed(path, { da: 'formular', en: 'form' }, around), around);

function notBegun(program: string, phase: Phase): Examination {
  const programme = programmes.find(({ id }) => id === program) ?? programmes.at(-1);
  return examine(programme ? template(programme, phase, 'da') : '', 'helhedsplan.yaml');
}

const isWhole = ({ aktivitet, del }: FormOptions) => aktivitet === undefined && del === undefined;

function wantedParts(parts: readonly Part[], options: FormOptions): readonly Part[] {
  const { aktivitet, del } = options;
  if (isWhole(options)) return parts;
  return [
    ...(aktivitet === undefined ? [] : partsCalled(parts, ['activity'], aktivitet)),
    ...(del === undefined ? [] : partsCalled(parts, ['plan', 'area'], del)),
  ];
}

/** The parts by a name; where there are none, it is told what there is. */
function partsCalled(parts: readonly Part[], kinds: readonly Part['kind'][], name: string): readonly Part[] {
  const found = partsNamed(parts, kinds, name);
  if (found.length > 0) return found;
  const names = parts.flatMap(part => (kinds.includes(part.kind) ? (part.names[0] ?? []) : []));
  const meant = nearest(name, names);
  const [what, all] = kinds.includes('activity')
    ? [
        { da: 'aktivitet', en: 'activity' },
        { da: 'Aktiviteterne er', en: 'The activities are' },
      ]
    : [
        { da: 'del', en: 'part' },
        { da: 'Delene er', en: 'The parts are' },
      ];
  throw new Failure({
    da: `Planen har ingen ${what.da}, der hedder »${name}«.${meant ? ` Mente du »${meant}«?` : ''} ${all.da} ${names.join(', ') || '–'}.`,
    en: `The plan has no ${what.en} called "${name}".${meant ? ` Did you mean "${meant}"?` : ''} ${all.en} ${names.join(', ') || '–'}.`,
  });
}

const thereAlready = (file: string) => {
  const other = quoted(file.replace(/(\.[^./\\]*)?$/u, '-2$1'));
  return new Failure({
    da: `»${file}« findes allerede, og der kan stå svar i den. Den er ikke rørt. Vælg et andet navn, fx: -o ${other}`,
    en: `"${file}" already exists, and there may be answers in it. It is untouched. Choose another name, for example: -o ${other}`,
  });
};

const notOnScreen = new Failure({
  da: 'En formular kan ikke vises på skærmen. Skriv, hvad filen skal hedde, fx: -o formular.docx',
  en: 'A form cannot be shown on the screen. Name the file to write, for example: -o form.docx',
});

const withoutProgramme = new Failure({
  da: '--fase hører til en tom formular. Skriv også --program, eller udelad --fase: planen siger selv, hvor langt den er.',
  en: '--phase belongs to an empty form. Add --programme, or leave out --phase: the plan itself says how far it is.',
});

const eitherPlanOrProgramme = new Failure({
  da: '--program giver en tom formular til en plan, der ikke er begyndt. Skriv enten en plan eller --program.',
  en: '--programme gives an empty form for a plan that is not begun. Write either a plan or --programme.',
});
