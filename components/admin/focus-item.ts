/** The comments that are shown. */
export function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('.admin-comment')];
}

/** Changes the list; whoever was in it is afterwards at the same comment, or else at the same place. */
export function focusItem(list: HTMLElement, change: () => void): void {
  const here = document.activeElement;
  const isIn = list.contains(here);
  const items = itemsOf(list);
  const at = Math.max(
    0,
    items.findIndex((each) => each.contains(here)),
  );
  const id = items[at]?.dataset.id;
  change();
  if (!isIn) return;
  const now = itemsOf(list);
  const same = now.find(({ dataset }) => dataset.id === id);
  (same ?? now[Math.min(at, now.length - 1)] ?? list).focus();
}

/**
 * Marks comments as about to leave, and goes on to the next: what is pressed meanwhile is meant for that.
 * @returns leaves them where they are after all
 */
export function leave(list: HTMLElement, ids: readonly string[]): () => void {
  const items = itemsOf(list);
  const going = items.filter(({ dataset }) => ids.includes(dataset.id ?? ''));
  const last = items.findLastIndex((each) => going.includes(each));
  for (const each of going) {
    each.ariaBusy = 'true';
    for (const box of each.querySelectorAll('input')) box.checked = false;
  }
  const isStaying = ({ ariaBusy }: HTMLElement) => !ariaBusy;
  const following = items.slice(last).find(isStaying) ?? items.findLast(isStaying) ?? list;
  following.focus();
  return () => {
    for (const each of going) each.ariaBusy = null;
  };
}
