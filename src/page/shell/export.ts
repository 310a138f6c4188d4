import type { Examination } from '../../check.ts';
import type { Language } from '../../language.ts';
import { type PaperFormat, publish } from '../../publishing/index.ts';
import { atTerminal } from '../../report/paper.ts';
import { submission } from '../../submission/index.ts';
import type { Store } from '../store/store.ts';
import type { Texts } from '../texts.ts';

/** The forms that the submission can be taken home in. */
export type Form = PaperFormat | 'txt';

/** How wide a text is that is pasted into a mail. */
const mailWidth = 76;

const types: Readonly<Record<Form, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
};

/** Gives the submission as a file. */
export async function exportAs(
  form: Form,
  { reading, findings }: Examination,
  plan: string,
  language: Language,
): Promise<void> {
  const paper = submission(reading, language, findings);
  const content = form === 'txt' ? atTerminal(paper, { colour: false, width: mailWidth }) : await publish(paper, form);
  give(`${stemOf(plan)}.${form}`, typeof content === 'string' ? content : new Uint8Array(content), types[form]);
}

/** Gives each file of the plan as it is in the page, saved as it was. */
export function exportPlan(texts: Texts, store: Store): void {
  for (const [name, text] of texts)
    give(name.split('/').at(-1) ?? name, new Uint8Array(store.bytes(name, text)), 'application/yaml');
}

const stemOf = (plan: string) =>
  plan.replace(/^.*\//u, '').replace(/(?:\.helhedsplan)?\.ya?ml$/iu, '') || 'helhedsplan';

function give(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
