/** A sentence in which backquotes stand around what is written in a file. */
export const CodeMarks = ({ text }: { readonly text: string }) => (
  <>{text.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))}</>
);
