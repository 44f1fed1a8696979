import fs from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { ParseOption, RelaxNGValidator, XmlDocument, XmlLibError } from 'libxml2-wasm';
import type { FeedFile } from '@/lib/feeds/formats';

const atom = 'http://www.w3.org/2005/Atom';
const prefixes = { atom, s: 'http://www.ascc.net/xml/schematron' };

const readStandard = (name: string) => {
  const grammar = XmlDocument.fromString(
    fs.readFileSync(`tests/fixtures/standards/${name}.rng`, 'utf8'),
  );
  return { grammar, validator: RelaxNGValidator.fromDoc(grammar) };
};
const standards = { 'feed.xml': readStandard('rss-2.0'), 'atom.xml': readStandard('rfc4287') };

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const jsonFeedSchema = 'node_modules/jsonfeed-schema/schema-v1.1.json';
const isJsonFeed = ajv.compile(JSON.parse(fs.readFileSync(jsonFeedSchema, 'utf8')));

/** An XML file, read by a parser that takes nothing but well-formed XML. */
export function readXml(source: string): XmlDocument {
  return XmlDocument.fromString(source, { option: ParseOption.XML_PARSE_NOENT });
}

/**
 * What is wrong with a feed by its standard: Atom by the grammar of RFC 4287 and the rules in it, JSON
 * Feed by its schema, RSS by the rules of the RSS Advisory Board.
 */
export function complaints(file: FeedFile, source: string): string[] {
  if (file === 'feed.json') {
    isJsonFeed(JSON.parse(source));
    return (isJsonFeed.errors ?? []).map(
      ({ instancePath, message }) => `${instancePath} ${message}`,
    );
  }
  try {
    const document = readXml(source);
    const { grammar, validator } = standards[file];
    validator.validate(document);
    return [...brokenRules(document, grammar), ...sharedIds(document)];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return [error.message];
  }
}

/** Beside what a grammar can say, the files hold rules in XPath. */
function brokenRules(document: XmlDocument, grammar: XmlDocument): string[] {
  return grammar.find('//s:rule[@context]', prefixes).flatMap((rule) => {
    const context = rule.eval('string(@context)', prefixes);
    return rule.find('s:assert', prefixes).flatMap((assertion) => {
      const test = assertion.eval('string(@test)', prefixes);
      const broken = document.find(`//${context}[not(${test})]`, prefixes);
      return broken.map(() => assertion.content.trim());
    });
  });
}

function sharedIds(document: XmlDocument): string[] {
  const ids = document.find('//item/guid | //atom:entry/atom:id', prefixes);
  const names = ids.map((id) => id.content);
  return names.filter((name, index) => names.indexOf(name) !== index);
}
