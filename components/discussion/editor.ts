import { discussionWords } from '@/lib/dictionary/discussion';
import { longest } from '@/lib/discussion/wire';
import { paths } from '@/lib/urls';
import { element } from '../actions/element';
import { body } from './comment-article';
import { failureWords } from './failure-words';
import { request } from './request';

/** A field for a comment's text, and how it will look. */
export type Editor = {
  tabs: HTMLElement;
  root: HTMLElement;
  field: HTMLTextAreaElement;
  /** Goes back from the preview to the text. */
  showSource: () => void;
};

/** @param id unique on the page */
export function createEditor(id: string): Editor {
  const field = element('textarea', {
    id: `${id}-text`,
    name: 'body',
    rows: '5',
    'aria-label': discussionWords.text,
    maxlength: String(longest.body),
  });
  const preview = element('div', { class: 'comment-preview', 'aria-live': 'polite' });
  const panels = [field, preview].map((content, index) =>
    element(
      'div',
      { role: 'tabpanel', id: `${id}-panel${index}`, 'aria-labelledby': `${id}-tab${index}` },
      content,
    ),
  );
  const tabs = [discussionWords.source, discussionWords.preview].map((label, index) =>
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `${id}-tab${index}`,
        'aria-controls': `${id}-panel${index}`,
      },
      label,
    ),
  );
  let asked = 0;

  const show = async () => {
    asked += 1;
    const turn = asked;
    const text = field.value.trim();
    const tell = (words: string) =>
      preview.replaceChildren(element('p', { class: 'comment-note' }, words));
    if (!text) return tell(discussionWords.nothingToPreview);
    tell(discussionWords.previewing);
    try {
      const { value } = await request<{ html: string }>(paths.api.preview, 'POST', { body: text });
      if (turn === asked) preview.replaceChildren(body(value.html));
    } catch (error) {
      if (turn === asked) tell(failureWords(error));
    }
  };

  const choose = (chosen: number) => {
    // The text's room stays, so that nothing moves.
    if (chosen === 1 && !panels[0]?.hidden) preview.style.minHeight = `${field.offsetHeight}px`;
    for (const [index, tab] of tabs.entries()) {
      tab.ariaSelected = String(index === chosen);
      tab.tabIndex = index === chosen ? 0 : -1;
      panels[index]?.toggleAttribute('hidden', index !== chosen);
    }
    if (chosen === 1) show();
  };

  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => choose(index));
    tab.addEventListener('keydown', ({ key }) => {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      choose(1 - index);
      tabs[1 - index]?.focus();
    });
  }
  choose(0);
  return {
    tabs: element(
      'div',
      { class: 'comment-tabs', role: 'tablist', 'aria-label': discussionWords.tabs },
      ...tabs,
    ),
    root: element('div', { class: 'comment-panels' }, ...panels),
    field,
    showSource: () => choose(0),
  };
}
