import { ImportedXmlComponent, type ITableOptions, Table, XmlComponent } from 'docx';
import { escapeHtml } from '../escape-html.ts';
import { lineOf } from './text.ts';

/** A table with what it is called and what it shows, for who can't see it. */
export class DescribedTable extends Table {
  public constructor(options: ITableOptions, caption?: string, description?: string) {
    super(options);
    const [properties] = this.root;
    if (!(properties instanceof XmlComponent)) return;
    for (const [name, text] of [
      ['tblCaption', caption],
      ['tblDescription', description],
    ] as const)
      if (text !== undefined)
        properties.addChildElement(
          ImportedXmlComponent.fromXmlString(`<w:${name} w:val="${escapeHtml(lineOf(text))}"/>`),
        );
  }
}
