import type { Line } from './lines';

/** Makes a box of every actor: the renderer would write the name of a figure over the first message. */
export function rewriteActors(lines: Line[]): Line[] {
  return lines.map((line) => ({ ...line, text: line.text.replace(/^actor\b/, 'participant') }));
}

const ATTRIBUTE_KEYS = /\b(PK|FK|UK)\s*,\s*/g;

/** Gives an entity without attributes the braces that the renderer looks for, and keys no commas. */
export function rewriteEntities(lines: Line[]): Line[] {
  let inside = false;
  return lines.flatMap((line) => {
    const { text } = line;
    if (text === '}') inside = false;
    else if (inside) return { ...line, text: text.replace(ATTRIBUTE_KEYS, '$1 ') };
    else if (text.endsWith('{')) inside = true;
    else if (!/\s/.test(text)) {
      return [
        { ...line, text: `${text} {` },
        { ...line, text: '}' },
      ];
    }
    return line;
  });
}

const DESCRIPTION = /^(?<id>[\p{L}\p{N}_-]+)(?:\s*:\s*(?<description>.+))?$/u;
const TRANSITION = /^(?<from>\S+?)\s*-->\s*(?<to>[^\s:]+)/;

/** Says what a state is called before it is first used: the renderer does not listen afterwards. */
export function rewriteStates(lines: Line[]): Line[] {
  const called = new Map<string, string>();
  for (const { text } of lines) {
    const { id, description } = DESCRIPTION.exec(text)?.groups ?? {};
    if (id && description) called.set(id, description);
  }
  return lines.flatMap((line) => {
    const { from, to } = TRANSITION.exec(line.text)?.groups ?? {};
    const { id, description } = DESCRIPTION.exec(line.text)?.groups ?? {};
    if (id && !description) return { ...line, text: `${id} : ${called.get(id) ?? id}` };
    const first = [from, to].flatMap((name) => {
      const description = name && called.get(name);
      if (!description) return [];
      called.delete(name);
      return { ...line, text: `${name} : ${description}` };
    });
    return [...first, line];
  });
}
