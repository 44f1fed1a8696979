import { adminWords } from '@/lib/dictionary/admin';
import type { ClosedPage } from '@/lib/discussion/admin/wire';
import { element } from '../actions/element';
import { adminButton } from './admin-button';
import { ask } from './ask';
import type { Desk, View } from './desk';

const words = adminWords.closing;

/** Posts that are shown at once; the others are found by their titles. */
const MOST = 20;

type ListedPost = ClosedPage['posts'][number];

/** Closes the comments of a post, or all, and opens them again. */
export function closing({ attempt, tell }: Desk): View {
  let posts: ListedPost[] = [];
  const all = element('input', {
    type: 'checkbox',
    role: 'switch',
    class: 'admin-pick',
    'aria-describedby': 'admin-read-only',
  });
  const readOnly = element('label', { class: 'admin-picker' }, all, words.readOnly);
  const note = element('p', { id: 'admin-read-only', class: 'admin-note' }, words.readOnlyNote);
  const field = element('input', { id: 'admin-post', type: 'search' });
  const label = element('label', { for: field.id }, words.filter);
  const list = element('ul', { class: 'admin-rows' });
  const rest = element('p', { class: 'admin-note' });

  async function close(slug: string | null, closed: boolean): Promise<void> {
    await ask('closed', 'POST', { slug, closed });
    tell(closed ? words.closed : words.opened);
  }

  function row(post: ListedPost): HTMLElement {
    const state = element('span', { class: 'admin-state' }, words.isClosed);
    const button = adminButton('', () =>
      attempt(async () => {
        await close(post.slug, !post.closed);
        post.closed = !post.closed;
        update();
      }),
    );
    function update(): void {
      state.hidden = !post.closed;
      button.textContent = post.closed ? words.open : words.close;
      button.ariaLabel = `${button.textContent}: ${post.title}`;
    }
    update();
    const about = element('p', { class: 'admin-who' }, element('span', {}, post.title), state);
    return element('li', {}, about, button);
  }

  function show(): void {
    const wanted = field.value.trim().normalize('NFC').toLowerCase();
    const found = posts.filter(({ title }) => title.toLowerCase().includes(wanted));
    const first = [...found].sort((a, b) => Number(b.closed) - Number(a.closed)).slice(0, MOST);
    list.replaceChildren(...first.map(row));
    rest.textContent = found.length > MOST ? words.rest(found.length - MOST) : '';
    if (found.length === 0) rest.textContent = words.noPost;
  }

  field.addEventListener('input', show);
  all.addEventListener('change', () =>
    attempt(async () => {
      const wanted = all.checked;
      all.checked = !wanted;
      await close(null, wanted);
      all.checked = wanted;
    }),
  );
  const find = element('div', { class: 'admin-search' }, label, field);
  const title = element('h2', {}, words.title);
  return {
    root: element('section', {}, title, readOnly, note, find, list, rest),
    load: async () => {
      const page = await ask<ClosedPage>('closed');
      posts = page.posts;
      all.checked = page.all;
      show();
    },
  };
}
