import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { type Cell, inOneLine, type Passage, type Run } from './passages.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The passages of an HTML fragment. Its words are taken, and nothing else: no link, picture or script. */
export const passagesIn = (html: string): readonly Passage[] => passagesOf(parseFragment(html).childNodes);

function passagesOf(nodes: readonly Node[]): readonly Passage[] {
  const found: Passage[] = [];
  let runs: Run[] = [];
  const end = () => {
    if (runs.some(({ text }) => inOneLine(text) !== '')) found.push({ kind: 'paragraph', runs });
    runs = [];
  };
  for (const node of nodes) {
    if (!('tagName' in node) || !isBlock(node)) {
      runs = [...runs, ...runsOf(node, false)];
      continue;
    }
    end();
    found.push(...blockOf(node));
  }
  end();
  return found;
}

const blocks = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'div', 'blockquote', 'dl', 'dd'];
const isBlock = (element: Element) => blocks.includes(element.tagName);

function blockOf(element: Element): readonly Passage[] {
  const { tagName } = element;
  const level = /^h([1-6])$/u.exec(tagName)?.[1];
  if (level !== undefined) {
    const text = wordsOf(element);
    // A title stands above all headings.
    return text === '' ? [] : [{ kind: 'heading', level: classOf(element) === 'title' ? 0 : Number(level), text }];
  }
  if (tagName === 'ul' || tagName === 'ol') {
    const items = elementsIn(element, 'li');
    if (items.some(item => attributeOf(item, 'id').includes('note-')))
      return items.map(item => ({ kind: 'aside', what: 'note', text: wordsOf(item).replace(/\s*↑$/u, '') }));
    return [{ kind: 'list', items: items.map(item => passagesOf(item.childNodes)).filter(item => item.length > 0) }];
  }
  // What others have written in the margin.
  if (tagName === 'dl')
    return elementsIn(element, 'dd').map(said => ({
      kind: 'aside',
      what: 'note',
      text: wordsOf(said).replace(/\s*↑$/u, ''),
    }));
  if (tagName === 'table') return [{ kind: 'table', rows: rowsOf(element) }];
  if (tagName !== 'p') return passagesOf(element.childNodes);
  if (classOf(element) === 'contents') return [{ kind: 'aside', what: 'contents', text: wordsOf(element) }];
  // What a submission of helhed's asks for is no answer; what somebody has written instead or behind it is.
  if (
    classOf(element) === 'gap' &&
    /^(?:Mangler|Missing): [^?]*\?(?: (?:Skriv|Write|Say)\b[^?]*\.)?$/u.test(wordsOf(element))
  )
    return [];
  return passagesOf(element.childNodes);
}

function rowsOf(table: Element): readonly (readonly Cell[])[] {
  const parts = [table, ...elementsIn(table, 'thead', 'tbody', 'tfoot')];
  return parts
    .flatMap(part => elementsIn(part, 'tr'))
    .map(row => elementsIn(row, 'td', 'th').map(cell => passagesOf(cell.childNodes)))
    .filter(row => row.some(cell => cell.length > 0));
}

function runsOf(node: Node, isStrong: boolean): readonly Run[] {
  if ('value' in node) return [{ text: node.value, isStrong }];
  if (!('tagName' in node)) return [];
  if (node.tagName === 'br') return [{ text: '\n', isStrong }];
  // The mark of a footnote says nothing by itself.
  if (node.tagName === 'sup' && elementsIn(node, 'a').length > 0) return [];
  const strong = isStrong || node.tagName === 'strong' || node.tagName === 'b';
  const runs = node.childNodes.flatMap(child => runsOf(child, strong));
  return node.tagName === 'a' ? [...runs, ...addressOf(node, runs)] : runs;
}

/** Where a link leads, in brackets behind its words, where they don't say it themselves. */
function addressOf(link: Element, runs: readonly Run[]): readonly Run[] {
  const address = attributeOf(link, 'href');
  const bare = address.replace(/^(?:https?:\/\/|mailto:)/iu, '').replace(/\/$/u, '');
  const isSaid = runs
    .map(({ text }) => text)
    .join('')
    .includes(bare);
  return bare === address || isSaid ? [] : [{ text: ` (${address.replace(/^mailto:/iu, '')})`, isStrong: false }];
}

const wordsOf = (element: Element): string =>
  inOneLine(
    element.childNodes
      .map(child =>
        'tagName' in child && isBlock(child)
          ? ` ${wordsOf(child)} `
          : runsOf(child, false)
              .map(({ text }) => text)
              .join(''),
      )
      .join(''),
  );

const elementsIn = (parent: Element, ...names: readonly string[]): readonly Element[] =>
  parent.childNodes.filter((node): node is Element => 'tagName' in node && names.includes(node.tagName));

const attributeOf = ({ attrs }: Element, name: string) => attrs.find(each => each.name === name)?.value ?? '';
const classOf = (element: Element) => attributeOf(element, 'class');
