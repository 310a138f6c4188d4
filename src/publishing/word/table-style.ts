import { ImportedXmlComponent } from 'docx';
import { colour, style } from './look.ts';

const rule = (side: string, size: number, color: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;

/** How a table looks: lines between the rows, and a head on a light ground. */
export const tableStyle = ImportedXmlComponent.fromXmlString(
  `<w:style w:type="table" w:customStyle="1" w:styleId="${style.table}">
<w:name w:val="Tabel i plan"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>
<w:tblPr><w:tblBorders>${rule('top', 8, colour.accent)}${rule('bottom', 4, colour.soft)}${rule('insideH', 4, colour.line)}</w:tblBorders>
<w:tblCellMar><w:top w:w="45" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="45" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${rule('bottom', 8, colour.soft)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${colour.wash}"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>
</w:style>`.replaceAll('\n', ''),
);
