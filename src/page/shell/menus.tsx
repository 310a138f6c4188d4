import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language, Text } from '../../language.ts';
import { Choices } from './choices.tsx';
import { Exports } from './exports.tsx';
import { Menu } from './menu.tsx';

interface Shown {
  readonly language: Language;
  /** What can be taken out of the plan that is open. */
  readonly exports: Omit<ComponentProps<typeof Exports>, 'close' | 'language'> | undefined;
  readonly choices: Omit<ComponentProps<typeof Choices>, 'language'>;
}

/** What is out of the way in the header: two menus, and one where there is little room. */
export function Menus({ language, exports, choices }: Shown) {
  const looks = <Choices language={language} {...choices} />;
  if (useNarrow())
    return (
      <Menu name={words.menu[language]}>
        {close => (
          <>
            {exports && <Exports language={language} close={close} {...exports} />}
            {looks}
          </>
        )}
      </Menu>
    );
  return (
    <>
      {exports && (
        <Menu name={words.take[language]}>{close => <Exports language={language} close={close} {...exports} />}</Menu>
      )}
      <Menu name={words.looks[language]}>{() => looks}</Menu>
    </>
  );
}

/** Whether there is little room beside each other. */
function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const query = matchMedia(narrow);
    const hear = () => setNarrow(query.matches);
    query.addEventListener('change', hear);
    return () => query.removeEventListener('change', hear);
  }, []);
  return isNarrow;
}

/** As the style sheet has it. */
const narrow = '(max-width: 48rem)';

const words = {
  menu: { da: 'Menu', en: 'Menu' },
  take: { da: 'Hent', en: 'Download' },
  looks: { da: 'Visning', en: 'View' },
} satisfies Record<string, Text>;
