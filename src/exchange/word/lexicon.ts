import { type Field, fieldIn } from '../../plan/fields.ts';
import { fieldMeant, fold } from '../../plan/spelling.ts';
import { nameOf, oneOf } from '../../submission/names.ts';

/** The parts of a plan that have answers of their own. */
export type Scope = 'plan' | 'area' | 'activity' | 'organisation' | 'budget';

/** What headings and labels mean the field, beside its own names. From published plans, and from what helhed writes. */
const words: Readonly<Record<Scope, Readonly<Record<string, readonly string[]>>>> = {
  plan: {
    område: ['Boligområde', 'Boligområder', 'Boligområdets navn'],
    kommune: ['Kommune', 'Beliggenhedskommune'],
    periode: ['Periode', 'Projektperiode', 'Planperiode', 'Planens periode', 'Aftaleperiode', 'Aftalens periode'],
    boligorganisationer: [
      'Boligorganisation',
      'Boligorganisationer',
      'Boligorganisationer og afdelinger',
      'Boligselskab',
    ],
    parter: ['Parter', 'Aftalens parter', 'Aftaleparter', 'Parterne'],
    problemer: [
      'Problemer',
      'Udfordringer',
      'Problemkompleks',
      'Problemstillinger',
      'Områdets udfordringer',
      'Hvilke problemer har området',
    ],
    formål: ['Formål', 'Overordnet formål', 'Det overordnede formål'],
    delmål: ['Delmål'],
    mål: ['Mål', 'Målsætning', 'Målsætninger', 'Overordnede mål', 'Overordnede målsætninger'],
    skridt: ['Fremgangsmåde'],
    succeskriterier: ['Succeskriterier', 'Overordnede succeskriterier', 'Succeskriterier og måling', 'Effektmålinger'],
    måling: ['Måling', 'Hvordan måler vi'],
    milepæle: [
      'Milepæle',
      'Milepælsplan',
      'Tidsplan',
      'Overordnet milepælsplan',
      'Overordnet tidsplan',
      'Tidsplan og milepæle',
    ],
    forankring: ['Forankring', 'Forankringsplan', 'Forankringsfase'],
    organisation: ['Organisation', 'Organisering', 'Organisation og ledelse', 'Projektets organisation'],
    budget: [
      'Budget',
      'Økonomi',
      'Budget og finansiering',
      'Økonomi og finansiering',
      'Finansieringsplan',
      'Budget og finansieringsplan',
      'Finansiering',
    ],
    bilag: ['Bilag', 'Bilagsliste', 'Bilagsoversigt', 'Liste over bilag'],
    godkendelser: ['Godkendelser'],
    underskrifter: ['Underskrifter', 'Underskrift'],
    ændringer: ['Ændringer'],
    revision: ['Revision', 'Revision af aftalen'],
  },
  area: {
    formål: ['Formål', 'Overordnet formål'],
    delmål: ['Delmål'],
    målgruppe: ['Målgruppe', 'Målgrupper', 'Målgruppen'],
    ansvarlig: ['Ansvarlig', 'Tovholder'],
    partnere: ['Partnere', 'Samarbejdspartnere', 'Samarbejdsparter'],
    beskrivelse: ['Beskrivelse'],
    mål: ['Mål', 'Målsætning', 'Målsætninger', 'Målet'],
    skridt: ['Fremgangsmåde'],
    succeskriterier: [
      'Succeskriterier',
      'Overordnede succeskriterier',
      'Succeskriterium',
      'Succeskriterier og måling',
      'Effektmålinger',
    ],
    måling: ['Måling', 'Hvordan måler vi', 'Hvordan måles det'],
    milepæle: ['Milepæle', 'Milepælsplan', 'Tidsplan', 'Tidsplan og milepæle'],
    ressourcer: ['Ressourcer', 'Budget', 'Økonomi', 'Finansiering'],
    forankring: ['Forankring', 'Forankringsplan', 'Forankringsfase', 'Integration i daglig drift'],
  },
  activity: {
    beskrivelse: [
      'Beskrivelse',
      'Beskrivelse af aktiviteten',
      'Beskrivelse af indsatsen',
      'Aktivitetsbeskrivelse',
      'Kort beskrivelse',
      'Indhold',
    ],
    målgruppe: ['Målgruppe', 'Målgrupper', 'Målgruppen', 'Hvem er målgruppen'],
    ansvarlig: ['Ansvarlig', 'Tovholder', 'Hvem er ansvarlig'],
    partnere: ['Partnere', 'Samarbejdspartnere', 'Samarbejdsparter'],
    mål: [
      'Mål',
      'Målet',
      'Delmål',
      'Formål',
      'Formål og mål',
      'Mål og formål',
      'Målsætning',
      'Målsætninger',
      'Hvad er målet',
    ],
    skridt: [
      'Fremgangsmåde',
      'Skridt',
      'Metode',
      'Metode og indhold',
      'Metode og fremgangsmåde',
      'Hvad gør vi',
      'Indhold og metode',
      'Sådan gør vi',
      'Hvordan når vi målet',
      'Vejen til målet',
    ],
    succeskriterier: ['Succeskriterier', 'Succeskriterium', 'Succeskriterier og måling', 'Succesmål', 'Effektmålinger'],
    måling: ['Måling', 'Hvordan måler vi', 'Hvordan måles det', 'Målemetode'],
    milepæle: ['Milepæle', 'Milepælsplan', 'Tidsplan', 'Tidsplan og milepæle', 'Tidsplan/milepælsplan'],
    ressourcer: [
      'Ressourcer',
      'Budget',
      'Økonomi',
      'Finansiering',
      'Ressourcer og budget',
      'Ressourcer og økonomi',
      'Bemanding og ressourcer',
      'Hvad koster det',
      'Bemanding og økonomi',
    ],
    forankring: [
      'Forankring',
      'Forankringsplan',
      'Forankringsfase',
      'Integration i daglig drift',
      'Videreførelse',
      'Efter projektperioden',
    ],
  },
  organisation: {
    kommunikation: ['Kommunikation undervejs', 'Kommunikation'],
    justering: ['Justering, når noget ikke virker', 'Justering'],
    evaluering: ['Evaluering'],
    projektleder: ['Projektleder', 'Projektlederen'],
    medarbejdere: ['Medarbejdere', 'Personale'],
  },
  budget: {
    i_alt: ['I alt', 'Budget i alt', 'Samlet budget'],
    finansiering: ['Finansiering', 'Hvem betaler', 'Finansieringsplan'],
    poster: ['Poster', 'Budgetposter', 'Udgifter'],
    uden_for: ['Uden for budgettet'],
  },
};

