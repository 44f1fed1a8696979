import { discussionWords as words } from '@/lib/dictionary/discussion';
import type { CommentPage, ThreadPage } from '@/lib/discussion/wire';
import { paths } from '@/lib/urls';
import { element } from '../actions/element';
import { CommentList } from './comment-list';
import { commentTools } from './comment-tools';
import type { Discussion } from './discussion';
import { failureWords } from './failure-words';
import { moreButton } from './more-button';
import { newCommentForm } from './new-comment';
import { keptOrder, orderSwitch } from './order-switch';
import { RequestFailed, request } from './request';
import { showWaiting } from './show-waiting';
import { keepFocus, pointTo } from './target';

/** Brings a post's comments into their place, and lets readers write. */
export function start(place: HTMLElement, say: (words: string) => void, signal: AbortSignal): void {
  const slug = place.dataset.discussion ?? '';
  const list = new CommentList(
    (shown) => commentTools(discussion, shown),
    async (thread) => {
      const address = `${paths.api.thread(slug, thread.root)}?after=${thread.next()}`;
      const { value } = await request<ThreadPage>(address);
      const [first] = list.addReplies(thread, value.replies);
      thread.setNext(value.next);
      showWaiting(discussion);
      first?.article.focus({ preventScroll: true });
    },
  );
  let total = 0;
  const count = element('span', { class: 'count' });
  const note = element('div', { class: 'discussion-note' });
  const top = element('div');
  const order = orderSwitch(() => show());
  const live = element('div', { class: 'discussion-live' }, top, note, list.root);
  const discussion: Discussion = {
    slug,
    closed: null,
    list,
    passwords: new Map(),
    isNewestFirst: true,
    say,
    count: (by) => {
      total += by;
      count.textContent = total > 0 ? ` ${total}` : '';
      order.hidden = total < 2;
      if (list.size > 0 || by > 0) note.querySelector('.discussion-empty')?.remove();
    },
  };
  let next = '';
  let turn = 0;
  const more = moreButton(async () => {
    const page = await ask(`order=${keptOrder()}&after=${next}`);
    const [first] = add(page);
    first?.article.focus({ preventScroll: true });
  });
  live.append(more.root);
  const ask = async (query: string) =>
    (await request<CommentPage>(`${paths.api.comments(slug)}?${query}`)).value;

  const add = (page: CommentPage) => {
    const added = list.addThreads(page.threads);
    next = page.next ?? '';
    more.show(next ? words.more : '');
    showWaiting(discussion);
    return added;
  };

  const tell = (text: string, label?: string, press?: () => void) => {
    const line = element('p', {}, text);
    note.replaceChildren(line);
    if (!label || !press) return line;
    const button = element('button', { type: 'button', class: 'button' }, label);
    button.addEventListener('click', press);
    note.append(button);
    return line;
  };

  /** Shows the comments from the first, or one of them alone. */
  const show = async (at?: string): Promise<void> => {
    turn += 1;
    const asked = turn;
    live.ariaBusy = 'true';
    try {
      const page = await ask(at ? `at=${at}` : `order=${keptOrder()}`);
      if (signal.aborted || asked !== turn) return;
      list.clear();
      note.replaceChildren();
      discussion.closed = page.closed;
      discussion.isNewestFirst = keptOrder() === 'newest';
      if (!top.hasChildNodes()) begin(page);
      total = page.count;
      add(page);
      discussion.count(0);
      if (at) tell(words.one, words.all, showAll);
      else if (list.size === 0) {
        tell(page.closed ? words.emptyClosed : words.empty).className = 'discussion-empty';
      }
      place.dataset.state = 'ready';
      if (at) pointTo(list, at);
    } catch (error) {
      const isGone = at && error instanceof RequestFailed && error.problem?.status === 404;
      if (isGone) return await showWithout(at);
      const isTold = error instanceof RequestFailed && error.problem;
      const told = isTold ? failureWords(error) : words.failed;
      tell(told, words.again, () => show(at).then(keepFocus));
      say(told);
      place.dataset.state = 'ready';
    } finally {
      if (asked === turn) live.ariaBusy = null;
    }
  };

  const showWithout = async (at: string) => {
    await show();
    if (!pointTo(list, at)) tell(words.notThere);
  };

  const showAll = async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}#comments`);
    await show();
    keepFocus();
  };

  const begin = ({ closed }: CommentPage) => {
    if (closed) top.append(element('p', { class: 'comment-note' }, words.closed[closed]));
    else top.append(newCommentForm(discussion, { label: words.write }).root);
    top.append(order);
  };

  const follow = () => {
    const at = /^#comment-([0-9a-f-]{36})$/.exec(location.hash)?.[1];
    if (at && !pointTo(list, at)) show(at);
    return at;
  };

  addEventListener('hashchange', follow, { signal });
  signal.addEventListener('abort', () => {
    live.remove();
    count.remove();
  });
  document.getElementById('comments-title')?.append(count);
  place.append(live);
  tell(words.waiting).className = 'discussion-wait';
  if (!follow()) show();
}
