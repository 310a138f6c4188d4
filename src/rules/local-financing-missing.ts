import { listOf } from '../plan/lists.ts';
import { economyOf } from '../plan/money/economy.ts';
import { paymentsOf } from '../plan/money/payments.ts';
import { tellsPayers } from '../plan/money/telling-payers.ts';
import { askedIn } from '../plan/programme.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { mentions } from '../plan/wording/mentions.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP305',
  name: 'local-financing-missing',
  asks: 'localFinancing',
  title: { da: 'Kun Landsbyggefonden betaler', en: 'Only Landsbyggefonden pays' },
  why: {
    da: 'Landsbyggefonden betaler ikke det hele. Som regel betaler kommunen og boligorganisationerne resten, og fonde og andre kan supplere.',
    en: 'Landsbyggefonden does not pay it all. As a rule the municipality and the housing organisations pay the rest, and foundations and others may add to it.',
  },
  fix: {
    da: 'Skriv de lokale parter, der betaler, under `finansiering:` med `kilde:` og `beløb:`; gives der timer eller lokaler, så skriv `hvad:`.',
    en: 'Write the local parties who pay under `finansiering:` with `kilde:` and `beløb:`; if hours or rooms are given, write `hvad:`.',
  },
  example: {
    bad: `
      budget:
        i_alt: "1.600.000"
        finansiering: # HP305
          - { kilde: Landsbyggefonden, beløb: "1.600.000" }
    `,
    good: `
      budget:
        i_alt: "1.600.000"
        finansiering:
          - { kilde: Landsbyggefonden, beløb: "1.200.000" }
          - { kilde: Eksempel Kommune, rolle: kommune, beløb: "400.000", status: aftalt }
    `,
  },
  message: {
    da: ({ isNobody }: Facts) =>
      isNobody
        ? 'Budgettet siger ikke, hvem der betaler. Hvem betaler den lokale del?'
        : 'Landsbyggefonden står alene under finansieringen. Hvem betaler den lokale del?',
    en: ({ isNobody }: Facts) =>
      isNobody
        ? 'The budget does not say who pays. Who pays the local part?'
        : 'Only Landsbyggefonden is listed under the financing. Who pays the local part?',
  },
  *check(input) {
    const economy = economyOf(input);
    const { plan, asks, phase } = input;
    if (plan.budget !== undefined && !input.refused(plan, 'budget') && !tellsPayers(input, economy, economic)) {
      // Where the whole financing is asked for, that is the gap. A table for several areas at once is a part of another budget.
      const isPartOfOther = economy?.posts.some(({ divided }) => divided.områder) ?? false;
      const isAskedHere = askedIn(asks.financing, phase) === undefined && !isPartOfOther;
      if (isAskedHere && !mentions(plan, anyCase(/medfinans|egenfinans|lokal\w* (?:finans|andel)/)))
        yield { at: input.at(plan, 'budget'), on: 'key', facts: { isNobody: true } };
      return;
    }
    if (!economy || economy.hasUnread) return;
    const { budget, financing, posts } = economy;
    const payments = paymentsOf(economy);
    const fromPosts = financing.length === 0;
    const isUnsaid = fromPosts && posts.some(({ fields, divided }) => fields['kilde'] === undefined && !divided.kilder);
    const isTold = listOf(budget.tekst).some(text => localMoney.test(text));
    if (payments.length > 0 && payments.every(({ purse }) => purse === 'fund') && !isUnsaid && !isTold)
      yield { at: input.at(budget, fromPosts ? 'poster' : 'finansiering'), on: 'key', facts: { isNobody: false } };
  },
});

const economic = anyCase(/budget|økonomi|finansi|overslag/);

type Facts = { readonly isNobody: boolean };

/** The local part told in words: `Kommunen bidrager med 300 timer om året`. */
const localMoney = anyCase(
  /medfinans|egenfinans|(?:kommune|boligorganisation|boligselskab|boligforening|afdeling)[\wæøåé]* [^.]{0,60}(?:bidrag|betal|dække|giver|stiller|finansier)/,
);
