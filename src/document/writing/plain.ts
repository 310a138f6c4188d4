/** How a text that needs no quotes may begin: no sign that is grammar to YAML or the mark of a list. */
const begins = /^[\p{L}\p{N}(/+§»«„“”‘’…]/u;
/** What ends or splits a text without quotes: a comment, a field, or white space that readers leave out. */
const splits = /:(?:\s|$)|\s#|^\s|\s$|^(?:---|\.\.\.)/u;
/** Between brackets these are grammar too. */
const splitsInFlow = /[,[\]{}:]/u;
/** Signs that no reader keeps as they are, and white space that YAML readers do not agree on. */
export const unprintable =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ue000-\ue00a\ufeff\ufffe\uffff]/u;

/** Words that YAML readers take for something other than text. */
const words = /^(?:null|true|false|yes|no|on|off|y|n)$/iu;
/** Numbers of all kinds, of any age of YAML: with signs, exponents, other bases, minutes and seconds. */
const number =
  /^[-+]?(?:[\d_,]+|[\d_,]*\.[\d_]*(?:e[-+]?\d+)?|\d[\d_]*e[-+]?\d+|0[xob][\da-f_]+|\.(?:inf|nan)|\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?)$/iu;
/** Numbers that come back from every reader with the same digits. */
const sameNumber = /^(?:0|[1-9]\d{0,14}|(?:0|[1-9]\d{0,9})\.\d{0,2}[1-9])$/u;
/** A point before three digits parts thousands in Danish, and decimals in YAML. */
const thousands = /^\d{1,3}\.\d{3}$/u;
const time = /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d/u;
const date = /^(\d{4})-(\d\d)-(\d\d)$/u;

/** Whether a text of one line, written without quotes, is the same text to every YAML reader; between brackets, if `inFlow`. */
export function mayStandPlain(text: string, inFlow: boolean): boolean {
  if (isGrammar(text) || unprintable.test(text) || text.includes('\n')) return false;
  if (inFlow && splitsInFlow.test(text)) return false;
  return !words.test(text) && !isOtherNumber(text) && !time.test(text) && !isNoDay(text);
}

/** Whether YAML takes a sign in a text of one line for its own. */
export const isGrammar = (text: string) => !begins.test(text) || splits.test(text);

const isOtherNumber = (text: string) => number.test(text) && (!sameNumber.test(text) || thousands.test(text));

/** What is written as a date and is none makes some readers give up on the whole file. */
function isNoDay(text: string): boolean {
  const [found, year, month, day] = date.exec(text) ?? [];
  if (found === undefined) return false;
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number(year) === 0 || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== found;
}
