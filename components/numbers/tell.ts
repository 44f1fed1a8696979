/** Says something below a row of reactions, or nothing. */
export function tell(row: HTMLElement, words: string): string {
  const note = row.querySelector('.reactions-note');
  if (note) note.textContent = words;
  return words;
}
