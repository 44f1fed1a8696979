import type { NextRequest } from 'next/server';
import { contextNow, discussedPost, refusalOf, rules, tellOwner } from '@/app/api/discuss';
import type { KnownPost } from '@/lib/content/known-posts';
import { commentsWords } from '@/lib/dictionary/numbers';
import type { Context } from '@/lib/discussion/context';
import { commentsHtml, problemHtml, returnedHtml } from '@/lib/discussion/page/comments-page';
import { fetchShell, fillShell } from '@/lib/discussion/page/shell';
import type { Typed } from '@/lib/discussion/page/show-form';
import { readForm, takeForm } from '@/lib/discussion/page/take-form';
import { problemResponse } from '@/lib/discussion/refusal';
import { site } from '@/lib/site';
import { paths } from '@/lib/urls';

/** A post's comments as a page; with a form that was sent, what became of it. */
export async function answerPage(request: NextRequest, segment: string): Promise<Response> {
  let post: KnownPost | undefined;
  let typed: Typed | undefined;
  try {
    const context = contextNow(request);
    if (request.method === 'POST') typed = await readForm(request, context.origins);
    post = await discussedPost(context, segment);
    if (typed) return await answerForm(request, context, post, typed);
    const html = await commentsHtml(context, post, request.nextUrl.searchParams);
    return await pageResponse(request, post, html);
  } catch (error) {
    const answer = problemResponse(refusalOf(error));
    const problem = await answer.json();
    // Where nothing can be read either, at least what was typed comes back.
    const html = typed ? returnedHtml(post, { typed, problem }) : problemHtml(post, problem);
    return pageResponse(request, post, html, answer);
  }
}

async function answerForm(
  request: NextRequest,
  context: Context,
  post: KnownPost,
  typed: Typed,
): Promise<Response> {
  try {
    const { query, cookie, added } = await takeForm(request, context, post.slug, typed, rules);
    if (added) tellOwner(context, added, post.title);
    const place = query.at ? `#comment-${query.at}` : '';
    const address = `${paths.comments(post.slug)}?${new URLSearchParams(query)}${place}`;
    const headers = { Location: address, 'Set-Cookie': cookie, 'Cache-Control': 'no-store' };
    return new Response(null, { status: 303, headers });
  } catch (error) {
    const answer = problemResponse(refusalOf(error));
    const returned = { typed, problem: await answer.json() };
    const html = await commentsHtml(context, post, new URLSearchParams(), returned).catch(() =>
      returnedHtml(post, returned),
    );
    return pageResponse(request, post, html, answer);
  }
}

async function pageResponse(
  request: NextRequest,
  post: KnownPost | undefined,
  html: string,
  problem?: Response,
): Promise<Response> {
  const title = post ? commentsWords.of(post.title) : commentsWords.title;
  const page = fillShell(
    await fetchShell(request.nextUrl.origin),
    `${title} · ${site.title}`,
    html,
  );
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8' });
  headers.set('Cache-Control', 'no-store');
  const wait = problem?.headers.get('retry-after');
  if (wait) headers.set('Retry-After', wait);
  return new Response(page, { status: problem?.status ?? 200, headers });
}
