import { listOf } from '../plan/lists.ts';
import { anyCase } from '../plan/wording/any-case.ts';
import { plain } from '../plan/wording/wording.ts';
import { rule } from './rule.ts';

export default rule({
  code: 'HP150',
  name: 'area-name-generic',
  asks: 'areaName',
  title: { da: 'Området står ikke med navn', en: 'The area is not given by name' },
  why: {
    da: 'Støtten gives til bestemte boligområder, så området skal stå med navn. I en rigtig aftale er skabelonens ord blevet stående.',
    en: 'Support is given to particular housing areas, so the area must be named. In a real agreement the words of the template were left standing.',
  },
  fix: {
    da: 'Skriv det navn, området kendes under, efter `område:`.',
    en: 'Write the name by which the area is known after `område:`.',
  },
  example: {
    bad: `
      område: Boligområdets navn # HP150
    `,
    good: `
      område: Birkeparken
    `,
  },
  message: {
    da: ({ name }: Facts) => `Hvad hedder området? »${name}« er ikke et navn.`,
    en: ({ name }: Facts) => `What is the area called? "${name}" is no name.`,
  },
  *check({ plan, at }) {
    const names = listOf(plan.område);
    if (names.length === 0 || !names.every(isGeneric)) return;
    yield { at: at(plan, 'område'), facts: { name: names.join(', ') } };
  },
});

type Facts = { readonly name: string };

const generic = anyCase(
  /^(?:(?:det |de |vores |jeres |et |en )?(?:udsatte? |almene? )?(?:bolig)?(?:område|afdeling|bydel|kvarter|bebyggelse|helhedsplan)(?:en|et|er|erne|n|t)?(?:s? navne?)?|(?:områdets|boligområdets|områdernes) navne?|navn(?:et)?(?: på .*)?|(?:bolig)?område [\wæøåé]|flere (?:områder|afdelinger))$/,
);

function isGeneric(name: string): boolean {
  return generic.test(plain(name).replace(/^[[(<»"']+|[\])>«"'.:]+$/gu, ''));
}
