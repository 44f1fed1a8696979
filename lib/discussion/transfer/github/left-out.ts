import type { LeftOut } from '../foreign';
import type { GithubComment, GithubDiscussion } from './schema';

type Found = { discussion: GithubDiscussion; slug: string | undefined };

/** What of discussions is not brought in. */
export function leftOf(found: readonly Found[]): LeftOut {
  const lost = found.filter(({ slug, discussion }) => slug === undefined && sizeOf(discussion) > 0);
  const discussions = found.map(({ discussion }) => discussion);
  const reactions = sum(discussions, (each) =>
    sum([each, ...all(each)], ({ reactions }) => reactions?.totalCount ?? 0),
  );
  const missing = sum(
    discussions.flatMap(({ comments }) => [
      comments,
      ...comments.nodes.map(({ replies }) => replies),
    ]),
    (list) => Math.max(0, (list?.totalCount ?? 0) - (list?.nodes.length ?? 0)),
  );
  return {
    threads: lost.map(({ discussion }) => {
      const { url, title } = discussion;
      return { address: url || title, title, comments: sizeOf(discussion) };
    }),
    notes: [
      ...(reactions > 0 ? [`${reactions} reactions: GitHub does not say whose they are`] : []),
      ...(missing > 0
        ? [`${missing} comments that GitHub has and the file has not: ask for more of each`]
        : []),
    ],
  };
}

function all({ comments }: GithubDiscussion): GithubComment[] {
  return comments.nodes.flatMap(({ replies, ...top }) => [top, ...(replies?.nodes ?? [])]);
}

function sizeOf(discussion: GithubDiscussion): number {
  return all(discussion).length;
}

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
