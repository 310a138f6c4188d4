import { anyCase } from './any-case.ts';
import { hasNumber, hasTime, isLong, namesGroup, plain, sentencesOf } from './wording.ts';

/** How a goal may begin before it says anything: `Målet er at`, `Vi vil gerne`, `Aktiviteten skal være med til at`. */
const preamble = new RegExp(
  [
    '^(?:(?:det|den|vores|planens|indsatsens|aktivitetens|projektets) )?(?:[\\wæøåé]+ )?(?:mål|målet|målsætningen|formål|formålet|hensigten|ambitionen|ønsket|visionen)(?: (?:med|for) [^,]{1,40}?)?(?: er)?:? (?:derfor )?(?:at )?(?=[\\wæøåé])',
    '^(?:[\\wæøåé]+ ){1,3}?(?:vil|skal|ønsker|kan|har til (?:formål|opgave)|arbejder for|arbejder på)(?: (?:vi|den|det|der|aktiviteten|projektet|indsatsen))?(?: (?:gerne|også|derfor|fortsat))*(?: være med til| hjælpe med til)?,?(?: at)? ',
    '^(?:gennem|via|med|ved at) [^,]{1,60}? (?=[\\wæøåé]+es )',
    `^(?:vi|den|det|indsatsen|aktiviteten|projektet|planen|helhedsplanen|[\\wæøåé]+(?:caféen|cafeen|klubben|festen|holdet|værkstedet)) (?=(?:styrk|fremm|øg|forbedr|understøtt|bidrag|højn|løft|medvirk|skab|sikr|udvikl|giv)er )`,
    '^at ',
  ].join('|'),
  'i',
);
const adverbs = '(?:(?:yderligere|fortsat|generelt|aktivt|også|i højere grad|løbende|særligt) )*';

/** Verbs that say only which way a thing is to move. */
const direction =
  '(?:styrk|frem|fremm|øg|forbedr|understøtt|bidrag|højn|løft|medvirk|optimer|mindsk|reducer|nedbring|begræns|forebyg|forebygg|modvirk)(?:e|er|es|ende)?(?: til)?';
/** Verbs that say no more than that, when what follows is no thing that can be seen. */
const making =
  '(?:udvikl|skab|sikr|støtt|giv|opbyg|opbygg|udvid|arbejd|understøtt|inspirer|motiver|facilit(?:er)|etabler|have fokus|sætt|få|gøre?)(?:e|er|es)?(?: (?:op om|fokus på|for|med|på|hen imod|mod))?';
const unseen = anyCase(
  /(?<![\wæøåé])(?:[\wæøåé]*(?:trivsel|trivslen|trives|tryghed|trygheden|fællesskab|sammenhold|sammenhæng|naboskab|netværk|relation|livskvalitet|medborgerskab|ansvar|ejerskab|tillid|engagement|image|omdømme|integration|inklusion|rummelighed|mangfoldighed|dialog|samarbejde|udvikling|motivation|kompetence|selvtillid|selvværd|sundhed|rammer|muligheder|mulighed|vilkår|forståelse|kendskab|synlighed|kultur|miljø|deltagelse|inddragelse|livsglæde)[\wæøåé]*|(?:bedre|større|højere|stærkere|mere|tryggere|sundere|positiv[\wæøåé]*|gode?|godt|attraktiv[\wæøåé]*|levende))(?![\wæøåé])/,
);
const moved =
  '(?:styrkes|øges|forbedres|fremmes|udvikles|højnes|løftes|understøttes|mindskes|reduceres|nedbringes|begrænses|forebygges|er (?:blevet )?(?:styrket|øget|forbedret|fremmet|højnet|løftet|mindsket|udviklet|bedre|større|stærkere|højere)|bliver (?:styrket|øget|forbedret|bedre|større|stærkere|højere))';

