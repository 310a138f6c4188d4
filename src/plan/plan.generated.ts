// Made from schemas/helhedsplan.schema.json by `npm run generate`. Do not edit.

/**
 * En boligorganisation, der er med i planen. Navnet alene er nok.
 */
export type Boligorganisation =
  | string
  | {
      /**
       * Boligorganisationens navn.
       */
      navn: string;
      /**
       * Boligorganisationens nummer.
       */
      nr?: string;
      /**
       * De afdelinger, der er med.
       */
      afdelinger?: Afdeling[];
      /**
       * Hvor mange boliger boligorganisationen har med. Det må gerne være cirka.
       */
      boliger?: string;
      /**
       * Hvor mange beboere boligorganisationen har med. Det må gerne være cirka.
       */
      beboere?: string;
      kontakt?: Person;
      note?: Note;
    };
/**
 * En afdeling, der er med i planen. Navnet alene er nok.
 */
export type Afdeling =
  | string
  | {
      /**
       * Afdelingens nummer, præcis som det skrives. Sæt det i anførselstegn, så nuller foran bliver stående.
       */
      nr?: string;
      /**
       * Afdelingens navn.
       */
      navn?: string;
      /**
       * Hvor mange boliger. Det må gerne være cirka.
       */
      boliger?: string;
      /**
       * Hvor mange beboere. Det må gerne være cirka.
       */
      beboere?: string;
      /**
       * Hvor afdelingen ligger.
       */
      adresse?: string;
      note?: Note;
    };
/**
 * En note til jer, der skriver. Den kommer aldrig med i den færdige plan.
 */
export type Note = string | string[];
/**
 * Hvem: en stilling, en organisation eller et navn. Er der flere, skrives de som en liste.
 */
export type Person =
  | string
  | Person[]
  | {
      /**
       * Personens eller gruppens navn.
       */
      navn?: string;
      /**
       * Personens stilling.
       */
      titel?: string;
      /**
       * Hvor personen kommer fra.
       */
      organisation?: string;
      /**
       * Personens rolle i arbejdet.
       */
      rolle?: string;
      /**
       * Hvor mange de er.
       */
      antal?: string;
      timer?: Timer;
      /**
       * Hvordan man får fat i vedkommende.
       */
      kontakt?: string;
      note?: Note;
    };
/**
 * Hvor mange timer, i alt eller for hvert år.
 */
export type Timer =
  | string
  | {
      [k: string]: string;
    };
/**
 * En part i aftalen. Navnet alene er nok.
 */
export type Part =
  | string
  | {
      /**
       * Partens navn: kommunen, boligorganisationen, politiet …
       */
      navn: string;
      /**
       * Hvad parten er i samarbejdet, fx kommune, boligorganisation eller politi.
       */
      rolle?: string;
      /**
       * Den person, der repræsenterer parten.
       */
      person?: string;
      /**
       * Personens stilling.
       */
      titel?: string;
      /**
       * Hvordan man får fat i parten.
       */
      kontakt?: string;
      note?: Note;
    };
/**
 * Fra og til. Et årstal er nok, og dagene behøver ikke følge kalenderåret.
 */
export type Periode =
  | string
  | {
      /**
       * Den første dag (eller det første år).
       */
      fra: string;
      /**
       * Den sidste dag (eller det sidste år).
       */
      til: string;
      note?: Note;
    };
/**
 * Et problem, planen skal løse. En sætning er nok; bedre med tal, år og kilde.
 */