/** What a heading says without its number, its colon or question mark, and what it says the answer is for. */
export const bare = (heading: string): string =>
  heading
    .replace(numbered, '')
    .replace(/\s*[([](?:i )?(?:1\.000 kr|t\.? ?kr|mio\. kr|kr)\.?[)\]]$/iu, '')
    .replace(/\s*\((?:19|20)\d\d\)$/u, '')
    .replace(/\s+for (?:hele planen|planen som helhed|indsatsområdet|aktiviteten)$/iu, '')
    .replace(/[\s:.?–-]+$/u, '');

/** A number before a heading: `1.2`, `1.5.3.4.`, `A)`. */
export const numbered = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}[.):]?|[A-ZÆØÅ](?:[.)]|\d{1,2}[.):]?))\s+/u;

/** The number before a heading, without the sign behind it: `1.2` of `1.2) Lektiecafé`. */
export const numberBefore = (heading: string): string | undefined =>
  numbered
    .exec(heading)?.[0]
    .trim()
    .replace(/[.):]$/u, '');

/** The field that a heading means in a scope; nothing where it is not plain. */
export function headed(heading: string, scope: Scope): string | undefined {
  const said = fold(bare(heading));
  return Object.entries(words[scope]).find(([, names]) => names.some(name => fold(name) === said))?.[0];
}

/** What labels and the heads of columns mean beside the names of fields. */
const labels: Readonly<Record<string, readonly string[]>> = {
  titel: ['Stilling', 'Titel'],
  af: ['Godkendt af'],
  kilde: ['Hvem betaler', 'Finansieringskilde', 'Bidragyder'],
  post: ['Budgetpost', 'Udgift', 'Udgiftspost'],
  nr: ['Nr.', 'Nr', 'Nummer'],
  godkendt: ['Godkendt af Landsbyggefonden'],
  hvad: ['Ændring', 'Milepæl', 'Delmål', 'Ressource', 'Skridt', 'Hvad skal være nået'],
  dato: ['Dato', 'Tidspunkt', 'Hvornår', 'År', 'Kvartal', 'Sendt'],
  giver: ['Hvem giver det', 'Finansieres af', 'Betales af'],
  hvem: ['Hvem', 'Ansvarlig'],
  kriterium: ['Succeskriterium', 'Kriterium', 'Mål'],
  udgangspunkt: ['Udgangspunkt', 'Nu', 'I dag', 'Baseline'],
  måltal: ['Måltal', 'Slut'],
  måling: ['Måling', 'Målemetode', 'Hvordan måles det', 'Hvordan måler vi'],
  hvor_ofte: ['Hvor ofte', 'Hyppighed'],
  navn: ['Part', 'Navn', 'Afdeling'],
  problem: ['Problem', 'Udfordring'],
  note: ['Andet', 'Bemærkning', 'Bemærkninger'],
};

/** Whether a text is the head of a column, or a label, of something in a plan. */
export const isLabelWord = (text: string): boolean => {
  const said = fold(bare(text));
  return Object.values(labels).some(names => names.some(name => fold(bare(name)) === said));
};

/** The field among those of a thing that a label or the head of a column means; nothing where it is not plain. */
export function labelled(label: string, among: Field): string | undefined {
  const said = fold(bare(label));
  // The title of an annex stands below the word itself.
  if (among.kind === 'bilag' && said === 'bilag') return 'titel';
  const known = Object.keys(among.shape.properties ?? {});
  const named = (names: readonly (string | undefined)[]) =>
    names.some(name => name !== undefined && fold(name) === said);
  const own = known.find(name => named([name, nameOf(name).da, oneOf(name)?.da]));
  const other = own ?? known.find(name => labels[name]?.some(each => fold(bare(each)) === said));
  if (other !== undefined) return other;
  const meant = fieldMeant(said, known);
  return meant?.as === 'same' && fieldIn(among, meant.field) ? meant.field : undefined;
}
