import { readdirSync } from 'node:fs';
import type { Text } from '../index.ts';
import { Failure } from './failure.ts';
import { quoted } from './files.ts';
import { looksLikePlan } from './passed-over.ts';
import { settingsNames } from './settings-file.ts';

/** Tells that there is no plan here, and which file may have been meant: one that looks like a plan, else another in YAML. */
export function noPlanHere(command: Text): Failure {
  const others = readdirSync('.').filter(
    name => /^[^.].*\.ya?ml$/iu.test(name) && !settingsNames.some(settings => settings === name),
  );
  const meant = others.find(looksLikePlan) ?? others[0];
  if (meant !== undefined)
    return new Failure({
      da: `helhed leder efter helhedsplan.yaml, plan.yaml og filer, der ender på .helhedsplan.yaml (eller .yml). Mente du: helhed ${command.da} ${quoted(meant)}`,
      en: `helhed looks for helhedsplan.yaml, plan.yaml and files that end in .helhedsplan.yaml (or .yml). Did you mean: helhed ${command.en} ${quoted(meant)}`,
    });
  return new Failure({
    da: `Her i mappen er der ingen plan. Skriv navnet på filen: helhed ${command.da} minplan.yaml – eller begynd en ny med: helhed ny minplan.yaml`,
    en: `There is no plan in this folder. Write the name of the file: helhed ${command.en} myplan.yaml – or begin a new one with: helhed init myplan.yaml`,
  });
}
