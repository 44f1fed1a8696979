import fs from 'node:fs';
import path from 'node:path';

const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'node_modules/@twemoji/svg');

let known: Map<string, string> | undefined;

/** Names of Twemoji's files by what they draw, without the sign that only asks for a picture (U+FE0F). */
function files(): Map<string, string> {
  known ??= new Map(
    fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.svg'))
      .map((file) => [withoutSelector(decode(file)), file]),
  );
  return known;
}

function decode(file: string): string {
  const points = file.replace('.svg', '').split('-');
  return String.fromCodePoint(...points.map((point) => Number.parseInt(point, 16)));
}

function withoutSelector(text: string): string {
  return text.replaceAll('\u{fe0f}', '');
}

/** Whether a character is written as a picture, and not merely could be (`©`, `↔`, `3`). */
export function isWrittenAsEmoji(grapheme: string): boolean {
  return /\p{Emoji_Presentation}|\p{RI}|[\u{fe0f}\u{20e3}]/u.test(grapheme);
}

/**
 * Files with the pictures of an emoji. More than one for a sequence that the set does not hold as
 * one: its members. Empty where even a member is not there.
 */
export function emojiFiles(grapheme: string): string[] {
  const whole = files().get(withoutSelector(grapheme));
  if (whole) return [whole];
  const members = grapheme.split('\u{200d}').map((member) => {
    const plain = withoutSelector(member);
    return files().get(plain) ?? files().get(plain.replace(/\p{Emoji_Modifier}/gu, ''));
  });
  return members.every((file) => file !== undefined) ? members : [];
}

/** Where a file of the set is. */
export function emojiPath(file: string): string {
  return path.join(/* turbopackIgnore: true */ folder, file);
}
