import type { Language, Text } from '../../language.ts';
import type { SaveState } from '../saving.ts';

/** How it goes with keeping what is written, in a few words. */
export function saveWords(state: SaveState): Text {
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
        da: 'Ingen forbindelse til helhed på denne computer. Det, du skriver, bliver her på siden og gemmes, når der er forbindelse igen.',
        en: 'No connection to helhed on this computer. What you write stays in the page and is saved when there is a connection again.',
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

/** Whether it is so grave that it is said aloud, and a copy is offered. */
export const isTrouble = ({ kind }: SaveState): boolean => ['refused', 'unreachable', 'gone'].includes(kind);

const inSentence = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll})/u, letter => letter.toLocaleLowerCase('da'));

/** `14.05`, `14:05`. */
const clock = (at: Date, language: Language) =>
  [at.getHours(), at.getMinutes()].map(part => String(part).padStart(2, '0')).join(language === 'da' ? '.' : ':');