export type Problem =
  | string
  | {
      /**
       * Et kort navn, som et mål kan henvise til.
       */
      id?: string;
      /**
       * Hvad problemet er.
       */
      problem?: string;
      /**
       * Tallet, der viser problemet.
       */
      tal?: string;
      /**
       * Hvilket år tallet er fra.
       */
      år?: string;
      /**
       * Hvor tallet kommer fra.
       */
      kilde?: string;
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * Bilagets `id` fra planens liste over bilag.
 */
export type Henvisning = string;
/**
 * Hvor i bilaget svaret står.
 */
export type Side = string;
/**
 * Det konkrete mål: hvilken virkning skal aktiviteten have? En sætning er nok.
 */
export type Maal =
  | string
  | Maal[]
  | {
      /**
       * Målet i en sætning.
       */
      hvad?: string;
      /**
       * Hvilken virkning målet skal have for beboerne.
       */
      virkning?: string;
      /**
       * Hvor det står i dag: tal og år.
       */
      udgangspunkt?: string;
      /**
       * Tallet, I vil nå.
       */
      måltal?: string;
      /**
       * Hvornår målet skal være nået.
       */
      frist?: string;
      /**
       * Hvem målet gælder.
       */
      målgruppe?: string;
      delmål?: Maal;
      /**
       * Det problem, målet skal løse (dets `id` eller en sætning).
       */
      problem?: string;
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * Hvad vil I gøre – skridt for skridt – for at nå målet?
 */
export type Skridt =
  | string
  | Skridt[]
  | {
      /**
       * Hvad der gøres.
       */
      hvad?: string;
      hvem?: Person;
      /**
       * Hvornår det sker.
       */
      hvornår?: string;
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * Hvad er succeskriterierne, og hvordan vil I måle, at I lever op til dem?
 */
export type Succeskriterier =
  | string
  | Succeskriterier[]
  | {
      /**
       * Hvad der skal være opfyldt, for at aktiviteten er lykkedes.
       */
      kriterium: string;
      måling: Maaling;
      /**
       * Hvor det står i dag: tal og år.
       */
      udgangspunkt?: string;
      /**
       * Tallet, I vil nå.
       */
      måltal?: string;
      /**
       * Hvad tallet tæller: personer, husstande, procent …
       */
      enhed?: string;
      /**
       * Det boligområde, kriteriet gælder, hvis det ikke er dem alle.
       */
      område?: string;
      /**
       * Hvornår kriteriet skal være opfyldt.
       */
      frist?: string;
      /**
       * Hvor tallet hentes.
       */
      kilde?: string;
      /**
       * Hvor ofte der måles.
       */
      hvor_ofte?: string;
      hvem?: Person;
      resultater?: Resultater;
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * Hvordan I måler, at I lever op til succeskriterierne.
 */
export type Maaling =
  | string
  | Maaling[]
  | {
      /**
       * Hvordan der måles.
       */
      hvordan?: string;
      /**
       * Hvor tallet hentes.
       */
      kilde?: string;
      /**
       * Hvor ofte der måles.
       */
      hvor_ofte?: string;
      hvem?: Person;
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * Det, målingerne har vist, mens planen er i gang.
 */
export type Resultater =
  | string
  | Resultater[]
  | {
      /**
       * Hvornår der er målt.
       */
      dato?: string;
      /**
       * Hvad målingen viste: tallet og det, det tæller.
       */
      resultat?: string;
      /**
       * Hvor tallet er hentet.
       */
      kilde?: string;
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * De vigtigste milepæle: hvad der er nået, og hvornår.
 */
export type Milepaele =
  | string
  | Milepaele[]
  | {
      /**
       * Hvornår milepælen er nået: en dag, en måned, et kvartal eller et år.
       */
      dato?: string;
      /**
       * Hvad der er nået.
       */
      hvad: string | string[];
      hvem?: Person;
      /**
       * Hvor langt milepælen er.
       */
      status?: string;
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * Hvilke ressourcer der indgår – penge, timer, lokaler, mennesker – og hvem der giver dem.
 */
export type Ressourcer =
  | string
  | Ressourcer[]
  | {
      /**
       * Hvad der indgår.
       */
      hvad?: string;
      /**
       * Hvem der giver det.
       */
      giver?: string;
      /**
       * Hvor mange kroner.
       */
      beløb?: string;
      timer?: Timer;
      /**
       * Hvad beløb eller timer gælder for: uge, måned, år eller hele perioden.
       */
      pr?: string;
      /**
       * Hvor mange, fx frivillige eller lokaler.
       */
      antal?: string;
      år?: Aarsbeloeb;
      /**
       * Om det er aftalt eller stadig skal aftales.
       */
      status?: string;
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * Et årstal, eller beløbet for hvert år.
 */
export type Aarsbeloeb =
  | string
  | string[]
  | {
      [k: string]: string;
    };
/**
 * Hvad der skal ske med aktiviteten, når planen er slut, og hvem der tager over.
 */
export type Forankring =
  | string
  | Forankring[]
  | {
      /**
       * Hvad der skal ske med aktiviteten.
       */
      hvad?: string;
      hvem?: Person;
      /**
       * Hvornår det sker.
       */
      hvornår?: string;
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * Hvem aktiviteten er for, og gerne hvor mange.
 */
export type Maalgruppe =
  | string
  | Maalgruppe[]
  | {
      /**
       * Hvem de er.
       */
      hvem?: string;
      /**
       * Hvor mange de er.
       */
      antal?: string;
      note?: Note;
    };
/**
 * Delaftalen for indsatsområdet.
 */
export type Delaftale =
  | string
  | {
      /**
       * Delaftalens nummer.
       */
      nr?: string;
      /**
       * Delaftalens titel.
       */
      titel?: string;
      /**
       * Den fil, delaftalen ligger i.
       */
      fil?: string;
      /**
       * Hvornår delaftalen sidst er ført ajour.
       */
      ajourført?: string;
      /**
       * Hvem delaftalen er indgået med.
       */
      partnere?: string | string[];
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * En overskrift og en tekst.
 */
export type Afsnit =
  | string
  | {
      /**
       * Afsnittets overskrift.
       */
      overskrift?: string;
      /**
       * Afsnittets tekst. Lange tekster skrives efter en lodret streg `|` på linjerne under.
       */
      tekst?: string | string[];
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * Hvordan arbejdet er organiseret.
 */
export type Organisation =
  | string
  | {
      /**
       * Kort om organiseringen.
       */
      beskrivelse?: string;
      bestyrelse?: Gruppe;
      styregruppe?: Gruppe;
      følgegrupper?: Gruppe;
      projektgrupper?: Gruppe;
      sekretariat?: Gruppe;
      projektleder?: Person;
      grupper?: Gruppe;
      beboere?: Person;
      driftsansvarlig?: Person;
      medarbejdere?: Person;
      /**
       * Hvordan der kommunikeres undervejs.
       */
      kommunikation?: string | string[];
      /**
       * Hvordan I justerer, hvis en indsats ikke virker.
       */
      justering?: string | string[];
      /**
       * Hvordan indsatsen bliver evalueret.
       */
      evaluering?: string | string[];
      kommissorium?: Dokument;
      forretningsorden?: Dokument;
      organisationsdiagram?: Dokument;
      bilag?: Henvisning;
      side?: Side;
      /**
       * Andet om organiseringen.
       */
      afsnit?: Afsnit[];
      note?: Note;
    };
/**
 * En gruppe: hvem der sidder i den, hvad den beslutter, og hvor ofte den mødes. Er der flere, skrives de som en liste.
 */
export type Gruppe =
  | string
  | Gruppe[]
  | {
      /**
       * Gruppens navn.
       */
      navn?: string;
      /**
       * Om gruppen er strategisk (beslutter) eller udførende.
       */
      niveau?: string;
      formand?: Person;
      medlemmer?: Person;
      /**
       * Hvad gruppen skal.
       */
      opgaver?: string | string[];
      /**
       * Hvad gruppen selv kan beslutte.
       */
      mandat?: string | string[];
      /**
       * Hvor ofte gruppen mødes.
       */
      møder?: string;
      kommissorium?: Dokument;
      forretningsorden?: Dokument;
      note?: Note;
    };
/**
 * En kort tekst eller en henvisning til et bilag.
 */
export type Dokument =
  | string
  | {
      /**
       * Det, dokumentet siger, kort.
       */
      tekst?: string;
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * Budgettet: hvem der betaler, og hvad pengene går til.
 */
export type Budget =
  | string
  | {
      /**
       * Hvad planen koster i alt.
       */
      i_alt?: string;
      /**
       * Hvad tallene er skrevet i: kr., 1.000 kr. eller mio. kr.
       */
      enhed?: string;
      /**
       * Hvem der betaler, og hvor meget.
       */
      finansiering?: Finansiering[];
      /**
       * Hvad pengene går til.
       */
      poster?: Post[];
      /**
       * Penge og timer, der hjælper planen, men ikke er med i det samlede beløb.
       */
      uden_for?: Finansiering[];
      /**
       * Forklaring til budgettet.
       */
      tekst?: string | string[];
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * En, der betaler.
 */
export type Finansiering =
  | string
  | {
      /**
       * Hvem pengene kommer fra.
       */
      kilde?: string;
      /**
       * Hvad kilden er: Landsbyggefonden, kommune, boligorganisation eller andre.
       */
      rolle?: string;
      /**
       * Hvor mange kroner.
       */
      beløb?: string;
      /**
       * Andelen i procent.
       */
      andel?: string;
      år?: Aarsbeloeb;
      /**
       * Hvad der gives, hvis det ikke er penge: timer, lokaler, mennesker.
       */
      hvad?: string;
      timer?: Timer;
      /**
       * Om det er aftalt eller stadig skal aftales.
       */
      status?: string;
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * En post i budgettet.
 */
export type Post =
  | string
  | {
      /**
       * Hvad pengene går til.
       */
      post?: string;
      /**
       * Hvor mange kroner i alt.
       */
      beløb?: string;
      år?: Aarsbeloeb;
      /**
       * Hvem der betaler posten.
       */
      kilde?: string;
      /**
       * Hvad hver kilde betaler af posten.
       */
      kilder?: {
        [k: string]: string;
      };
      /**
       * Hvad posten koster i hvert boligområde.
       */
      områder?: {
        [k: string]: string;
      };
      /**
       * Det indsatsområde, posten hører til.
       */
      indsatsområde?: string;
      /**
       * Den aktivitet, posten hører til (dens `id` eller titel).
       */
      aktivitet?: string;
      timer?: Timer;
      /**
       * Om det er aftalt eller stadig skal aftales.
       */
      status?: string;
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * Et dokument, der følger med planen. Titlen alene er nok.
 */
export type Bilag =
  | string
  | {
      /**
       * Det korte navn, som et svar henviser til.
       */
      id?: string;
      /**
       * Bilagets nummer.
       */
      nr?: string;
      /**
       * Bilagets titel.
       */
      titel?: string;
      /**
       * Filen, hvis den ligger sammen med planen.
       */
      fil?: string;
      /**
       * Hvor bilaget ellers findes, fx i driftsstøttesystemet.
       */
      sted?: string;
      /**
       * Hvor mange sider bilaget fylder.
       */
      sider?: string;
      note?: Note;
    };
/**
 * En godkendelse af planen.
 */
export type Godkendelse =
  | string
  | {
      /**
       * Hvem der har godkendt.
       */
      af?: string;
      /**
       * Hvornår.
       */
      dato?: string;
      /**
       * Hvad der er godkendt.
       */
      hvad?: string;
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * En underskrift for en part.
 */
export type Underskrift =
  | string
  | {
      /**
       * Den part, der skrives under for.
       */
      part?: string;
      /**
       * Hvem der skriver under.
       */
      navn?: string;
      /**
       * Stilling.
       */
      titel?: string;
      /**
       * Hvornår der er skrevet under.
       */
      dato?: string;
      note?: Note;
    };
/**
 * En ændring af planen.
 */
export type Aendring =
  | string
  | {
      /**
       * Hvornår ændringen er besluttet.
       */
      dato?: string;
      /**
       * Hvad der er ændret, og hvorfor.
       */
      hvad?: string;
      /**
       * Hvornår Landsbyggefonden har godkendt ændringen.
       */
      godkendt?: string;
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };
/**
 * En årlig indberetning til Landsbyggefonden.
 */
export type Rapport =
  | string
  | {
      /**
       * Det kalenderår, rapporten handler om.
       */
      år?: string;
      /**
       * Hvornår rapporten er sendt til Landsbyggefonden.
       */
      dato?: string;
      /**
       * Hvad der er sendt.
       */
      hvad?: string | string[];
      /**
       * Hvor langt rapporten er.
       */
      status?: string;
      bilag?: Henvisning;
      side?: Side;
      note?: Note;
    };

/**
 * En boligsocial helhedsplan, som helhed kan læse. Alle felter kan skrives som almindelig tekst; datoer, beløb og antal skrives, som man plejer på dansk.
 */
export interface Plan {
  /**
   * Hvilke af Landsbyggefondens midler planen søger. Programmet bestemmer, hvad der spørges om.
   */
  program: '2006-10' | '2011-14' | '2015-18' | '2019-26';
  /**
   * Hvor langt planen er: prækvalifikation (ansøgningen om at komme i gang), helhedsplan (selve planen eller aftalen) eller gennemførelse (planen er i gang).
   */
  fase: 'prækvalifikation' | 'helhedsplan' | 'gennemførelse';
  /**
   * Planens navn, som det skal stå på forsiden.
   */
  titel: string;
  /**
   * Det boligområde, planen gælder. Er der flere, skrives de som en liste.
   */
  område: string | string[];
  /**
   * Den kommune, området ligger i.
   */
  kommune: string | string[];
  /**
   * De boligorganisationer, der er med i planen, hver med sine afdelinger.
   */
  boligorganisationer?: Boligorganisation[];
  /**
   * Hvor mange boliger hele planen omfatter. Det må gerne være cirka.
   */
  boliger?: string;
  /**
   * Hvor mange beboere hele planen omfatter. Det må gerne være cirka.
   */
  beboere?: string;
  /**
   * De parter, der indgår aftalen: kommunen, boligorganisationerne og eventuelt andre, fx politiet.
   */
  parter?: Part[];
  periode: Periode;
  /**
   * Hvilken udgave af planen det er.
   */
  version?: string;
  /**
   * Den dag, denne udgave af planen er skrevet eller indsendt.
   */
  dato?: string;
  /**
   * De problemer, planen skal løse. Skriv gerne tallet, året og kilden.
   */
  problemer?: string | Problem[];
  /**
   * Det overordnede formål med planen.
   */
  formål?: string | string[];
  /**
   * Delmål, der gælder for hele planen.
   */
  delmål?: string | string[];
  mål?: Maal;
  skridt?: Skridt;
  succeskriterier?: Succeskriterier;
  måling?: Maaling;
  milepæle?: Milepaele;
  ressourcer?: Ressourcer;
  forankring?: Forankring;
  /**
   * De indsatsområder, planen har valgt, med programmets egne navne, og aktiviteterne under hvert.
   */
  indsatsområder?: Indsatsomraade[];
  /**
   * Aktiviteter, der endnu ikke er lagt under et indsatsområde. De hører hjemme under `indsatsområder`.
   */
  aktiviteter?: Aktivitet[];
  organisation?: Organisation;
  budget?: Budget;
  /**
   * De dokumenter, der følger med planen. Et svar kan henvise til et bilag med dets `id`.
   */
  bilag?: Bilag[];
  /**
   * Alt andet, planen fortæller, fx vision og baggrund: en overskrift og en tekst.
   */
  afsnit?: Afsnit[];
  /**
   * Hvem der har godkendt planen, og hvornår.
   */
  godkendelser?: Godkendelse[];
  /**
   * Hvem der skriver under for hver part.
   */
  underskrifter?: Underskrift[];
  /**
   * Ændringer, siden planen blev godkendt, og hvornår Landsbyggefonden godkendte dem.
   */
  ændringer?: Aendring[];
  /**
   * De årlige indberetninger til Landsbyggefonden: hvilket år de gælder, og hvornår de er sendt.
   */
  rapporter?: Rapport[];
  /**
   * Hvornår og hvordan planen bliver revideret.
   */
  revision?: string | string[];
  note?: Note;
}
/**
 * Et indsatsområde med dets aktiviteter.
 */
export interface Indsatsomraade {
  /**
   * Den fil i planens mappe, hvor indsatsområdet er skrevet. Så skal der ikke stå andet her.
   */
  fil?: string;
  /**
   * Indsatsområdets eget nummer.
   */
  nr?: string;
  /**
   * Indsatsområdets navn, som programmet skriver det.
   */
  navn: string;
  /**
   * Hvad indsatsområdet skal føre til.
   */
  formål?: string | string[];
  /**
   * Programmets navn for indsatsområdet, når planen bruger sit eget navn.
   */
  hører_under?: string;
  /**
   * Kort om indsatsområdet.
   */
  beskrivelse?: string;
  /**
   * De afdelinger, indsatsområdet gælder, hvis det ikke er dem alle.
   */
  afdelinger?: string | string[];
  /**
   * Hvem der samarbejdes med.
   */
  partnere?: string | string[];
  /**
   * Hvor langt indsatsområdet er.
   */
  status?: string;
  /**
   * Hvornår indsatsområdet begynder.
   */
  start?: string;
  /**
   * Hvornår indsatsområdet slutter.
   */
  slut?: string;
  /**
   * Delmål under indsatsområdet.
   */
  delmål?: string | string[];
  målgruppe?: Maalgruppe;
  ansvarlig?: Person;
  mål?: Maal;
  skridt?: Skridt;
  succeskriterier?: Succeskriterier;
  måling?: Maaling;
  milepæle?: Milepaele;
  ressourcer?: Ressourcer;
  forankring?: Forankring;
  delaftale?: Delaftale;
  /**
   * Aktiviteterne under indsatsområdet.
   */
  aktiviteter?: Aktivitet[];
  /**
   * Andet, der skal fortælles om indsatsområdet.
   */
  afsnit?: Afsnit[];
  note?: Note;
}
/**
 * En aktivitet og de seks svar om den: mål, skridt, succeskriterier, milepæle, ressourcer og forankring.
 */
export interface Aktivitet {
  /**
   * `id` på en aktivitet, der er skrevet et andet sted i planen. Så skrives den kun én gang.
   */
  se?: string;
  /**
   * Den fil i planens mappe, hvor aktiviteten er skrevet. Så skal der ikke stå andet her.
   */
  fil?: string;
  /**
   * Et kort navn, der kun bruges én gang i planen. Kan udelades.
   */
  id?: string;
  /**
   * Aktivitetens eget nummer.
   */
  nr?: string;
  /**
   * Aktivitetens navn.
   */
  titel: string;
  /**
   * Det tema, aktiviteten hører under.
   */
  tema?: string;
  /**
   * Kort om aktiviteten.
   */
  beskrivelse?: string;
  /**
   * De afdelinger, aktiviteten gælder, hvis det ikke er dem alle.
   */
  afdelinger?: string | string[];
  målgruppe?: Maalgruppe;
  ansvarlig?: Person;
  /**
   * Hvem der samarbejdes med.
   */
  partnere?: string | string[];
  /**
   * Den viden, aktiviteten bygger på, og hvor den står.
   */
  viden?: string | string[];
  /**
   * Hvor langt aktiviteten er.
   */
  status?: string;
  /**
   * Hvornår aktiviteten begynder.
   */
  start?: string;
  /**
   * Hvornår aktiviteten slutter.
   */
  slut?: string;
  mål: Maal;
  skridt: Skridt;
  succeskriterier: Succeskriterier;
  måling?: Maaling;
  milepæle: Milepaele;
  ressourcer: Ressourcer;
  forankring: Forankring;
  /**
   * Andet, der skal fortælles om aktiviteten.
   */
  afsnit?: Afsnit[];
  note?: Note;
}
