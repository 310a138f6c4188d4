import type { Demand } from './demand.ts';

type Row = Omit<Demand, 'programmes' | 'level'>;

const notInAPlan = 'Det hører til samtalen i afdelingsbestyrelsen og ikke til planen.';
const observation = 'Det er en iagttagelse og ikke et krav.';

/** Every question, demand and piece of advice in the talk that renders Landsbyggefonden's six points, in its order. */
export const talk: Readonly<Record<string, readonly Row[]>> = {
  'Det skal vi tale om': [
    {
      id: 'T01',
      what: 'Hvad er afdelingsbestyrelsens roller og opgaver i det boligsociale samarbejde?',
      rules: ['HP409'],
      people: 'Rollen aftales mellem parterne. helhed ser kun, om beboerne er med i organisationen.',
    },
    {
      id: 'T02',
      what: 'Hvad er boligorganisationens roller og opgaver?',
      rules: ['HP106', 'HP117', 'HP405'],
      people: 'Rollen aftales mellem parterne. helhed ser, om boligorganisationen er part og sidder i bestyrelsen.',
    },
    {
      id: 'T03',
      what: 'Hvordan får man som beboer og afdelingsbestyrelse indflydelse på planen?',
      rules: ['HP409'],
      people: 'Hvor stor indflydelsen er, kan ikke ses af en tekst.',
    },
    {
      id: 'T04',
      what: 'Hvordan skaber man et godt samarbejde og forebygger konflikter?',
      rules: ['HP407', 'HP412'],
      people: 'Samarbejdet skabes af mennesker. helhed spørger til opgaver og spilleregler.',
    },
  ],
  'Tendenser, der udfordrer beboerdemokratiet': [
    { id: 'T05', what: 'Kommunerne vil sidde med til bords.', rules: ['HP105', 'HP117', 'HP404'] },
    { id: 'T06', what: 'Planer for hele bydele eller kvarterer.', rules: ['HP113'], people: observation },
    { id: 'T07', what: 'Skærpede krav, og flere beslutninger i planlægningsfasen.', rules: [], people: observation },
    { id: 'T08', what: 'Tilskuddet er bundet til konkrete aktiviteter.', rules: ['HP203', 'HP204', 'HP317'] },
    {
      id: 'T09',
      what: 'Det boligsociale arbejde bliver professionelt, på godt og ondt.',
      rules: [],
      people: observation,
    },
  ],
  'Mange nye samarbejdspartnere': [
    {
      id: 'T10',
      what: 'Planen får mange lokale ressourcer til at arbejde sammen: eksterne, foreninger, beboernes egne, institutioner og fysiske.',
      rules: ['HP505', 'HP209'],
      people: 'Om de rigtige er med, ved de, der kender området.',
    },
    {
      id: 'T11',
      what: 'De tre centrale parter: afdelingsbestyrelser, kommune og boligorganisationer.',
      rules: ['HP105', 'HP106', 'HP113', 'HP117', 'HP409'],
    },
    { id: 'T12', what: 'Hvad er afdelingsbestyrelsens vigtigste roller?', rules: [], people: notInAPlan },
    {
      id: 'T13',
      what: 'Hvilke beslutninger er det vigtigt, at afdelingsbestyrelsen har indflydelse på?',
      rules: [],
      people: notInAPlan,
    },
  ],
  Prækvalifikationsansøgning: [
    {
      id: 'T14',
      what: 'Hvorfor er det nødvendigt med en boligsocial indsats?',
      rules: ['HP115', 'HP116'],
      people: 'Om begrundelsen holder, afgør Landsbyggefonden.',
    },
    { id: 'T15', what: 'Hvilke problemer skal indsatsen løse?', rules: ['HP115', 'HP521'] },
    { id: 'T16', what: 'Hvilke indsatsområder ønskes prioriteret?', rules: ['HP201', 'HP202'] },
    { id: 'T17', what: 'Hvor mange penge forventes indsatsen at koste?', rules: ['HP301'] },
  ],
  'Udarbejdelse af helhedsplan': [
    { id: 'T18', what: 'Hvordan skal indsatsen gennemføres?', rules: ['HP502'] },
    { id: 'T19', what: 'Hvilke konkrete aktiviteter skal gennemføres?', rules: ['HP203', 'HP204'] },
    {
      id: 'T20',
      what: 'Hvem skal have ansvar og kompetence for de enkelte aktiviteter?',
      rules: ['HP510', 'HP418', 'HP410'],
    },
    { id: 'T21', what: 'Hvad er målet med den enkelte indsats?', rules: ['HP501', 'HP511', 'HP512'] },
    { id: 'T22', what: 'Hvordan skal arbejdet organiseres?', rules: ['HP401'] },
    { id: 'T23', what: 'Detaljeret budget.', rules: ['HP301', 'HP304', 'HP306', 'HP307', 'HP308'] },
    {
      id: 'T24',
      what: 'Hvilke aktiviteter skal videreføres, når helhedsplanen slutter – og af hvem?',
      rules: ['HP506', 'HP518', 'HP519'],
    },
  ],
  'Gennemførelse af helhedsplanen': [
    {
      id: 'T25',
      what: 'Detailplanlægning af indsatsen.',
      rules: ['HP502', 'HP504', 'HP606', 'HP609'],
      people: 'Den daglige planlægning ligger hos projektlederen. helhed ser skridt, milepæle og deres status.',
    },
    { id: 'T26', what: 'Hvordan justerer vi, hvis indsatsen ikke fungerer?', rules: ['HP415', 'HP413'] },
    { id: 'T27', what: 'Hvordan kommunikerer vi undervejs?', rules: ['HP416'] },
    { id: 'T28', what: 'Varig forankring af indsatsen.', rules: ['HP506', 'HP518', 'HP519'] },
  ],
  'Landsbyggefondens krav til hver aktivitet': [
    { id: 'T29', what: 'Hvad er det konkrete mål – hvilken virkning skal aktiviteten have?', rules: ['HP501'] },
    { id: 'T30', what: 'Hvad vil vi gøre – skridt for skridt – for at nå målet?', rules: ['HP502'] },
    {
      id: 'T31',
      what: 'Hvad er succeskriterierne, og hvordan vil vi måle, at vi lever op til dem?',
      rules: ['HP503', 'HP507'],
    },
    { id: 'T32', what: 'Hvad er de vigtigste milepæle?', rules: ['HP504'] },
    { id: 'T33', what: 'Hvilke ressourcer skal indgå i aktiviteten?', rules: ['HP505'] },
    { id: 'T34', what: 'Hvad skal der ske med aktiviteten, når helhedsplanen er slut?', rules: ['HP506'] },
  ],
  'Typisk organisering': [
    { id: 'T35', what: 'Styregruppe.', rules: ['HP406', 'HP402'] },
    { id: 'T36', what: 'Projektsekretariat.', rules: ['HP408'] },
    {
      id: 'T37',
      what: 'Projektgrupper.',
      rules: ['HP418'],
      people:
        'Hvor mange grupper arbejdet kræver, afgør parterne. helhed ser, om den ansvarlige for en aktivitet findes i organisationen.',
    },
  ],
  'Indflydelse på to niveauer': [
    {
      id: 'T38',
      what: 'Det strategiske niveau: overordnede prioriteringer, ressourcer og principper.',
      rules: ['HP402', 'HP406', 'HP407', 'HP410'],
    },
    { id: 'T39', what: 'Det udførende niveau: den praktiske gennemførelse.', rules: ['HP408', 'HP510', 'HP418'] },
  ],
  'Samarbejdet om den boligsociale indsats – gode råd': [
    {
      id: 'T40',
      what: 'Skab på forhånd en tydelig ansvars- og kompetencefordeling: styregruppe, projektsekretariat og projektgrupper.',
      rules: ['HP407', 'HP410', 'HP408', 'HP510'],
    },
    { id: 'T41', what: 'Eventuelt en følgegruppe.', rules: ['HP414'] },
    { id: 'T42', what: 'Formuler spillereglerne i kommissorier og forretningsordener.', rules: ['HP412', 'HP125'] },
  ],
  'Styregruppens vigtigste opgaver': [
    ...[
      'Sikre fremdrift og retning i samarbejde med projektlederen.',
      'Godkende budgetter og føre tilsyn med, at de holdes.',
      'Levere ressourcer, beslutninger og mandat til projektledelsen.',
      'Koordinere i forhold til andre projekter og aktiviteter i området.',
      'Håndtere konflikter, når projekter kommer på tværs af andre interesser.',
      'Godkende kommissorier for projektgrupper.',
      'Godkende kommunikationsplan.',
      'Godkende statusrapporter og handleplaner.',
    ].map((what, at) => ({
      id: `T${43 + at}`,
      what,
      rules: ['HP407'],
      people:
        'helhed spørger, om opgaverne er skrevet ned, og nævner alle otte. Hvilke af dem gruppen tager på sig, beslutter den selv.',
    })),
  ],
  'Gode råd om arbejdet i styregruppen': [
    {
      id: 'T51',
      what: 'Er styregruppens ansvar og kompetence klart beskrevet i kommissoriet?',
      rules: ['HP407', 'HP410', 'HP412'],
    },
    {
      id: 'T52',
      what: 'Udstyr afdelingsbestyrelsens medlem med beslutningskompetence.',
      rules: ['HP409', 'HP410'],
      people: 'Mandatet giver afdelingsbestyrelsen selv sit medlem; det står sjældent i planen.',
    },
    {
      id: 'T53',
      what: 'Informér løbende baglandet, og sørg for opbakning til vigtige beslutninger.',
      rules: ['HP416'],
      people: 'Om baglandet bakker op, ved kun afdelingsbestyrelsen.',
    },
    {
      id: 'T54',
      what: 'Tag eventuelt initiativ til faste formøder.',
      rules: ['HP411'],
      people: 'Formøder aftales mellem dem, der skal holde dem. helhed spørger, hvor ofte gruppen mødes.',
    },
    {
      id: 'T55',
      what: 'Foreslå, at styregruppen evaluerer sit eget arbejde, fx en gang årligt.',
      rules: ['HP417'],
      people:
        'helhed ser, om planen siger, hvordan den evalueres. Om gruppen også ser på sit eget arbejde, aftaler den selv.',
    },
    {
      id: 'T56',
      what: 'Tag opgaven alvorligt – vær velforberedt!',
      rules: [],
      people: 'Det kan kun den, der sidder i styregruppen.',
    },
  ],
};
