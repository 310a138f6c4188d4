import { type Choice, choicesFor, isOfWho } from '../plan/choices.ts';
import { type Field, fieldAt } from '../plan/fields.ts';
import { namesIn } from './names.ts';
import type { PlanView } from './view.ts';

/** The values that may be meant at a field of a plan in an editor. */
export function suggestionsFor(field: Field, plan: PlanView): readonly Choice[] {
  return choicesFor(field, {
    plan: plan.examination.reading.plan,
    named: kind =>
      namesIn(plan).definitions.flatMap(definition =>
        definition.kind === kind && (kind !== 'activity' || definition.id) ? [definition.names] : [],
      ),
    who: () => whoIsNamed(plan),
  });
}

/** What is written wherever somebody is named, in all files of a plan. */
function whoIsNamed({ files }: PlanView): readonly string[] {
  const names: string[] = [];
  for (const file of files) {
    const look = (branch: ReturnType<typeof file.document.outline>) => {
      const field = fieldAt([...file.at, ...branch.path]);
      if (field && branch.kind === 'text' && isOfWho(field)) names.push(branch.text);
      for (const child of branch.children) look(child);
    };
    look(file.document.outline());
  }
  return names;
}
