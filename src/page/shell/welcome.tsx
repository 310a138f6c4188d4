import { useState } from 'preact/hooks';
import type { Language, Text } from '../../language.ts';
import { type Phase, phases } from '../../plan/programme.ts';
import { programmes } from '../../plan/programmes/index.ts';
import { phaseWords, whichPhase, whichProgramme } from '../../template/choices.ts';
import { template } from '../../template/template.ts';
import { type Given, type NotOpened, type Opened, openGiven, openNew } from '../store/opening.ts';
import { canSaveInPlace, dropped, pickFiles, pickFolder } from '../store/pick.ts';

interface Shown {
  readonly language: Language;
  readonly open: (opened: Opened) => void;
}

/** What is met when no plan is open: open one, or begin a new one. */
export function Welcome({ language, open }: Shown) {
  const [not, setNot] = useState<NotOpened>();
  const [isOpening, setOpening] = useState(false);
  const [isOver, setOver] = useState(false);
  const take = async (asking: Promise<readonly Given[]>) => {
    try {
      const given = await asking;
      if (given.length === 0) return;
      setNot(undefined);
      setOpening(true);
      await drawn();
      const opened = await openGiven(given);
      if ('refused' in opened) setNot(opened);
      else open(opened);
    } catch {
      setNot({ refused: words.cannotRead });
    }
    setOpening(false);
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
        <p class="quiet" role="status">
          {isOpening && words.opening[language]}
        </p>
        {not && <Refused not={not} language={language} open={open} folder={() => void take(pickFolder())} />}
      </section>
      <Begin language={language} open={open} />
      <p class="quiet">
        {words.nowhere[language]} {canSaveInPlace() ? words.inPlace[language] : words.byCopy[language]}
      </p>
    </main>
  );
}

/** Lets the browser draw what is told first, since a long plan takes a while to open. */
const drawn = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

/** Why nothing was opened, and the ways on from there. */
function Refused({
  not: { refused, without },
  language,
  open,
  folder,
}: Shown & { readonly not: NotOpened; readonly folder: () => void }) {
  return (
    <div class="refused" role="alert">
      <p>{refused[language]}</p>
      {without && (
        <div class="ways">
          <button type="button" class="main" onClick={folder}>
            {words.folder[language]}
          </button>
          <button type="button" onClick={() => open(without)}>
            {words.without[language]}
          </button>
        </div>
      )}
    </div>
  );
}

function Begin({ language, open }: Shown) {
  const [program, setProgram] = useState(programmes.at(-1)?.id ?? '');
  const [phase, setPhase] = useState<Phase>('helhedsplan');
  const begin = () => {
    const programme = programmes.find(({ id }) => id === program);
    if (programme) open(openNew('minplan.helhedsplan.yaml', template(programme, phase, language, { isForm: true })));
  };
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">{words.begin[language]}</h2>
      <label>
        {whichProgramme[language]}
        <select value={program} onChange={event => setProgram(event.currentTarget.value)}>
          {programmes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {whichPhase[language]}
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
  opening: { da: 'Åbner planen …', en: 'Opening the plan …' },
  without: { da: 'Åbn uden dem', en: 'Open without them' },
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
