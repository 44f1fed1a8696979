import { dictionary } from '@/lib/dictionary';
import type { Passage } from '@/lib/search/passage';
import type { Result } from '@/lib/search/search';
import { element } from '../actions/element';

/** Results as options of a list box, each a link to the post, or to the section where it was found. */
export function resultOptions(results: readonly Result[], id: string): HTMLAnchorElement[] {
  return results.map((result, index) => {
    const { path, title, category, date, place } = result;
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    const facts = [category ?? '', year ? dictionary.date(year, month, day) : ''];
    const href = place?.id ? `${path}#${encodeURIComponent(place.id)}` : path;
    const head = element('span', { class: 'found-title' }, title);
    const link = element(
      'a',
      { class: 'found', role: 'option', id: `${id}-${index}`, href, tabindex: '-1' },
      head,
    );
    if (place?.heading) link.append(element('span', { class: 'found-section' }, place.heading));
    if (place?.passage.text) link.append(passageElement(place.passage));
    const meta = facts.filter(Boolean).join(' · ');
    if (meta) link.append(element('span', { class: 'found-meta' }, meta));
    return link;
  });
}

function passageElement({ text, marks }: Passage): HTMLElement {
  const passage = element('span', { class: 'found-passage' });
  let end = 0;
  for (const [from, to] of marks) {
    passage.append(text.slice(end, from), element('mark', {}, text.slice(from, to)));
    end = to;
  }
  passage.append(text.slice(end));
  return passage;
}
