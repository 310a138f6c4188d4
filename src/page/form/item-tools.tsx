import type { Path } from '../../document/data.ts';
import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';
import { partId } from './focus.ts';
import type { ListActions } from './use-list.ts';

const words = {
  up: { da: 'Flyt op', en: 'Move up' },
  down: { da: 'Flyt ned', en: 'Move down' },
  copy: { da: 'Kopiér', en: 'Copy' },
  remove: { da: 'Fjern', en: 'Remove' },
} satisfies Record<string, Text>;

const drawings = {
  up: 'M8 13V3M3.5 7.5L8 3l4.5 4.5',
  down: 'M8 3v10M3.5 8.5L8 13l4.5-4.5',
  copy: 'M5.5 5.5h8v8h-8zM2.5 10.5v-8h8',
  remove: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
} as const;

/** How far a key moves an item: Alt and an arrow, up or down. */
export const stepOf = ({ altKey, key, defaultPrevented }: KeyboardEvent): number =>
  !altKey || defaultPrevented ? 0 : key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;

interface Shown {
  readonly path: Path;
  readonly at: number;
  readonly count: number;
  readonly list: ListActions;
  /** Those that there is room for; all of them when nothing is said. */
  readonly only?: readonly (keyof typeof words)[];
}

/** What can be done with an item: move it, copy it, take it out. */
export function ItemTools({ path, at, count, list, only }: Shown) {
  const { canChange, language } = useEditing();
  if (!canChange) return null;
  const tools = [
    ['up', () => list.move(at, at - 1), at === 0],
    ['down', () => list.move(at, at + 1), at === count - 1],
    ['copy', () => list.copy(at), false],
    ['remove', () => list.remove(at), false],
  ] as const;
  return (
    <>
      {tools
        .filter(([tool]) => only?.includes(tool) ?? true)
        .map(([tool, run, isIdle]) => (
          <button
            key={tool}
            type="button"
            class="icon"
            id={partId(path, tool)}
            disabled={isIdle}
            title={words[tool][language]}
            aria-label={`${words[tool][language]}: ${list.nameOf(at)[language]}`}
            onClick={run}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d={drawings[tool]} fill="none" stroke="currentColor" stroke-width="1.5" />
            </svg>
          </button>
        ))}
    </>
  );
}
