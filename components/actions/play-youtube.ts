import type { Action } from './action';

/** Puts the film in the place of the link to it, plays it, and leads the keyboard into it. */
export const playYouTube: Action = (link) => {
  const { id = '', title = '', start } = link.dataset;
  const frame = document.createElement('iframe');
  frame.src = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start ? `&start=${start}` : ''}`;
  frame.title = title;
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  // YouTube refuses to play for a page that does not say where it stands.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  link.replaceWith(frame);
  frame.focus();
  return undefined;
};
