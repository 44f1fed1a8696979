import type { NextRequest } from 'next/server';
import { answerPage } from './answer';

type Context = RouteContext<'/posts/[slug]/comments'>;

/** A post's comments, and forms to write, change and remove them, for readers without scripts. */
export async function GET(request: NextRequest, { params }: Context) {
  return answerPage(request, (await params).slug);
}

/** What such a form sends. */
export async function POST(request: NextRequest, { params }: Context) {
  return answerPage(request, (await params).slug);
}
