import type { PublicComment, Thread } from '@/lib/discussion/wire';
import { element } from '../actions/element';
import { anchorOf, fillArticle } from './comment-article';
import { createThread, type ThreadPlace } from './thread';

/** A comment on the page. */
export type Shown = {
  comment: PublicComment;
  isWaiting: boolean;
  item: HTMLLIElement;
  article: HTMLElement;
  thread: ThreadPlace;
};

/** What can be done with a comment; made anew whenever it is shown anew. */
export type Tools = (shown: Shown) => Node | undefined;

/** Brings the answers of a thread that follow a key. */
export type Bring = (thread: ThreadPlace) => Promise<void>;

/** The comments of a post, as threads: answers stand in a row below the first comment, set in by their depth. */
export class CommentList {
  readonly root = element('ol', { class: 'comment-list' });
  readonly #all = new Map<string, Shown>();
  readonly #tools: Tools;
  readonly #bring: Bring;

  constructor(tools: Tools, bring: Bring) {
    this.#tools = tools;
    this.#bring = bring;
  }

  get size(): number {
    return this.#all.size;
  }

  find(id: string): Shown | undefined {
    return this.#all.get(id);
  }

  clear(): void {
    for (const id of this.#all.keys()) this.#drop(id);
  }

  /** Adds threads at the end, and gives their first comments. What was here before its turn goes there. */
  addThreads(threads: readonly Thread[]): Shown[] {
    return threads.map(({ comment, replies, answers, next }) => {
      this.#drop(comment.id);
      const shown = this.#addRoot(comment);
      this.root.append(shown.item);
      this.addReplies(shown.thread, replies);
      shown.thread.setNext(next, answers);
      return shown;
    });
  }

  /** Adds answers at the end of a thread, and gives them. */
  addReplies(thread: ThreadPlace, replies: readonly PublicComment[]): Shown[] {
    return replies.map((comment) => {
      this.#drop(comment.id);
      const shown = this.#make(comment, false, element('li'), thread);
      thread.replies.append(shown.item);
      return shown;
    });
  }

  /**
   * Puts one comment where it belongs.
   * @param isFirst whether it goes before the threads that are here, if it begins one
   * @returns nothing where what it answers is not on the page
   */
  insert(comment: PublicComment, isWaiting: boolean, isFirst: boolean): Shown | undefined {
    if (!comment.parent) {
      const shown = this.#addRoot(comment, isWaiting);
      if (isFirst) this.root.prepend(shown.item);
      else this.root.append(shown.item);
      return shown;
    }
    const parent = this.#all.get(comment.parent);
    if (!parent) return undefined;
    const { thread } = parent;
    const shown = this.#make(comment, isWaiting, element('li'), thread);
    let before: Element | null = parent.item;
    if (parent.comment.parent === null) before = thread.replies.lastElementChild;
    else
      while (depthOf(before?.nextElementSibling) >= comment.depth)
        before = before?.nextElementSibling ?? null;
    if (before) before.after(shown.item);
    else thread.replies.append(shown.item);
    return shown;
  }

  /** Shows a comment as it is now. */
  update(shown: Shown, comment: PublicComment = shown.comment, isWaiting = shown.isWaiting): void {
    shown.comment = comment;
    shown.isWaiting = isWaiting;
    const to = comment.parent ? this.#all.get(comment.parent)?.comment : undefined;
    fillArticle(shown.article, { comment, isWaiting, to, now: Date.now() }, this.#tools(shown));
  }

  /** Takes away a comment that is gone; where something answers it, or may, its place stays. */
  remove(shown: Shown): void {
    const { comment, thread } = shown;
    const isAnswered = [...this.#all.values()].some((each) => each.comment.parent === comment.id);
    if (isAnswered || thread.hasNext()) {
      const gone = { ...comment, state: 'removed', name: '', html: '', edited: null } as const;
      this.update(shown, gone, false);
      return;
    }
    this.#drop(comment.id);
    const parent = comment.parent ? this.#all.get(comment.parent) : undefined;
    if (parent && parent.comment.state !== 'published') this.remove(parent);
  }

  #addRoot(comment: PublicComment, isWaiting = false): Shown {
    const item = element('li', { class: 'thread' });
    const thread = createThread(comment.id, this.#bring);
    const shown = this.#make(comment, isWaiting, item, thread);
    item.append(thread.replies, thread.more);
    return shown;
  }

  #make(
    comment: PublicComment,
    isWaiting: boolean,
    item: HTMLLIElement,
    thread: ThreadPlace,
  ): Shown {
    const article = element('article', {
      class: 'comment',
      id: anchorOf(comment.id),
      tabindex: '-1',
    });
    item.dataset.depth = String(comment.depth);
    item.prepend(article);
    const shown = { comment, isWaiting, item, article, thread };
    this.#all.set(comment.id, shown);
    this.update(shown);
    return shown;
  }

  #drop(id: string): void {
    this.#all.get(id)?.item.remove();
    this.#all.delete(id);
  }
}

function depthOf(item: Element | null | undefined): number {
  return item instanceof HTMLElement ? Number(item.dataset.depth) : -1;
}
