import {
  Document,
  Footer,
  Header,
  ImageRun,
  type IPropertiesOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC',
  'base64',
);
const logo = (width: number) =>
  new ImageRun({ type: 'png', data: picture, transformation: { width, height: width / 2 } });

/** What an organisation has in its template: its letters, its colours, its logo, and fields that Word has split in two. */
const look: IPropertiesOptions['styles'] = {
  default: {
    document: { run: { font: 'Arial', size: 21, language: { value: 'en-US' } } },
    heading1: { run: { color: '8A1538', size: 36 } },
    heading2: { run: { color: '8A1538', size: 28, italics: true } },
    title: { run: { color: '8A1538', size: 60 } },
  },
};
const split = (text: string) => [new TextRun(text.slice(0, 5)), new TextRun({ text: text.slice(5), bold: true })];

/** A template with these paragraphs. */
export const template = async (paragraphs: readonly Paragraph[]): Promise<Uint8Array> =>
  Packer.pack(
    new Document({
      styles: look,
      creator: 'En medarbejder',
      sections: [
        {
          properties: { titlePage: true, page: { margin: { left: 2000, right: 1700 } } },
          headers: {
            default: new Header({ children: [new Paragraph({ children: [logo(40), ...split('{{titel}}')] })] }),
            first: new Header({ children: [new Paragraph({ children: [logo(120)] })] }),
          },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  children: [
                    new TextRun('{{område}} · {{ dato }} · {{Version}} · side '),
                    new TextRun({ children: [PageNumber.CURRENT] }),
                  ],
                }),
              ],
            }),
          },
          children: [...paragraphs],
        },
      ],
    }),
    'uint8array',
  );

/** The same with parts changed, added (with bytes) or taken out (with nothing). */
export function changed(
  file: Uint8Array,
  change: (name: string, xml: string) => string,
  added: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [
    name,
    /\.(?:xml|rels)$/u.test(name) ? strToU8(change(name, strFromU8(bytes))) : bytes,
  ]);
  return zipSync({ ...Object.fromEntries(parts), ...added });
}

/** A template as a Danish Word saves it: its styles have Danish ids. */
export const inDanish = (file: Uint8Array): Uint8Array =>
  changed(file, (_, xml) =>
    xml
      .replace(/"Heading(\d)"/gu, '"Overskrift$1"')
      .replace(/(<w:pStyle w:val|w:styleId)="Title"/gu, '$1="Titel"')
      .replace(/w:name w:val="Heading (\d)"/gu, 'w:name w:val="heading $1"'),
  );

/** A template that has nothing but a text that goes. */
export const plainTemplate = async () => inDanish(await template([new Paragraph('Skriv her')]));

/** A template with a front of its own and a place for the plan. */
export const frontTemplate = async () =>
  inDanish(
    await template([
      new Paragraph({ heading: 'Title', children: split('{{titel}}') }),
      new Paragraph('Forsiden for {{område}}'),
      new Paragraph({ children: split('{{helhedsplan}}') }),
      new Paragraph({ heading: 'Heading1', text: 'Efter planen' }),
    ]),
  );
