import type { PostNumbers } from '@/lib/discussion/wire';
import { paths } from '@/lib/urls';
import { request } from '../discussion/request';
import { written } from './written';

let counted: Promise<PostNumbers> | undefined;

/**
 * Counts the reader of the page's post, once in the life of the page; the server does so once a day.
 * @returns the post's numbers
 * @throws RequestFailed
 */
export function countView(slug: string): Promise<PostNumbers> {
  counted ??= request<PostNumbers>(paths.api.views, 'POST', { slug }).then(({ value }) => value);
  return counted;
}

/** Counts the reader, and shows how often the post was read. Without an answer its place stays empty. */
export function showViews(place: HTMLElement): void {
  const { views: slug = '', words = '' } = place.dataset;
  countView(slug).then(
    ({ views }) => {
      if (views) place.textContent = written(words, views);
    },
    () => undefined,
  );
}
