/** XML 1.0 that is well-formed whatever the text: what no document may hold is left out, what has a meaning is escaped. */

/** All but the characters of XML 1.0 (w3.org/TR/xml, production 2); lone halves of surrogate pairs too. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for the inside of an element or of an attribute; line breaks survive in both. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"'\t\n\r]/g, (character) => ESCAPES[character] ?? '');
}

export type XmlAttributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * An element. Names are ours; values and content may be anybody's, and `content` must be XML already.
 * @example element('node', { id: 'a<b' }) // '<node id="a&lt;b"/>'
 */
export function element(name: string, attributes: XmlAttributes = {}, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Elements one a line. */
export function lines(elements: Iterable<string>): string {
  return `\n${[...elements].join('\n')}\n`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
