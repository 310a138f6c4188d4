import { anyCase } from '../plan/wording/any-case.ts';
import { passagesIn } from '../plan/wording/mentions.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP148',
  name: 'private-contact',
  severity: 'warning',
  source: 'helhed/råd',
  title: {
    da: 'Her står en privat mailadresse eller et telefonnummer',
    en: 'There is a private e-mail address or a telephone number here',
  },
  why: {
    da: 'Planen bliver læst af mange og ofte lagt på nettet. Private mailadresser og telefonnumre bør kun stå i den, hvis ejeren ved det. Det er helheds eget råd.',
    en: "The plan is read by many and often put on the web. Private e-mail addresses and telephone numbers should be in it only if their owner knows. This is helhed's own advice.",
  },
  fix: {
    da: 'Skriv organisationens egen mailadresse eller bare stillingen. Er det til jer selv, så flyt det til en `note:`; noter kommer ikke med i den færdige plan.',
    en: "Write the organisation's own e-mail address or just the position. If it is for yourselves, move it to a `note:`; notes are not printed in the submission.",
  },
  example: {
    bad: `
      parter:
        - navn: Eksempel Kommune
          rolle: kommune
        - navn: Boligforeningen Eksempel
          rolle: boligorganisation
          kontakt: formanden.eksempel@gmail.com # HP148
    `,
    good: `
      parter:
        - navn: Eksempel Kommune
          rolle: kommune
        - navn: Boligforeningen Eksempel
          rolle: boligorganisation
          kontakt: helhedsplan@boligforeningen.example
    `,
  },
  message: {
    da: ({ kind }: Facts) =>
      kind === 'mail'
        ? 'Her står en privat mailadresse. Skal den med, når planen sendes?'
        : 'Her står et telefonnummer. Skal det med, når planen sendes?',
    en: ({ kind }: Facts) =>
      kind === 'mail'
        ? 'There is a private e-mail address here. Should it be there when the plan is sent?'
        : 'There is a telephone number here. Should it be there when the plan is sent?',
  },
  *check({ plan, at }) {
    for (const { text, owner, key } of passagesIn(plan)) {
      if (['beløb', 'i_alt', 'nr', 'antal', 'boliger', 'beboere', 'id', 'fil'].includes(String(key))) continue;
      if (!mayBeContact.test(text)) continue;
      const isPhone = mayBePhone.test(text) && phone.test(text);
      const hasPhone = isPhone || (key === 'kontakt' && anyPhone.test(text));
      const kind: Facts['kind'] | undefined = privateMail.test(text) ? 'mail' : hasPhone ? 'phone' : undefined;
      if (kind) yield { at: at(owner, key as keyof typeof owner), facts: { kind } };
    }
  },
});

type Facts = { readonly kind: 'mail' | 'phone' };

/** The least that an address or a number has: nearly no text does, and then it is held against no more. */
const mayBeContact = /@|\d\d(?:[ .-]?\d\d){3}/u;

/** Addresses with those who sell or give mail to private people. */
const privateMail = anyCase(
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|mac|aol|protonmail|proton|mail|jubii|ofir|stofanet|webspeed|tdcadsl|get2net|post\d?\.tele|sol|youmail|fibermail|email)\.(?:com|dk|net|me)(?![\wæøåé])/,
);

const eight = '\\d{2}(?:[ .-]?\\d{2}){3}(?!\\d)';
const phone = anyCase(
  `(?<![\\wæøåé])(?:tlf|tel|telefon(?:nr|nummer)?|mobil(?:nr|nummer)?|ring|sms)\\.?:?(?: (?:til|på|nr\\.?|os)){0,3}\\s*${eight}` +
    `|(?:\\+|(?<!\\d)00)45[ -]?${eight}` +
    '|(?<!\\d[ .,:/–-]?)\\d{2}(?: \\d{2}){3}(?![ .,:/–-]?\\d)(?! ?(?:kr|mio|t\\.|%|bolig|lejem))',
);
/** The least that such a number has; a date has none of it. */
const mayBePhone = anyCase(/tlf|tel|mobil|ring|sms|45|\d\d \d\d \d\d \d\d/);
const anyPhone = /(?<!\d)\d{4} ?\d{4}(?!\d)/u;
