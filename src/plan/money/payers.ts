import { fold } from '../spelling.ts';

/** Whose money it is: Landsbyggefonden's, local, or that of several at once, of whom Landsbyggefonden is one. */
export type Purse = 'fund' | 'local' | 'unclear';

const fund = /lands?bygge\s*-?\s*fond|\blbf\b/i;
const others = /kommun|bolig(?!social)|trækningsret|afdeling|medfinans|egen|\bøvrige|\bandre|\blokal/i;

/** Whose money comes from a payer, by its name and its role. */
export function purseOf(name: string | undefined, role?: string): Purse {
  const composed = name?.normalize('NFC') ?? '';
  if (fund.test(composed)) return others.test(composed.replace(fund, '')) ? 'unclear' : 'fund';
  if (role !== undefined && fund.test(role)) return 'fund';
  return composed === '' && role === undefined ? 'unclear' : 'local';
}

/** A payer as it is compared: `Landsbyggefondens tilskud` and `LBF` are the same, and what stands in parentheses is left out. */
export function payerKey(name: string): string {
  if (purseOf(name) === 'fund') return 'landsbyggefonden';
  return fold(name.replace(/\([^)]*\)/gu, '')).replace(/[.,;:]+$/u, '');
}

const isMunicipal = (key: string) => key.includes('kommune');
const isHousing = (key: string) => /bolig|almene/u.test(key) && !isMunicipal(key);
const isMunicipality = (key: string) => /^(?:egen|beliggenheds)?kommunen?s?$/u.test(key);
const isOrganisation = (key: string) =>
  /^(?:almene?)?bolig(?:organisation|selskab|forening|afdeling)(?:en|et)?s?$/u.test(key);

/**
 * Which of some payers a name means, as its key: the same name, or »kommunen« where there is one municipality among them,
 * and »boligorganisationen« where there is one housing organisation.
 */
export function payerMeant(name: string, payers: ReadonlySet<string>): string | undefined {
  const key = payerKey(name);
  if (payers.has(key)) return key;
  const { municipality, housing } = onlyOnes(payers);
  if (municipality !== undefined && isMunicipal(key) && (isMunicipality(key) || isMunicipality(municipality)))
    return municipality;
  if (housing !== undefined && isHousing(key) && (isOrganisation(key) || isOrganisation(housing))) return housing;
  return undefined;
}

interface OnlyOnes {
  readonly municipality: string | undefined;
  readonly housing: string | undefined;
}
const known = new WeakMap<ReadonlySet<string>, OnlyOnes>();

/** The only municipality and the only housing organisation among some payers. */
function onlyOnes(payers: ReadonlySet<string>): OnlyOnes {
  const only = (isKind: (key: string) => boolean) => {
    const [first, second] = [...payers].filter(isKind);
    return second === undefined ? first : undefined;
  };
  const found = known.get(payers) ?? { municipality: only(isMunicipal), housing: only(isHousing) };
  known.set(payers, found);
  return found;
}
