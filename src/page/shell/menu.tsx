import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

interface Shown {
  readonly name: string;
  /** What stands in it; `close` puts it away. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** Something to choose that is out of the way until it is asked for. Escape, and going elsewhere, puts it away again. */
export function Menu({ name, children }: Shown) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  return (
    <details
      ref={menu}
      class="menu"
      onKeyDown={event => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        close();
        menu.current.querySelector('summary')?.focus();
      }}
      onFocusOut={event => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary>{name}</summary>
      <div class="choices">{children(close)}</div>
    </details>
  );
}
