import { nearest } from '../suggest';
import {
  ADDRESS_FILE,
  type Addresses,
  addressesOf,
  dayOf,
  identify,
  type KnownAddresses,
  type PublishedAddress,
} from './addresses';
import type { Problem } from './problem';
import type { PostFile } from './read-post';
import type { PostStatus } from './status';

/** Posts that are published, and those that are there but not to be seen. */
export type PostsAtHand = {
  published: readonly PostFile[];
  withheld: readonly { post: PostFile; status: Exclude<PostStatus, 'published'> }[];
};

type Lost = PublishedAddress & { address: string };

/** Addresses that were published and lead nowhere now, or to another post than they did. */
export function checkAddresses(known: KnownAddresses, posts: PostsAtHand): Problem[] {
  const { entries, locate } = known;
  const alive = new Set(posts.published.flatMap(addressesOf));
  const lost = [...entries]
    .map(([address, entry]): Lost => ({ address, ...entry }))
    .filter(({ address }) => !alive.has(address));
  const hasTrace = (each: Lost) =>
    hiddenAt(each, posts) ?? guessSuccessor(each, entries, posts.published);
  if (lost.length > 1 && lost.length === entries.size && !lost.some(hasTrace)) {
    const message = `none of its ${lost.length} addresses leads to a post any more; bring the posts back, or delete this file if another blog begins here`;
    return [{ file: ADDRESS_FILE, line: 1, column: 1, field: 'file', message }];
  }
  const reasons = [
    ...lost.map((each) => ({ address: each.address, message: explain(each, entries, posts) })),
    ...sharedIds(entries, posts.published),
  ];
  return reasons.flatMap(({ address, message }) =>
    message ? [{ file: ADDRESS_FILE, ...locate(address), field: address, message }] : [],
  );
}

/** Why an address leads nowhere, and what to do; `undefined` where only the clock is behind. */
function explain(lost: Lost, entries: Addresses, posts: PostsAtHand): string | undefined {
  const orRemove = 'or remove this line if the address never was online or may be gone';
  const hidden = hiddenAt(lost, posts);
  if (hidden?.status === 'draft') {
    return `is written down as published, but ${hidden.post.file} is a draft now; remove its \`draft: true\`, ${orRemove}`;
  }
  if (hidden) {
    const day = dayOf(hidden.post);
    if (day <= lost.published) return undefined;
    return `is written down as published, but ${hidden.post.file} is dated ${day} now; write a date that has come, ${orRemove}`;
  }
  const recased = posts.published.find((post) => isRecased(lost.address, post));
  if (recased) {
    const old = lost.address.split('/').at(-1);
    return `is written down as published, but ${recased.file} spells it ${recased.slug} now, and many disks take the two for one file; keep the old spelling with \`slug: ${old}\` there, ${orRemove}`;
  }
  const isPlain = /^[\p{L}\p{N}\p{M}._~/-]+$/u.test(lost.address);
  const text = isPlain ? lost.address : JSON.stringify(lost.address);
  const successor = guessSuccessor(lost, entries, posts.published);
  const what = successor?.aliases.length
    ? `${text} to the \`aliases\` of`
    : `\`aliases: [${text}]\` to`;
  const whom = successor
    ? `${successor.file} if that took its place`
    : 'the post that took its place';
  return `is written down as published, but no post has this address any more; add ${what} ${whom}, ${orRemove}`;
}

/** Whether a post has this very address but for capital letters. */
function isRecased(address: string, post: PostFile): boolean {
  return addressesOf(post)[0]?.toLowerCase() === address.toLowerCase();
}

function hiddenAt({ address }: Lost, { withheld }: PostsAtHand) {
  return withheld.find(({ post }) => addressesOf(post).includes(address));
}

/** The post that is known by the same id, or a new one of the same day or with a name much alike. */
function guessSuccessor(
  { address, id, published: day }: Lost,
  entries: Addresses,
  published: readonly PostFile[],
): PostFile | undefined {
  const own = (post: PostFile) => entries.get(addressesOf(post)[0] ?? '');
  const same = published.find((post) => own(post)?.id === id);
  if (same) return same;
  const fresh = published.filter((post) => !own(post));
  const sameDay = fresh.filter((post) => dayOf(post) === day);
  if (sameDay.length === 1) return sameDay[0];
  const name = address.split('/').at(-1) ?? '';
  const slug = nearest(
    name,
    fresh.map((post) => post.slug),
  );
  return fresh.find((post) => post.slug === slug);
}

/** Posts that would be taken for another one, whose address they have now. */
function sharedIds(entries: Addresses, published: readonly PostFile[]) {
  const isOther = (post: PostFile) => Number(dayOf(post) !== identify(post, entries).published);
  const holders = new Map<string, PostFile>();
  return published
    .toSorted((a, b) => isOther(a) - isOther(b) || a.date.epoch - b.date.epoch)
    .flatMap((post) => {
      const { id } = identify(post, entries);
      const holder = holders.get(id);
      holders.set(id, holder ?? post);
      const address = addressesOf(post).find((each) => entries.get(each)?.id === id);
      // Two posts that claim one address are told of elsewhere.
      if (!holder || !address || addressesOf(holder).includes(address)) return [];
      const message = `was an address of ${holder.file}, for which feed readers would take ${post.file}; give that another address, or remove this line if it shall have this one`;
      return [{ address, message }];
    });
}
