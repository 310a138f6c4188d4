import { type Language, limitedPart, type Paper, pagesOf, type Reading } from '../index.ts';

/**
 * How many pages a prækvalifikation fills, and how many the part of it that has a limit: a line or two for whoever sends
 * it. Nothing for plans in other phases.
 */
export async function lengthOf(paper: Paper, reading: Reading, language: Language): Promise<readonly string[]> {
  if (reading.plan.fase !== 'prækvalifikation') return [];
  const whole = await pagesOf(paper);
  const part = limitedPart(reading, language);
  const challenges = part === undefined ? undefined : await pagesOf(part.challenges);
  return [
    ...(whole === undefined ? [] : [document[language](whole)]),
    ...(part === undefined || challenges === undefined
      ? []
      : [(part.level === 'advice' ? advised : limited)[language](challenges, part.limit)]),
  ];
}

type Words<Given extends readonly number[]> = Readonly<Record<Language, (...given: Given) => string>>;

const sider = (pages: number) => (pages === 1 ? '1 side' : `${pages} sider`);
const pagesIn = (pages: number) => (pages === 1 ? '1 page' : `${pages} pages`);

const document: Words<[pages: number]> = {
  da: pages => `Dokumentet fylder ca. ${sider(pages)}.`,
  en: pages => `The document fills about ${pagesIn(pages)}.`,
};

const limited: Words<[pages: number, limit: number]> = {
  da: (pages, limit) =>
    `Det, planen selv siger om områdets udfordringer, fylder ca. ${sider(pages)}. Landsbyggefonden beder om højst ${limit} (helhed forklar HP135).${pages > limit ? ' Kort det ned, og læg tal og tabeller i et bilag.' : ''}`,
  en: (pages, limit) =>
    `What the plan itself says of the challenges of the area fills about ${pagesIn(pages)}. Landsbyggefonden asks for at most ${limit} (helhed explain HP135).${pages > limit ? ' Shorten it, and put figures and tables in an annex.' : ''}`,
};

const advised: Words<[pages: number, limit: number]> = {
  da: (pages, limit) =>
    `Det, planen selv siger om områdets udfordringer, fylder ca. ${sider(pages)}. Under de tidligere midler måtte det højst fylde ${limit}; hvad der gælder for 2019-26-midlerne, har helhed ikke set (helhed forklar HP135).`,
  en: (pages, limit) =>
    `What the plan itself says of the challenges of the area fills about ${pagesIn(pages)}. Under the earlier funds it could fill ${limit} at most; what holds for the 2019-26 funds has not been seen (helhed explain HP135).`,
};
