import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Shown {
  readonly name: string;
  /** What stands in it; `close` puts it away, and has the keyboard at its name. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** Something to choose that is out of the way until it is asked for. Escape, and going elsewhere, puts it away again. */
export function Menu({ name, children }: Shown) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const putAway = () => {
    close();
    menu.current?.querySelector('summary')?.focus();
  };
  return (
    <details
      ref={menu}
      class="menu"
      onKeyDown={event => {
        if (event.key === 'Escape' && menu.current?.open) putAway();
      }}
      onFocusOut={event => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary>{name}</summary>
      <div class="choices">{children(putAway)}</div>
    </details>
  );
}
