import fs from 'node:fs';
import { XmlDocument, XmlElement, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();

/**
 * Parses a document, and holds it against a schema.
 * @param schema file of an XSD
 * @throws XmlValidateError or XmlParseError, which say what is wrong and in which line
 */
export function validate(xml: string, schema: string): XmlDocument {
  const document = XmlDocument.fromString(xml);
  const xsd = XmlDocument.fromBuffer(fs.readFileSync(schema), { url: schema });
  XsdValidator.fromDoc(xsd).validate(document);
  return document;
}

/** Text of all elements that an XPath finds; `prefixes` names the namespaces in it. */
export function texts(
  document: XmlDocument,
  xpath: string,
  prefixes: Record<string, string>,
): string[] {
  return document
    .find(xpath, prefixes)
    .flatMap((node) => (node instanceof XmlElement ? [node.content] : []));
}
