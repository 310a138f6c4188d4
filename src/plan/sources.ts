import type { Text } from '../language.ts';

/**
 * How sure it is that a source asks for something: `lbf` read with Landsbyggefonden or in the statute, `template` read as
 * Landsbyggefonden's template text in a signed local agreement, `third` read with others, `talk` only in the talk that
 * names the six points, `helhed` our own.
 */
export type Confidence = 'lbf' | 'template' | 'third' | 'talk' | 'helhed';

export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** As the source dates itself; left out where it has no date. */
  readonly date?: string;
  readonly url?: string;
  readonly confidence: Confidence;
}

/** Every text that a requirement is taken from. */
export const sources = {
  'oplæg/seks-punkter': {
    title:
      'Nye samarbejdspartnere – nye udfordringer (oplæg), »Konkretisering af helhedsplanens aktiviteter. Landsbyggefondens krav«',
    publisher: 'Per Faurby, KAB',
    confidence: 'talk',
  },
  'oplæg/faser': {
    title: 'Nye samarbejdspartnere – nye udfordringer (oplæg), »Helhedsplanens tilblivelse og gennemførelse«',
    publisher: 'Per Faurby, KAB',
    confidence: 'talk',
  },
  'lbf-2011/ansøgning': {
    title: 'Ansøgning om støtte til en boligsocial indsats afsat inden for rammerne af 2011-14-midlerne',
    publisher: 'Landsbyggefonden',
    url: 'https://www.lbf.dk/stoette/boligsocial-indsats-aktiviteter/ansoegning-om-stoette-til-en-boligsocial-indsats-afsat-inden-for-rammerne-af-2011-14-midlerne/',
    confidence: 'lbf',
  },
  'lbf-2015/ansøgning': {
    title: 'Ansøgning om støtte til en boligsocial indsats afsat inden for rammerne af 2015-18-midlerne',
    publisher: 'Landsbyggefonden',
    url: 'https://www.lbf.dk/stoette/boligsocial-indsats-aktiviteter/ansoegning-om-stoette-til-en-boligsocial-indsats-afsat-inden-for-rammerne-af-2015-18-midlerne/',
    confidence: 'lbf',
  },
  'lbf-2019/boligsociale-indsatser': {
    title: 'Boligsociale indsatser',
    publisher: 'Landsbyggefonden',
    url: 'https://www.lbf.dk/boligsociale-indsatser/',
    confidence: 'lbf',
  },
  'aftale/amagerbro-2018': {
    title: 'Strategisk samarbejdsaftale, Amagerbro Helhedsplan 2018-21 (Landsbyggefondens skabelontekst)',
    publisher: 'Aftalens parter',
    url: 'https://docslib.org/doc/5582961',
    confidence: 'template',
  },
  'aftale/slagelse-2021': {
    title: 'Strategisk samarbejdsaftale, En Fælles Indsats, Slagelse 2021-25 (Landsbyggefondens skabelontekst)',
    publisher: 'Aftalens parter',
    url: 'https://www.lawinsider.com/da/contracts/gNJ8YoKjLUX',
    confidence: 'template',
  },
  'bl/boligsocialt-arbejde': {
    title: 'Boligsocialt arbejde',
    publisher: 'BL – Danmarks Almene Boliger',
    url: 'https://bl.dk/politik-og-analyser/om-almene-boliger/boligsocialt-arbejde/',
    confidence: 'third',
  },
  'helhed/format': {
    title: 'helheds eget planformat',
    publisher: 'helhed',
    confidence: 'helhed',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;

/** The same, read as any source. */
export const sourceOf = (id: SourceId): Source => sources[id];

/** How sure a source is, in words. */
export const confidenceWords: Readonly<Record<Confidence, Text>> = {
  lbf: { da: 'Læst hos Landsbyggefonden selv.', en: 'Read with Landsbyggefonden itself.' },
  template: {
    da: 'Læst som Landsbyggefondens skabelontekst i en underskrevet lokal aftale.',
    en: "Read as Landsbyggefonden's template text in a signed local agreement.",
  },
  third: { da: 'Læst hos andre end Landsbyggefonden.', en: 'Read with others than Landsbyggefonden.' },
  talk: {
    da: 'Læst i et oplæg, der gengiver Landsbyggefondens krav; Landsbyggefondens egen tekst er ikke set.',
    en: "Read in a talk that renders Landsbyggefonden's demands; Landsbyggefonden's own text has not been seen.",
  },
  helhed: {
    da: 'helheds eget krav til, hvordan en plan skrives. Det er ikke et krav fra Landsbyggefonden.',
    en: "helhed's own demand on how a plan is written. It is not a demand of Landsbyggefonden's.",
  },
};
