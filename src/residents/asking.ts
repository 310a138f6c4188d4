import { listOf } from '../plan/lists.ts';
import { organisationOf } from '../plan/people/people.ts';
import type { Boligorganisation, Person } from '../plan/plan.generated.ts';
import type { Draft, PlanDraft } from '../plan/plan.ts';

/** Whoever can be asked: a text, or parts. */
type Asked = Draft<Person> | undefined;

/** Who can be asked, in words: who they are and how they are reached, as far as the plan says so, and nothing else of them. */
export function whomToAsk(person: Asked): readonly string[] {
  return listOf<string | object>(person as string | object | undefined).map(one => {
    if (typeof one === 'string') return one.trim();
    const { navn, titel, rolle, organisation, kontakt } = one as Readonly<Record<string, unknown>>;
    return [navn, titel, rolle, organisation, kontakt].filter(part => typeof part === 'string').join(', ');
  });
}

/** Whom a resident can ask about all of it: the project leader, and those that a housing organisation names for it. */
export function whomToAskOfAll(plan: PlanDraft): readonly string[] {
  return [...whomToAsk(organisationOf(plan)?.projektleder), ...(plan.boligorganisationer ?? []).flatMap(contactOf)]
    .filter(said => said !== '')
    .map(said => said.charAt(0).toUpperCase() + said.slice(1));
}

function contactOf(organisation: Draft<Boligorganisation>): readonly string[] {
  if (typeof organisation === 'string') return [];
  const contacts = whomToAsk(organisation.kontakt);
  return contacts.map(said =>
    organisation.navn === undefined || said.includes(organisation.navn) ? said : `${organisation.navn}: ${said}`,
  );
}
