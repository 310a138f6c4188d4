import type { Text } from '../language.ts';

/**
 * How sure it is that a source asks for something: `lbf` read with Landsbyggefonden or in the statute, `template` read as
 * Landsbyggefonden's template text in a signed local agreement, `third` read with others, `talk` only in the talk that
 * names the six points, `profile` concluded from other programmes where the programme's own text has not been seen,
 * `helhed` our own.
 */
export type Confidence = 'lbf' | 'template' | 'third' | 'talk' | 'profile' | 'helhed';

export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** As the source dates itself; left out where it has no date. */
  readonly date?: string;
  readonly url?: string;
  readonly confidence: Confidence;
  /** What the source is called where it is named in a few words, when its publisher alone would not tell people elsewhere. */
  readonly asker?: Text;
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
    title: 'Strategisk samarbejdsaftale, Amagerbro Helhedsplan 2018-21',
    publisher: 'Aftalens parter',
    url: 'https://docslib.org/doc/5582961',
    confidence: 'template',
  },
  'aftale/slagelse-2021': {
    title: 'Strategisk samarbejdsaftale, En Fælles Indsats, Slagelse 2021-25',
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
  'oplæg/organisering': {
    title: 'Nye samarbejdspartnere – nye udfordringer (oplæg), »Typisk organisering af en boligsocial helhedsplan«',
    publisher: 'Per Faurby, KAB',
    confidence: 'talk',
  },
  'oplæg/styregruppe': {
    title: 'Nye samarbejdspartnere – nye udfordringer (oplæg), »Hvad er styregruppens vigtigste opgaver«',
    publisher: 'Per Faurby, KAB',
    confidence: 'talk',
  },
  'oplæg/råd': {
    title: 'Nye samarbejdspartnere – nye udfordringer (oplæg), »Samarbejdet om den boligsociale indsats – gode råd«',
    publisher: 'Per Faurby, KAB',
    confidence: 'talk',
  },
  'lov/91a': {
    title: 'Almenboligloven § 91 a',
    publisher: 'Folketinget',
    date: 'LBK 1203 af 03.08.2020',
    url: 'https://elov.dk/almenboligloven/91a/',
    confidence: 'lbf',
  },
  'lbf/organisation-og-økonomi': {
    title: 'Organisation og økonomiske rammer',
    publisher: 'Landsbyggefonden',
    url: 'https://www.lbf.dk/boligsociale-indsatser/organisation-og-oekonomiske-rammer/',
    confidence: 'lbf',
  },
  'lbf/orienterer-2020': {
    title: 'LBF orienterer, januar 2020: Nyt regulativ samt tilhørende vejledning vedrørende boligsociale indsatser',
    publisher: 'Landsbyggefonden',
    date: 'januar 2020',
    url: 'https://www.lbf.dk/om-lbf/lbf-orienterer/2020/1/nyt-regulativ-samt-tilhoerende-vejledning-vedr-boligsociale-indsatser-i-udsatte-almene-boligomraader/',
    confidence: 'lbf',
  },
  'lbf-2011/vejledning': {
    title: 'Vejledning om støtte til boligsociale indsatser efter 2011-14-midlerne',
    publisher: 'Landsbyggefonden',
    date: '22.03.2011',
    url: 'https://docplayer.dk/1155642',
    confidence: 'lbf',
  },
  'lbf-2011/indberetning': {
    title: 'Indberetningskrav til de boligsociale indsatser inden for rammerne af 2011-14-midlerne',
    publisher: 'Landsbyggefonden',
    url: 'https://www.lbf.dk/regler-og-satser/historiske-regulativer-og-vejledninger/indberetningskrav-til-de-boligsociale-indsatser-inden-for-rammerne-af-2011-14-midlerne/',
    confidence: 'lbf',
  },
  'lbf/reguleringskonti': {
    title: 'Reguleringskonti',
    publisher: 'Landsbyggefonden',
    url: 'https://www.lbf.dk/stoette/reguleringskonti/',
    confidence: 'lbf',
  },
  'lbf/boligsociale-data': {
    title: 'Boligsociale Data',
    publisher: 'Landsbyggefonden',
    url: 'https://www.lbf.dk/selvbetjeninger/boligsociale-data/',
    confidence: 'lbf',
  },
  'lbf/strategisk-styring-2018': {
    title: 'Strategisk styring og udvikling i de boligsociale indsatser under 2015-2018-midlerne',
    publisher: 'Landsbyggefonden',
    date: '2018',
    url: 'https://www.lbf.dk/publikationer/2018-strategisk-styring-og-udvikling-i-de-boligsociale-indsatser-under-2015-2018-midlerne/',
    confidence: 'lbf',
  },
  'aftale/køge-2017': {
    title: 'Strategisk samarbejdsaftale, Køge, fra juli 2017',
    publisher: 'Aftalens parter',
    url: 'https://docplayer.dk/112640835',
    confidence: 'template',
  },
  'aftale/bispehaven': {
    title: 'Samarbejdsaftale, Bispehaven',
    publisher: 'Aftalens parter',
    url: 'https://bispehaven.dk/dbh/boligsocial/samarbejdsaftale',
    confidence: 'template',
  },
  'kommissorium/slagelse-2021': {
    title:
      'Kommissorium for den boligsociale bestyrelse i Slagelse 2021-25, som gengiver regulativet af 19.03.2015, § 6',
    publisher: 'Aftalens parter',
    url: 'https://kefi.dk/category/ikke-kategoriseret',
    confidence: 'template',
    asker: {
      da: 'regulativet, gengivet i et kommissorium fra Slagelse',
      en: 'the regulation, as given in terms of reference from Slagelse',
    },
  },
  'almennet/a4-2009': {
    title: 'AlmenVejledning A4, Boligsociale helhedsplaner, side 23',
    publisher: 'AlmenNet',
    date: '2009',
    url: 'https://www.yumpu.com/da/document/view/17629354',
    confidence: 'third',
    asker: { da: 'AlmenNets vejledning om helhedsplaner', en: "AlmenNet's guide to helhedsplaner" },
  },
  'aarhusvest/begyndere': {
    title: 'Helhedsplan for begyndere',
    publisher: 'Aarhus Vest',
    date: '2014',
    url: 'https://aarhusvest.dk',
    confidence: 'third',
    asker: { da: 'begyndervejledning fra Aarhus Vest', en: 'a guide for beginners from Aarhus Vest' },
  },
  'cfbu/feltet': {
    title: 'Det boligsociale felt',
    publisher: 'CFBU',
    url: 'https://www.cfbu.dk/om-cfbu/feltet/',
    confidence: 'third',
    asker: { da: 'CFBU (Center for Boligsocial Udvikling)', en: 'CFBU (Center for Boligsocial Udvikling)' },
  },
  'cfbu/syv-gode-råd': {
    title: 'Ansøgning – syv gode råd, før man går i gang, side 2',
    publisher: 'CFBU',
    url: 'https://docplayer.dk/68291042',
    confidence: 'third',
    asker: { da: 'CFBU (Center for Boligsocial Udvikling)', en: 'CFBU (Center for Boligsocial Udvikling)' },
  },
  'cfbu/virker-2010': {
    title: 'Virker den boligsociale indsats?',
    publisher: 'CFBU',
    date: '14.12.2010',
    url: 'https://www.cfbu.dk/nyheder/virker-den-boligsociale-indsats/',
    confidence: 'third',
    asker: { da: 'CFBU (Center for Boligsocial Udvikling)', en: 'CFBU (Center for Boligsocial Udvikling)' },
  },
  'sfi/procesevaluering-2012': {
    title: 'Procesevaluering af boligsociale indsatser (12:28), resumé',
    publisher: 'SFI og Rambøll',
    date: '2012',
    url: 'https://integrationsviden.dk',
    confidence: 'third',
    asker: { da: 'SFI og Rambølls evaluering fra 2012', en: 'the evaluation of 2012 by SFI and Rambøll' },
  },
  'sbi/2018-09': {
    title: 'SBi 2018:09, indholdsfortegnelse',
    publisher: 'Statens Byggeforskningsinstitut',
    date: '2018',
    url: 'https://docplayer.dk/110872143',
    confidence: 'third',
    asker: { da: 'rapport fra Statens Byggeforskningsinstitut', en: 'a report from Statens Byggeforskningsinstitut' },
  },
  'abis/styregrupper': {
    title: 'Styregrupper og samarbejdsrådet',
    publisher: 'ABIS',
    url: 'https://abis.dk/organisering/styregrupper-og-samarbejdsraadet/',
    confidence: 'third',
    asker: { da: 'eksempel på styregrupper hos ABIS', en: 'an example of steering groups at ABIS' },
  },
  'plan/nv-life': {
    title: 'NV-LIFE, boligsocial helhedsplan for Gravervænget og Møllerlodden, indhold',
    publisher: 'fsb (planen NV-LIFE)',
    url: 'https://docplayer.dk/3341458',
    confidence: 'third',
    asker: { da: 'eksempel fra en anden plan, NV-LIFE (fsb)', en: 'an example from another plan, NV-LIFE (fsb)' },
  },
  'plan/amagerbro-trivsel': {
    title: 'Trivsel og tryghed (indsatsområde i Amagerbro Helhedsplan)',
    publisher: 'Amagerbro Helhedsplan',
    url: 'https://amagerbrohelhedsplan.dk/indsatsomraader/trivsel-tryghed/',
    confidence: 'third',
    asker: {
      da: 'eksempel fra en anden plan, Amagerbro Helhedsplan',
      en: 'an example from another plan, Amagerbro Helhedsplan',
    },
  },
  'profil/prækvalifikation-2019': {
    title: 'Prækvalifikation under 2019-26-midlerne: bedst kendte profil, sluttet fra 2011-14 og 2015-18',
    publisher: 'helhed',
    confidence: 'profile',
  },
  'helhed/format': {
    title: 'helheds eget planformat',
    publisher: 'helhed',
    confidence: 'helhed',
  },
  'helhed/råd': {
    title: 'helheds eget råd',
    publisher: 'helhed',
    confidence: 'helhed',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;

/** The same, read as any source. */
export const sourceOf = (id: SourceId): Source => sources[id];

/** Who asks, in a few words: those of a source's confidence where they say more than who published it. */
export function askerOf(id: SourceId): Text {
  const { publisher, title, confidence, asker } = sourceOf(id);
  if (asker) return asker;
  if (id === 'helhed/format') return { da: 'helheds format', en: "helhed's format" };
  // Only the six points are said to be Landsbyggefonden's demands; the rest of the talk is its speaker's.
  if (confidence === 'talk' && id !== 'oplæg/seks-punkter') return { da: 'Per Faurbys oplæg', en: "Per Faurby's talk" };
  // A statute is known by its name, and not by who passed it.
  const name = publisher === 'Folketinget' ? title : publisher;
  return askerWords[confidence] ?? { da: name, en: name };
}

const askerWords: Readonly<Partial<Record<Confidence, Text>>> = {
  template: { da: 'Landsbyggefondens skabelon', en: "Landsbyggefonden's template" },
  talk: { da: 'oplæg om Landsbyggefondens krav', en: "a talk on Landsbyggefonden's demands" },
  profile: { da: 'bedst kendte profil, ikke et krav', en: 'best known profile, not a demand' },
  helhed: { da: 'helheds eget råd', en: "helhed's own advice" },
};

/** How sure a source is, in words. */
export const confidenceWords: Readonly<Record<Confidence, Text>> = {
  lbf: { da: 'Læst hos Landsbyggefonden selv.', en: 'Read with Landsbyggefonden itself.' },
  template: {
    da: 'Læst som Landsbyggefondens skabelontekst i en underskrevet lokal aftale.',
    en: "Read as Landsbyggefonden's template text in a signed local agreement.",
  },
  third: { da: 'Læst hos andre end Landsbyggefonden.', en: 'Read with others than Landsbyggefonden.' },
  talk: {
    da: 'Læst i et oplæg. Landsbyggefondens egen tekst er ikke set.',
    en: "Read in a talk. Landsbyggefonden's own text has not been seen.",
  },
  profile: {
    da: 'Sluttet fra tidligere programmer. Landsbyggefondens egen tekst for dette program er ikke set, så det er et råd og ikke et krav.',
    en: "Concluded from earlier programmes. Landsbyggefonden's own text for this programme has not been seen, so it is advice and no demand.",
  },
  helhed: {
    da: 'Det siger helhed selv. Det er ikke et krav fra Landsbyggefonden.',
    en: "helhed says so itself. It is no demand of Landsbyggefonden's.",
  },
};
