import type { Element } from 'hast';
import { h } from 'hastscript';
import { commentsWords as words } from '../../dictionary/numbers';
import { site } from '../../site';
import type { PublicComment, Thread } from '../wire';
import { FORM_ID } from './show-form';

const date = new Intl.DateTimeFormat(site.language, {
  dateStyle: 'long',
  timeStyle: 'short',
  hourCycle: 'h23',
  timeZone: site.timeZone,
});

/** A thread as part of the page. */
export function showThread({ comment, replies, next }: Thread, canWrite: boolean): Element {
  return h('li.thread', [
    showComment(comment, canWrite),
    replies.length > 0 ? showReplies(replies, canWrite) : null,
    next === null ? null : more({ thread: comment.id, after: next }, words.moreReplies),
  ]);
}

export function showReplies(replies: readonly PublicComment[], canWrite: boolean): Element {
  return h(
    'ol.comment-replies',
    replies.map((reply) => h('li', showComment(reply, canWrite))),
  );
}

function showComment(comment: PublicComment, canWrite: boolean): Element {
  const { id, state, name, isOwner, html, created, edited } = comment;
  const place = { id: `comment-${id}`, dataDepth: comment.depth };
  if (state !== 'published') return h('article.comment', place, h('p.comment-gone', words[state]));
  return h('article.comment', place, [
    h('p.comment-head', [
      h('bdi', name),
      isOwner ? h('span.badge', words.owner) : null,
      h('time', { dateTime: new Date(created).toISOString() }, date.format(created)),
      edited === null ? null : h('span', `(${words.edited})`),
    ]),
    h('div.comment-body.prose', { dir: 'auto' }, { type: 'raw', value: html }),
    // Where nothing may be written, one's own words may still be taken back.
    h('p.comment-tools', [
      ...(canWrite ? [tool({ reply: id }, words.reply), tool({ edit: id }, words.edit)] : []),
      tool({ remove: id }, words.remove),
    ]),
  ]);
}

/** A link to more of the same. */
export function more(query: Record<string, string>, text: string): Element {
  return h('p', h('a.button', { href: `?${new URLSearchParams(query)}` }, text));
}

/** A link to the form that does something with a comment. */
function tool(query: Record<string, string>, text: string): Element {
  return h('a', { href: `?${new URLSearchParams(query)}#${FORM_ID}` }, text);
}

export function link(query: Record<string, string>, text: string): Element {
  return h('a.link', { href: `?${new URLSearchParams(query)}` }, text);
}
