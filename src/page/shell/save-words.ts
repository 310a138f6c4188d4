import type { Language, Text } from '../../language.ts';
import type { SaveState } from '../saving.ts';

/** How it goes with keeping what is written, in a few words; where nothing is written, how it goes with following what is saved. */
export function saveWords(state: SaveState, isReadOnly = false): Text {
  if (isReadOnly && (state.kind === 'unreachable' || state.kind === 'moved')) return notFollowing;
  switch (state.kind) {
    case 'saved':
      return state.at === undefined
        ? { da: 'Alt er gemt', en: 'All is saved' }
        : { da: `Gemt kl. ${clock(state.at, 'da')}`, en: `Saved at ${clock(state.at, 'en')}` };
    case 'saving':
      return { da: 'Gemmer …', en: 'Saving …' };
    case 'unsaved':
      return { da: 'Ikke gemt endnu', en: 'Not saved yet' };
    case 'refused':
      return {
        da: `Kunne ikke gemmes: ${inSentence(state.message.da)}`,
        en: `Could not be saved: ${inSentence(state.message.en)}`,
      };
    case 'unreachable':
      return {
        da: 'Ingen forbindelse til helhed på denne computer. Det, du skriver, bliver her på siden. Er helhed stoppet, så gem en kopi, start helhed igen, og åbn den adresse, der bliver skrevet.',
        en: 'No connection to helhed on this computer. What you write stays here in the page. If helhed has stopped, save a copy, start helhed again, and open the address that it writes.',
      };
    case 'moved':
      return {
        da: 'helhed er startet igen på en ny adresse, og denne side kan ikke gemme mere. Er der noget, du ikke fik gemt, så gem en kopi. Åbn så den nye adresse.',
        en: 'helhed has been started again at a new address, and this page cannot save any more. If there is something that was not saved, save a copy. Then open the new address.',
      };
    case 'gone':
      return {
        da: 'Filen er ikke længere, hvor den lå. Det, du har skrevet, er her på siden: gem en kopi.',
        en: 'The file is no longer where it was. What you have written is here in the page: save a copy.',
      };
    case 'conflict':
      return { da: 'En anden har rettet det samme', en: 'Somebody else has changed the same' };
    case 'read-only':
      return { da: 'Kun til læsning', en: 'To read only' };
  }
}

const notFollowing: Text = {
  da: 'helhed er stoppet, og siden følger ikke længere med. Start helhed igen, og åbn den adresse, der bliver skrevet.',
  en: 'helhed has stopped, and the page does not follow any more. Start helhed again, and open the address that it writes.',
};

/** Whether it is so grave that it is said aloud, and a copy is offered. */
export const isTrouble = ({ kind }: SaveState): boolean => ['refused', 'unreachable', 'moved', 'gone'].includes(kind);

const inSentence = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLocaleLowerCase('da'));

/** `14.05`, `14:05`. */
const clock = (at: Date, language: Language) =>
  [at.getHours(), at.getMinutes()].map(part => String(part).padStart(2, '0')).join(language === 'da' ? '.' : ':');
