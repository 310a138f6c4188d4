import { useState } from 'preact/hooks';
import type { Language, Text } from '../../language.ts';
import { type Phase, phases } from '../../plan/programme.ts';
import { programmes } from '../../plan/programmes/index.ts';
import { template } from '../../template/template.ts';
import { type Given, type Opened, openGiven, openNew } from '../store/opening.ts';
import { canSaveInPlace, dropped, pickFiles, pickFolder } from '../store/pick.ts';

interface Shown {
  readonly language: Language;
  readonly open: (opened: Opened) => void;
}

/** What is met when no plan is open: open one, or begin a new one. */
export function Welcome({ language, open }: Shown) {
  const [refused, setRefused] = useState<Text>();
  const [isOver, setOver] = useState(false);
  const take = async (asking: Promise<readonly Given[]>) => {
    setRefused(undefined);
    try {
      const given = await asking;
      if (given.length === 0) return;
      const opened = await openGiven(given);
      if ('refused' in opened) setRefused(opened.refused);
      else open(opened);
    } catch {
      setRefused(words.cannotRead);
    }
  };
  return (
    <main
      class={isOver ? 'welcome over' : 'welcome'}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void take(dropped(event.dataTransfer));
      }}
    >
      <h1>{words.head[language]}</h1>
      <p class="lead">{words.lead[language]}</p>
      <section aria-labelledby="open">
        <h2 id="open">{words.open[language]}</h2>
        <p>{words.drop[language]}</p>
        <div class="ways">
          <button type="button" class="main" onClick={() => void take(pickFiles())}>
            {words.choose[language]}
          </button>
          <button type="button" onClick={() => void take(pickFolder())}>
            {words.folder[language]}
          </button>
        </div>
        {refused && (
          <p class="refused" role="alert">
            {refused[language]}
          </p>
        )}
      </section>
      <Begin language={language} open={open} />
      <p class="quiet">
        {words.nowhere[language]} {canSaveInPlace() ? words.inPlace[language] : words.byCopy[language]}
      </p>
    </main>
  );
}

function Begin({ language, open }: Shown) {
  const [program, setProgram] = useState(programmes.at(-1)?.id ?? '');
  const [phase, setPhase] = useState<Phase>('helhedsplan');
  const begin = () => {
    const programme = programmes.find(({ id }) => id === program);
    if (programme) open(openNew('minplan.helhedsplan.yaml', template(programme, phase, language)));
  };
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">{words.begin[language]}</h2>
      <label>
        {words.programme[language]}
        <select value={program} onChange={event => setProgram(event.currentTarget.value)}>
          {programmes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.phase[language]}
        <select
          value={phase}
          onChange={event => setPhase(phases.find(each => each === event.currentTarget.value) ?? 'helhedsplan')}
        >
          {phases.map(each => (
            <option key={each} value={each}>
              {each}: {phaseWords[each][language]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="main" onClick={begin}>
        {words.beginNow[language]}
      </button>
    </section>
  );
}

const phaseWords: Readonly<Record<Phase, Text>> = {
  prækvalifikation: { da: 'vi søger om at komme i gang', en: 'we apply to begin' },
  helhedsplan: { da: 'vi skriver planen', en: 'we write the plan' },
  gennemførelse: { da: 'planen er i gang', en: 'the plan is under way' },
};

const words = {
  head: { da: 'Skriv jeres boligsociale helhedsplan', en: 'Write your boligsocial helhedsplan' },
  lead: {
    da: 'helhed viser, hvad Landsbyggefonden spørger om, hvad planen endnu ikke svarer på, og hvordan ansøgningen kommer til at se ud.',
    en: 'helhed shows what Landsbyggefonden asks, what the plan does not answer yet, and what the submission will look like.',
  },
  open: { da: 'Åbn en plan', en: 'Open a plan' },
  drop: {
    da: 'Vælg filen, eller træk den herind. Er planen delt i flere filer, så vælg mappen.',
    en: 'Choose the file, or drop it here. If the plan is in several files, choose the folder.',
  },
  choose: { da: 'Vælg en fil …', en: 'Choose a file …' },
  folder: { da: 'Vælg en mappe …', en: 'Choose a folder …' },
  begin: { da: 'Begynd en ny plan', en: 'Begin a new plan' },
  programme: { da: 'Hvilke midler søger planen?', en: 'Which funds does the plan apply for?' },
  phase: { da: 'Hvor langt er planen?', en: 'How far is the plan?' },
  beginNow: { da: 'Begynd', en: 'Begin' },
  nowhere: {
    da: 'Planen bliver på din egen computer. Siden sender ingenting nogen steder hen og virker uden net.',
    en: 'The plan stays on your own computer. The page sends nothing anywhere and works without a network.',
  },
  inPlace: {
    da: 'Det, du retter, bliver gemt i den fil, du åbner.',
    en: 'What you change is saved in the file that you open.',
  },
  byCopy: {
    da: 'I denne browser gemmer du selv en kopi, når du er færdig.',
    en: 'In this browser you save a copy yourself when you are done.',
  },
  cannotRead: {
    da: 'Filen kunne ikke læses. Måske er den åben i et andet program, eller du må ikke læse den.',
    en: 'The file could not be read. Another program may have it open, or you may not be allowed to read it.',
  },
} satisfies Record<string, Text>;
