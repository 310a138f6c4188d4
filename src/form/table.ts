import { pointerTo } from '../placing.ts';
import { fieldIn } from '../plan/fields.ts';
import { type Axis, axes, type Line } from '../plan/money/economy.ts';
import { differ, type Money, sumOf } from '../plan/money/money.ts';
import { amountSite } from './amounts.ts';
import type { Around } from './around.ts';
import type { Column, Row, TableControl } from './form.ts';
import { oneIn } from './naming.ts';
import { sitesIn } from './parts.ts';
import { moneyInWords } from './read-as.ts';
import { leadOf } from './sentence.ts';
import { isEmpty, isFields, isList, type Site } from './site.ts';

/** The lines of a budget as a table, with its sums. */
export function tableOf(site: Site, lines: readonly Site[], around: Around): TableControl {
  const parts = lines.map(line => new Map(sitesIn(line).map(each => [each.name, each])));
  const columns = columnsOf(site.name, parts, around);
  const known = linesOf(site.name, around);
  const byPath = new Map(
    known.map(line => [pointerTo(around.examination.reading.at(line.owner, line.key as never)), line]),
  );
  const rows = lines.map((line, at): Row => {
    const sites = parts[at] ?? new Map<string, Site>();
    const cells = columns.map(column => {
      const cell = cellOf(sites, column);
      return cell && around.fieldAt(cell);
    });
    const lead = leadOf(line.known?.kind) ?? '';
    const shown = ({ name, hold }: Site) =>
      name === lead || name === 'beløb' || (isAxis(name) && !isSaidInWords(hold.data));
    const read = byPath.get(pointerTo(line.hold.at));
    return {
      field: around.fieldAt(line),
      name: around.fieldAt(sites.get(lead) ?? line),
      cells,
      rest: [...sites.values()].filter(each => !shown(each)).map(each => around.fieldAt(each)),
      ...(read && partsOfLine(read)),
    };
  });
  const sum = known.length === 0 ? undefined : sumOf(known.map(({ amount }) => amount));
  const told = known.some(isTwofold) ? sumOf(known.map(({ stated, amount }) => stated ?? amount)) : sum;
  const byParts = told === sum ? undefined : sumOf(known.map(line => partsIn(line)[0] ?? line.amount));
  const stated = around.economy?.stated;
  const isWhole = site.name !== 'uden_for';
  return {
    kind: 'table',
    rows,
    columns: columns.map(column => ({ ...column, sum: sumIn(column, known) })),
    item: oneIn(site),
    sum: told && moneyInWords(told),
    ...(byParts && { parts: moneyInWords(byParts) }),
    ...(isWhole && sum && stated && differ(sum, stated) && { otherThan: moneyInWords(stated) }),
  };
}

const isAxis = (name: string): name is Axis => axes.some(axis => axis === name);

/** Whether what should divide an amount is a text or a list, as the one year that it is for. */
const isSaidInWords = (data: Site['hold']['data']) => isList(data) || (!isFields(data) && !isEmpty(data));

/** The lines that are read as such: without those that only add up the others. */
function linesOf(name: string, { economy }: Around): readonly Line[] {
  if (name === 'finansiering') return economy?.financing ?? [];
  return (name === 'poster' ? economy?.posts : economy?.outside) ?? [];
}

type Columns = readonly Omit<Column, 'sum'>[];

/** The whole amount, then the years of the lines and of the plan, and whatever else the lines are divided by. */
function columnsOf(table: string, lines: readonly ReadonlyMap<string, Site>[], around: Around): Columns {
  const amount = { da: 'Beløb', en: 'Amount' };
  const isAmountUsed = lines.some(line => !isEmpty(line.get('beløb')?.hold.data));
  return [
    { of: 'beløb', key: 'beløb', label: amount, isUsed: isAmountUsed },
    ...axes.flatMap(axis => {
      const written = lines.flatMap(line => {
        const data = line.get(axis)?.hold.data;
        return isFields(data) ? Object.keys(data) : [];
      });
      const meant = axis === 'år' || (table === 'poster' && written.length > 0) ? around.partsOf(axis) : [];
      const all = [...new Set([...meant, ...written])];
      return (axis === 'år' ? all.toSorted() : all).map(key => ({
        of: axis,
        key,
        label: { da: key, en: key },
        isUsed: written.includes(key),
      }));
    }),
  ];
}

function cellOf(line: ReadonlyMap<string, Site>, { of, key }: Columns[number]): Site | undefined {
  const site = line.get(of);
  if (of === 'beløb' || site === undefined) return site;
  return isSaidInWords(site.hold.data) || !site.known || !fieldIn(site.known, key) ? undefined : amountSite(site, key);
}

function sumIn({ of, key }: Columns[number], lines: readonly Line[]) {
  const parts = lines.flatMap(line => (of === 'beløb' ? line.amount : (line.divided[of]?.parts.get(key) ?? [])));
  return parts.length === 0 ? undefined : moneyInWords(sumOf(parts));
}

/** What a line's years, or else its other parts, come to beside its own amount. */
function partsOfLine(line: Line): Pick<Row, 'parts'> {
  const { stated } = line;
  const sums = partsIn(line);
  const [first] = sums;
  const sum = first && moneyInWords(first);
  if (!first || !sum || !stated) return {};
  return { parts: { sum, differs: sums.some(each => differ(each, stated)) } };
}

/** What a line's years come to, what those who pay for it do, and what its housing areas do, as far as it is divided by them. */
const partsIn = ({ divided }: Line): readonly Money[] => axes.flatMap(axis => divided[axis]?.sum ?? []);

/** Whether a line has an amount of its own that its parts surely don't come to. */
const isTwofold = (line: Line): boolean => {
  const { stated } = line;
  return stated !== undefined && partsIn(line).some(sum => differ(sum, stated));
};
