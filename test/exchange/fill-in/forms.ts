import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { formDocument, partsNamed, partsToAsk } from '../../../src/exchange/fill-in/index.ts';
import { readForm, type TakenForm, takeForm } from '../../../src/exchange/fill-in/reading/index.ts';
import { examine, type Language } from '../../../src/index.ts';

/** The form of a plan, or of one of its activities. */
export async function formFor(plan: string, activity?: string, language: Language = 'da'): Promise<Uint8Array> {
  const examined = examine(plan, 'plan.yaml');
  const parts = partsToAsk(examined);
  const wanted = activity === undefined ? parts : partsNamed(parts, ['activity'], activity);
  return formDocument(examined, wanted, activity === undefined, language);
}

/** What a form makes of a plan. */
export async function taken(
  plan: string,
  form: Uint8Array,
  language: Language = 'da',
): Promise<TakenForm & { text: string }> {
  const answers = await readForm(form);
  if (answers === undefined || 'problem' in answers) throw new Error('no form');
  const done = takeForm(examine(plan, 'plan.yaml'), answers, language);
  return { ...done, text: done.texts.get('plan.yaml') ?? '' };
}

export const xmlIn = (form: Uint8Array): string => strFromU8(unzipSync(form)['word/document.xml'] ?? new Uint8Array());

/** A form with another text of its document. */
export const withXml = (form: Uint8Array, change: (xml: string) => string): Uint8Array =>
  zipSync({ ...unzipSync(form), 'word/document.xml': strToU8(change(xmlIn(form))) });

/** A form in which somebody has written into the box with a title, as Word does it: the prompt gives way. */
export const filled = (form: Uint8Array, title: string, content: string): Uint8Array =>
  withXml(form, xml => {
    const at = xml.indexOf(`<w:alias w:val="${title}"/>`);
    if (at === -1) throw new Error(`no box is called ${title}`);
    const end = xml.indexOf('</w:sdt>', at);
    const box = xml
      .slice(at, end)
      .replace('<w:showingPlcHdr/>', '')
      .replace(/<w:sdtContent>.*/su, `<w:sdtContent>${content}</w:sdtContent>`);
    return xml.slice(0, at) + box + xml.slice(end);
  });

export const said = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...texts: readonly string[]): string =>
  texts.map(text => `<w:p>${said(text)}</w:p>`).join('');
