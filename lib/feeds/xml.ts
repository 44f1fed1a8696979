import type { Cdata, Element, Text } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** An XML file. */
export function xmlFile(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root)}\n`;
}

/** Text, whatever it holds: `]]>` may stand neither in text nor in one CDATA section, and is divided. */
export function text(value: string): (Text | Cdata)[] {
  return value.includes(']]>') ? cdata(value) : [{ type: 'text', value }];
}

/** HTML as text. CDATA leaves it as it is, which is smaller and quicker than to escape each tag. */
export function cdata(value: string): Cdata[] {
  return value.split(/(?<=\]\])(?=>)/).map((part) => ({ type: 'cdata', value: part }));
}
