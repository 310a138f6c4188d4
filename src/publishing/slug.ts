/** Makes names for the places in a page: `Indsatsområde 1: Beskæftigelse` is `indsatsomraade-1-beskaeftigelse`. Each is given once. */
export function slugger(taken: readonly string[]): (text: string) => string {
  const given = new Set(taken);
  return text => {
    const slug = slugOf(text);
    let name = slug;
    for (let count = 2; given.has(name); count++) name = `${slug}-${count}`;
    given.add(name);
    return name;
  };
}

function slugOf(text: string): string {
  const ascii = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return ascii.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '') || 'afsnit';
}
