/** The names of places in a PDF as a browser writes it, each with the page that it stands on, from 1. None where they can't be read. */
export function pagesOfPlaces(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(pdf).toString('latin1');
  const nodes = new Map([...text.matchAll(node)].map(([, id = '', kids = '']) => [id, referencesIn(kids)]));
  const kids = new Set([...nodes.values()].flat());
  const [root] = [...nodes.keys()].filter(id => !kids.has(id));
  const pages = root === undefined ? [] : leavesUnder(root, nodes);
  return new Map(
    [...text.matchAll(place)].map(([, name = '', id = '']): readonly [string, number] => [name, pages.indexOf(id) + 1]),
  );
}

const node = /(?:^|\n)(\d+) 0 obj\s*<<(?:(?!endobj).)*?\/Type \/Pages\b(?:(?!endobj).)*?\/Kids \[([^\]]*)\]/gsu;
const place = /\/([a-z\d-]+) \[(\d+) 0 R \/XYZ /gu;

const referencesIn = (list: string) => [...list.matchAll(/(\d+) 0 R/gu)].map(([, id = '']) => id);

const leavesUnder = (id: string, nodes: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  nodes.get(id)?.flatMap(kid => leavesUnder(kid, nodes)) ?? [id];

/** A page whose contents say on which pages things stand. Without any, as much room is kept for the numbers as they take. */
export function withContentsPages(page: string, pages?: ReadonlyMap<string, number>): string {
  return page.replace(contents, nav =>
    nav.replace(/<a href="#([^"]*)"/gu, (link, name: string) => `${link} data-page="${pages?.get(name) ?? '0'}"`),
  );
}

/** The places that the contents of a page lead to. */
export const placesInContents = (page: string): readonly string[] =>
  [...(contents.exec(page)?.[0] ?? '').matchAll(/<a href="#([^"]*)"/gu)].map(([, name = '']) => name);

const contents = /<nav .*?<\/nav>/su;
