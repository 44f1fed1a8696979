import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { nfc } from '../text';
import { ADDRESS_FILE, type KnownAddresses, type PublishedAddress } from './addresses';
import type { Place, Problem } from './problem';

/** The addresses that were published, and what is wrong with the file that keeps them. */
export type AddressReading = KnownAddresses & { problems: Problem[] };

const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z\d+.-]*:\S+$/i),
  published: z.iso.date(),
});

const EXAMPLE = '{ "id": "urn:uuid:…", "published": "2024-09-18" }';
const TOP: Place = { line: 1, column: 1 };
const RESTORE = 'mend it, or take the file as it was last committed';

/**
 * Reads the text of `content/addresses.json`. YAML, of which JSON is a part, is read here: its parser
 * knows where things stand, and which are there twice. With any problem in it nothing is known.
 */
export function parseAddresses(source: string): AddressReading {
  const lines = new LineCounter();
  const text = source.replace(/^\u{feff}/u, '');
  const document = parseDocument(text, { schema: 'json', lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const upset = whatIsWrong(text, document);
  if (upset) {
    const { offset, message } = upset;
    const problem = { file: ADDRESS_FILE, ...placeAt(offset), field: 'file', message };
    return { entries: new Map(), locate: () => TOP, problems: [problem] };
  }
  const entries = new Map<string, PublishedAddress>();
  const places = new Map<string, Place>();
  const problems: Problem[] = [];
  for (const { address, offset, value } of pairsOf(document)) {
    const place = placeAt(offset);
    const { data } = entrySchema.safeParse(value);
    if (data && address.startsWith('/')) {
      entries.set(address, data);
      places.set(address, place);
      continue;
    }
    const message = `is not an address with ${EXAMPLE}; ${RESTORE}`;
    problems.push({ file: ADDRESS_FILE, ...place, field: address, message });
  }
  return { entries, locate: (address) => places.get(address) ?? TOP, problems };
}

/** Why the text as a whole cannot be read, if so, and where. */
function whatIsWrong(
  text: string,
  { errors, contents }: Document.Parsed,
): { offset: number; message: string } | undefined {
  const mark = /^(?:<{7}|={7}|>{7})/m.exec(text);
  if (mark) {
    const message =
      'holds the marks of a merge that is not finished; keep the lines of both sides, each but the last with a comma behind it, and remove those of <<<<<<<, ======= and >>>>>>>';
    return { offset: mark.index, message };
  }
  const [error] = errors;
  if (error) {
    const twice = error.code === 'DUPLICATE_KEY';
    const reason = twice ? 'names this address twice; keep one of them' : 'is not valid JSON here';
    return { offset: error.pos[0], message: twice ? reason : `${reason}; ${RESTORE}` };
  }
  return isMap(contents) ? undefined : { offset: 0, message: `is not a JSON object; ${RESTORE}` };
}

function pairsOf({ contents }: Document.Parsed) {
  const items = isMap(contents) ? contents.items : [];
  return items.map(({ key, value }) => ({
    address: nfc(String(isScalar(key) ? key.value : key)),
    offset: key.range?.[0] ?? 0,
    value: isMap(value) ? value.toJSON() : value,
  }));
}
