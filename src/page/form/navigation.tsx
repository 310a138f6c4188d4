import { useState } from 'preact/hooks';
import type { Text } from '../../language.ts';
import { useEditing } from './editing.ts';
import type { Page } from './pages.ts';
import { StandingNote } from './standing-note.tsx';

const words = {
  parts: { da: 'Planens dele', en: 'The parts of the plan' },
} satisfies Record<string, Text>;

interface Shown {
  readonly pages: readonly Page[];
  readonly shown: Page;
}

/** The way round the plan: its sections, areas and activities, and how far each is. */
export function Navigation({ pages, shown }: Shown) {
  const { language, show } = useEditing();
  const [isOpen, open] = useState(false);
  return (
    <nav class={isOpen ? 'form-nav open' : 'form-nav'} aria-label={words.parts[language]}>
      <button type="button" class="form-nav-switch" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {words.parts[language]}: {shown.title[language]}
      </button>
      <ul>
        {pages.map(page => (
          <li key={page.id} class={`depth-${page.depth}`}>
            <a
              href={`#${encodeURIComponent(page.id)}`}
              aria-current={page.id === shown.id ? 'page' : undefined}
              onClick={event => {
                event.preventDefault();
                open(false);
                show(page);
              }}
            >
              <span>{page.title[language]}</span>
              <StandingNote standing={page.standing} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
