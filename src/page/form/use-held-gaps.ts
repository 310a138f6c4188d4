import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Finding } from '../../rules/finding.ts';
import { whenReleased } from './drafts.ts';

/** What is shown of the gaps of a field. */
interface HeldGaps {
  readonly shown: readonly Finding[];
  /** Whether one of them is no more. */
  readonly isMet: (gap: Finding) => boolean;
  readonly list: RefObject<HTMLUListElement | null>;
  /** The keyboard leaves them. */
  readonly leave: () => void;
}

/** What tells one gap of a field from another. */
export const gapKey = ({ code, pointer }: Finding): string => `${code} ${pointer}`;

/** Keeps gaps where they stand as long as the keyboard is in them, also when they are met meanwhile: it would be nowhere without them. */
export function useHeldGaps(gaps: readonly Finding[]): HeldGaps {
  const list = useRef<HTMLUListElement>(null);
  const last = useRef(gaps);
  const [, look] = useState(0);
  const open = new Map(gaps.map(gap => [gapKey(gap), gap]));
  if (list.current?.contains(document.activeElement)) {
    const known = new Set(last.current.map(gapKey));
    last.current = [
      ...last.current.map(gap => open.get(gapKey(gap)) ?? gap),
      ...gaps.filter(gap => !known.has(gapKey(gap))),
    ];
  } else last.current = gaps;
  const isMet = (gap: Finding) => !open.has(gapKey(gap));
  const shown = last.current;
  return {
    shown,
    isMet,
    list,
    leave() {
      if (shown.some(isMet)) whenReleased(() => look(count => count + 1));
    },
  };
}
