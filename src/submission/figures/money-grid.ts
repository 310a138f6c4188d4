import { type Phrase, strong } from '../../publishing/blocks.ts';
import type { Grid, GridCell, Shade } from '../../publishing/figure.ts';
import type { Bar, BarKind, MoneyFigure, YearTable } from './money.ts';

/** How many steps a bar goes in. */
const steps = 50;

/** How many years an upright sheet has room for. */
const mostYears = 7;

/**
 * Who pays with a shaded bar of the whole, and the years with the greatest amounts shaded most. Where tables of the same
 * amounts stand right under the figure, it has the shares alone, and what those tables don't tell.
 */
export function gridsOf({ bars, heads, isToldBelow, years }: MoneyFigure): readonly Grid[] {
  if (isToldBelow) return [sharesGrid(bars, heads)];
  const head = [
    ...heads.map((text, at): GridCell => (at === 0 ? { text } : { text, align: 'right' })),
    { text: '', columns: steps },
  ];
  return [
    { widths: [30, 17, 11, ...Array.from({ length: steps }, () => 0.84)], heads: 1, rows: [head, ...bars.map(barRow)] },
    ...(years ? [yearGrid(years)] : []),
  ];
}

const shades: Readonly<Record<BarKind, Shade>> = { fund: 'strong', local: 'medium', inKind: 'light', sum: 'light' };

const named = (text: string, kind: BarKind): Phrase => (kind === 'sum' ? strong(text) : text);

function barRow(bar: Bar): readonly GridCell[] {
  const { amount, kind, name, share } = bar;
  return [
    { text: named(name, kind) },
    { text: named(amount, kind), align: 'right' },
    { text: named(share, kind), align: 'right' },
    ...barCells(bar),
  ];
}

function barCells({ kind, part }: Bar): readonly GridCell[] {
  const full = Math.min(steps, Math.max(part > 0 ? 1 : 0, Math.round(part * steps)));
  return [
    ...(full === 0 ? [] : [{ text: '', columns: full, shade: shades[kind] }]),
    ...(full === steps ? [] : [{ text: '', columns: steps - full }]),
  ];
}

function sharesGrid(bars: readonly Bar[], [name = '', , share = '']: readonly string[]): Grid {
  const told = (bar: Bar) => (bar.isPart && bar.amount !== '' ? `${bar.name}: ${bar.amount}` : bar.name);
  return {
    widths: [42, 11, ...Array.from({ length: steps }, () => 0.94)],
    heads: 1,
    rows: [
      [{ text: name }, { text: share, align: 'right' }, { text: '', columns: steps }],
      ...bars
        .filter(({ kind, isPart }) => kind !== 'sum' || isPart)
        .map(bar => [{ text: told(bar) }, { text: bar.share, align: 'right' } as const, ...barCells(bar)]),
    ],
  };
}

function yearGrid({ names, rows, title, write }: YearTable): Grid {
  const most = Math.max(...rows.flatMap(({ amounts }) => [...amounts.values()]));
  const shadeOf = (kroner: number): { readonly shade?: Shade } => {
    if (kroner < most / 4) return {};
    return { shade: kroner < most / 2 ? 'light' : 'medium' };
  };
  return {
    widths: [24, ...names.map(() => 10)],
    heads: 1,
    isWide: names.length > mostYears,
    rows: [
      [{ text: title }, ...names.map((text): GridCell => ({ text, align: 'right' }))],
      ...rows.map(({ amounts, kind, name }) => [
        { text: named(name, kind) },
        ...names.map((year): GridCell => {
          const kroner = amounts.get(year);
          if (kroner === undefined) return { text: '' };
          return { text: named(write(kroner), kind), align: 'right', ...shadeOf(kroner) };
        }),
      ]),
    ],
  };
}