const startsWithDirection = anyCase(`^${adverbs}${direction}(?![\\wæøåé])`);
const startsWithMaking = anyCase(`^${adverbs}${making}(?![\\wæøåé])`);
const isMoved = anyCase(`(?<![\\wæøåé])${moved}(?![\\wæøåé])`);
const seen = anyCase(
  /(?:gennemsnit|niveau(?:et)? (?:med|som|i)|lige så|samme .{1,40} som|på højde med|som (?:i )?resten)/,
);
/** »opleve større tryghed«, »får et bedre netværk« */
const feels = anyCase(
  /^(?:(?:beboerne|borgerne|alle|naboerne|området|man) )?(?:oplever?|føler?|får?|haver?|har|møder?|mærker?)(?: (?:en|et|sig|det))? (?:øget|styrket|forbedret|bedre|større|højere|stærkere|mere)(?![\wæøåé])/,
);
const noun = anyCase(
  /^(?:(?:en|et|der er(?: skabt)?) )?(?:øge[tn]e?|øget|styrke[tn]|forbedre[td]|bedre|større|højere|stærkere|mere)(?![\wæøåé])/,
);
const better = anyCase(/(?<![\wæøåé])(?:bedre|større|højere|stærkere|tryggere|sundere|mere [\wæøåé]+)(?![\wæøåé])/);
const clause = /(?<![\wæøåé])at (.+)$/i;
const means = anyCase(
  /^(?:det (?:skal|vil)? ?(?:sker?|gøres?|opnås?)|dette |herved|gennem|ved at|ved hjælp af|blandt andet|vi gør|derfor)(?![\wæøåé])/,
);

const people =
  '(?:de |alle |vores |områdets |kvarterets )?(?:børn(?:ene)? og (?:de )?unge|unge|børn(?:ene)?|forældre(?:ne)?|familier(?:ne)?|børnefamilier(?:ne)?|ældre|voksne|kvinder(?:ne)?|mødre(?:ne)?|fædre(?:ne)?|piger(?:ne)?|drenge(?:ne)?)';
const having =
  '(?:udvikling|kompetencer|ressourcer|trivsel|muligheder|netværk|fællesskab(?:er)?|forældreevne|rolle|hverdag|liv|vilkår|motivation|deltagelse|sundhed|læring|relationer|engagement)';
/** »Støtte op om de unge«, »styrke forældrenes kompetencer«: those it is for, and nothing that comes of it. */
const mereSupport = anyCase(
  `^(?:arbejde (?:for|med|hen imod) )?(?:at )?${adverbs}(?:støtte(?: op om)?|understøtte|styrke|hjælpe|bakke op om|løfte|fremme|udvikle|motivere|engagere|inddrage) ${people}(?:s (?:${having}(?: og ${having})?))?$`,
);

/** Tells whether a goal says only which way things are to move: no number, share, date or group, and nothing that can be seen. */
export function isVague(goal: string): boolean {
  if (isLong(goal) || hasNumber(goal) || hasTime(goal) || seen.test(goal)) return false;
  const sentences = sentencesOf(goal).filter((sentence, at) => at === 0 || !means.test(sentence));
  const isOfGroup = namesGroup(goal);
  return (
    sentences.length > 0 &&
    sentences.every(
      said => mereSupport.test(plain(said).replace(preamble, '')) || (!isOfGroup && isVagueSentence(said)),
    )
  );
}

function isVagueSentence(sentence: string): boolean {
  const said = plain(sentence).replace(preamble, '');
  if (noun.test(said) || feels.test(said)) return true;
  if (!startsWithDirection.test(said) && !startsWithMaking.test(said)) return isMoved.test(said);
  const [, picture] = /, (?:hvor|så|der|som) (.+)$/i.exec(said) ?? [];
  if (picture !== undefined && !unseen.test(picture) && !isMoved.test(picture)) return false;
  const [, what] = clause.exec(said) ?? [];
  // »sikre, at gården er ren« can be seen; »sikre, at trygheden øges« and »bidrage til at styrke« say no more than before.
  if (what !== undefined)
    return (
      startsWithDirection.test(what) ||
      (startsWithMaking.test(what) && unseen.test(what)) ||
      isMoved.test(what) ||
      better.test(what)
    );
  return startsWithDirection.test(said) || unseen.test(said);
}
