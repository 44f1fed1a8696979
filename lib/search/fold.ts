/** Unicode's wide forms of ASCII, 0xFEE0 behind the plain ones. */
const WIDE = /[\uff01-\uff5e]/g;
/** Controls, halves of signs, and what joins or marks without being seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]|\u{fe0e}|\u{fe0f}/gu;

/** Text in one Unicode form, narrow, on one line, without what cannot be seen. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, ' ')
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** Tidy text in small letters: the form in which texts are compared. Places in it are places in the tidy one. */
export function fold(text: string): string {
  return tidy(text).replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}
