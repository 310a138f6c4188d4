import { groupedBy } from '../lists.ts';
import { type Economy, type Line, partsOf } from './economy.ts';
import { differ, type Money, sumOf, untold } from './money.ts';
import { payerMeant } from './payers.ts';
import { paymentsOf, paymentsOfPost } from './payments.ts';

/** Two sums for the same thing that can't both be right, and the line of the financing where one of them begins. */
export interface Gap {
  readonly name: string;
  readonly financed: Money;
  readonly posted: Money;
  readonly line: Line;
}

/** The sources of which the posts say something else than the financing. */
export function sourceGaps(economy: Economy): readonly Gap[] {
  const { financing, posts, hasUnread } = economy;
  if (financing.length === 0 || posts.length === 0 || hasUnread) return [];
  const paid = groupedBy(
    paymentsOf(economy).map((payment, at) => ({ ...payment, line: financing[at] as Line })),
    ({ key }) => key,
  );
  const payers = new Set(paid.keys());
  const payments = posts.map(paymentsOfPost);
  const said = groupedBy(payments.flat(), ({ name }) => payerMeant(name, payers));
  const others = said.get(undefined) ?? [];
  if (said.size === (others.length > 0 ? 1 : 0)) return [];
  const isOpen = payments.some(({ length }) => length === 0) || others.some(({ purse }) => purse === 'unclear');
  const isLocalOpen = others.some(({ purse }) => purse === 'local');
  return [...paid].flatMap(([key, lines]): Gap[] => {
    const [first] = lines;
    if (!first || first.purse === 'unclear') return [];
    const open = isOpen || (isLocalOpen && first.purse === 'local');
    const financed = sumOf(lines.map(({ money }) => money));
    const posted = sumOf([...(said.get(key) ?? []).map(({ money }) => money), ...(open ? [untold] : [])]);
    return differ(financed, posted) && differ(inMoney(lines), posted)
      ? [{ name: first.name, financed, posted, line: first.line }]
      : [];
  });
}

/** The years of which the posts say something else than the financing. */
export function yearGaps({ financing, posts, hasUnread }: Economy): readonly Gap[] {
  if (hasUnread) return [];
  const [financed, posted] = [byYear(financing), byYear(posts)];
  if (financed.size === 0 || posted.size === 0) return [];
  const isOpen = (lines: readonly Line[]) => lines.some(line => yearsOf(line).size === 0);
  const rest = { financed: isOpen(financing) ? [untold] : [], posted: isOpen(posts) ? [untold] : [] };
  return [...new Set([...financed.keys(), ...posted.keys()])].sort().flatMap((year): Gap[] => {
    const paid = financed.get(year) ?? [];
    const spent = posted.get(year) ?? [];
    const sums = {
      financed: sumOf([...paid.map(({ money }) => money), ...rest.financed]),
      posted: sumOf([...spent.map(({ money }) => money), ...rest.posted]),
    };
    const line = (paid[0] ?? spent[0])?.line;
    const cash = inMoney(paid.map(({ line, money }) => ({ isInKind: line.isInKind, money })));
    return line && differ(sums.financed, sums.posted) && (rest.financed.length > 0 || differ(cash, sums.posted))
      ? [{ name: year, ...sums, line }]
      : [];
  });
}

/** What is paid in money: what is given in kind may have an amount without being in the posts. */
const inMoney = (parts: readonly { readonly isInKind: boolean; readonly money: Money }[]) =>
  sumOf(parts.filter(({ isInKind }) => !isInKind).map(({ money }) => money));

function byYear(
  lines: readonly Line[],
): ReadonlyMap<string, readonly { readonly line: Line; readonly money: Money }[]> {
  const years = lines.flatMap(line => [...yearsOf(line)].map(([year, money]) => ({ year, line, money })));
  return groupedBy(years, ({ year }) => year);
}

/** What a line comes to in each year: by its years, or in the one year that it is for. */
function yearsOf(line: Line): ReadonlyMap<string, Money> {
  const { år } = line.fields;
  if (line.divided.år) return new Map([...partsOf(line, 'år')].map(([year, money]) => [yearNamed(year), money]));
  return typeof år === 'string' && /^\s*\d{4}\s*$/u.test(år) ? new Map([[år.trim(), line.amount]]) : new Map();
}

const yearNamed = (text: string) => /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(text)?.[0] ?? text.trim();
