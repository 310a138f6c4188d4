import { listed } from '../language.ts';
import { annexesAbout } from '../plan/annexes.ts';
import { spotsOf } from '../plan/lists.ts';
import type { Afdeling } from '../plan/plan.generated.ts';
import type { Draft } from '../plan/plan.ts';
import { askedIn } from '../plan/programme.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP114',
  name: 'section-without-data',
  severity: 'note',
  source: 'helhed/råd',
  title: {
    da: 'En afdeling står uden nummer og antal boliger',
    en: 'A section has neither its number nor how many dwellings it has',
  },
  why: {
    da: 'Med nummeret kan man finde afdelingen i tallene, og antallet af boliger viser, hvor mange indsatsen er for.',
    en: 'The number lets readers find the section in the figures, and the number of dwellings shows how many the effort is for.',
  },
  fix: {
    da: 'Skriv `nr`, `boliger` og gerne `beboere` ved afdelingen. Et cirkatal er fint.',
    en: 'Write `nr`, `boliger` and preferably `beboere` at the section. A rough number is fine.',
  },
  example: {
    bad: `
      boligorganisationer:
        - navn: Boligforeningen Eksempel
          afdelinger:
            - navn: Birkeparken # HP114
    `,
    good: `
      boligorganisationer:
        - navn: Boligforeningen Eksempel
          afdelinger:
            - nr: "55"
              navn: Birkeparken
              boliger: ca. 840
    `,
  },
  message: {
    da: ({ names }: Facts) =>
      names.length > 1
        ? `Hvilke numre har ${listed(names, 'and', 'da')}, og hvor mange boliger er der?`
        : `Hvilket nummer har ${names[0] ?? 'afdelingen'}, og hvor mange boliger er der?`,
    en: ({ names }: Facts) =>
      names.length > 1
        ? `Which numbers do ${listed(names, 'and', 'en')} have, and how many dwellings are there?`
        : `Which number does ${names[0] ?? 'the section'} have, and how many dwellings are there?`,
  },
  *check({ plan, at, refused, asks, phase }) {
    if (
      !askedIn<unknown>(asks.sections, phase) ||
      annexesAbout(plan, anyCase(/stamdata|(?:liste|oversigt) over|afdelings(?:liste|oversigt)/)).length > 0
    )
      return;
    if (plan.boliger !== undefined || plan.beboere !== undefined) return;
    for (const organisation of plan.boligorganisationer ?? []) {
      if (typeof organisation === 'string' || organisation.boliger !== undefined || organisation.beboere !== undefined)
        continue;
      const bare = spotsOf<Draft<Afdeling>>(organisation, 'afdelinger').filter(({ value }) =>
        typeof value === 'string'
          ? !/\d/.test(value)
          : fields.every(field => value[field] === undefined && !refused(value, field)),
      );
      const [first] = bare;
      if (!first) continue;
      const names = bare.flatMap(({ value }) => (typeof value === 'string' ? value : (value.navn ?? [])));
      yield { at: at(first.owner, first.key as keyof typeof first.owner), facts: { names } };
    }
  },
});

type Facts = { readonly names: readonly string[] };

const fields = ['nr', 'boliger', 'beboere'] as const;
