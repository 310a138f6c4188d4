/** How many letters the texts have that are remembered at once. Those that were asked for since half of that are kept longest. */
const most = 2_000_000;

/** What was answered about a text: each question, by its number, with its answer after it. Most texts are asked few. */
type Answers = unknown[];
let young = new Map<string, Answers>();
let old = new Map<string, Answers>();
let letters = 0;
let functions = 0;

/**
 * A function of a text that remembers what it gave: the rules ask the same of a text again and again, and so does an editor at
 * every key, when one text has changed and all others have not. What it gives must be the same each time, and not be changed.
 */
export function remembered<Answer>(of: (text: string) => Answer): (text: string) => Answer {
  const question = functions++;
  return text => {
    const answers = young.get(text) ?? keep(text);
    for (let at = 0; at < answers.length; at += 2) if (answers[at] === question) return answers[at + 1] as Answer;
    const answer = of(text);
    answers.push(question, answer);
    return answer;
  };
}

function keep(text: string): Answers {
  if (letters > most / 2) {
    old = young;
    young = new Map();
    letters = 0;
  }
  const answers = old.get(text) ?? [];
  // A part of a text holds the whole of it in memory; a copy does not.
  young.set(` ${text}`.slice(1), answers);
  letters += text.length;
  return answers;
}
