import type { Text } from '../../../language.ts';
import { mainPart, type Parts } from './package.ts';

const contentTypes = '[Content_Types].xml';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** The kinds of Word files that become a plain document: templates, and files with macros. */
const otherKinds = [
  `${word}template.main+xml`,
  'application/vnd.ms-word.document.macroEnabled.main+xml',
  'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
];

/** Parts that may not follow into a document that others get: what runs, and a signature that no longer holds. */
const unwanted = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|vbaProjectSignature\w*\.bin)$|^_xmlsignatures\//iu;

/**
 * A template as a plain document: without macros and signatures, and without anything that Word would fetch from elsewhere
 * when it opens it. Gives what was left out that its owner should know of.
 */
export function cleaned(parts: Parts): readonly Text[] {
  const dropped = [...parts.keys()].filter(name => unwanted.test(name));
  for (const name of dropped) {
    parts.delete(name);
    parts.delete(relationsOf(name));
  }
  let fetched = 0;
  for (const [name, xml] of parts)
    if (typeof xml === 'string' && name.endsWith('.rels'))
      parts.set(
        name,
        xml.replace(/<Relationship\s[^>]*?\/>/gu, relation => {
          if (/attachedTemplate"/u.test(relation)) return '';
          if (dropped.length > 0 && /vbaProject|vbaData|digital-signature/iu.test(relation)) return '';
          if (!/TargetMode="External"/u.test(relation) || /\/hyperlink"/u.test(relation)) return relation;
          fetched += 1;
          return relation.replace(/\bTarget="[^"]*"/u, 'Target="NULL"');
        }),
      );
  edit(parts, 'word/settings.xml', xml => xml.replace(/<w:attachedTemplate\s[^>]*\/>/u, ''));
  edit(parts, contentTypes, xml => plainTypes(xml, dropped));
  return [...(dropped.some(name => /vba/iu.test(name)) ? [noMacros] : []), ...(fetched > 0 ? [nothingFetched] : [])];
}

function plainTypes(xml: string, dropped: readonly string[]): string {
  const names = new Set(dropped.map(name => `/${name}`.toLowerCase()));
  const kept = xml.replace(/<Override\s[^>]*?\/>/gu, override =>
    names.has((/PartName="([^"]*)"/u.exec(override)?.[1] ?? '').toLowerCase()) ? '' : override,
  );
  return otherKinds.reduce((text, kind) => text.replaceAll(kind, `${word}document.main+xml`), kept);
}

/** Changes a part that is XML, when it is there. */
export function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const xml = parts.get(name);
  if (typeof xml === 'string') parts.set(name, change(xml));
}

/** Adds a part that the document refers to. */
export function addPart(parts: Parts, name: string, kind: string, xml: string): void {
  parts.set(`word/${name}.xml`, xml);
  const relation = `<Relationship Id="helhed-${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`;
  const relations = relationsOf(mainPart);
  if (!parts.has(relations))
    parts.set(
      relations,
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    );
  edit(parts, relations, text =>
    text.replace(
      /<\/Relationships>|(<Relationships[^>]*)\/>/u,
      (_, open?: string) => `${open === undefined ? '' : `${open}>`}${relation}</Relationships>`,
    ),
  );
  edit(parts, contentTypes, text =>
    text.replace('</Types>', `<Override PartName="/word/${name}.xml" ContentType="${kind}"/></Types>`),
  );
}

/** Where the relationships of a part stand. */
const relationsOf = (name: string) => name.replace(/([^/]*)$/u, '_rels/$1.rels');

const noMacros: Text = {
  da: 'Skabelonens makroer er ikke fulgt med.',
  en: 'The macros of the template have not come along.',
};
const nothingFetched: Text = {
  da: 'Skabelonen henter noget fra nettet eller et drev, fx et billede. Det er ikke fulgt med. Sæt det ind i skabelonen selv.',
  en: 'The template fetches something from the web or a drive, such as a picture. It has not come along. Put it into the template itself.',
};
