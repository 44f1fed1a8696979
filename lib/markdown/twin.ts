import type { Root } from 'mdast';
import { absoluteAddress } from '../absolute-address';
import type { Post } from '../content/blog';
import { plainTexts } from '../content/bodies';
import { dictionary } from '../dictionary';
import { site } from '../site';
import { paths } from '../urls';
import { link, list, text, writeMarkdown } from './write';

const words = dictionary.markdown;

/**
 * A post as one Markdown document: its title, a short list of what there is to know of it, its text.
 * Every address in it is whole, so that it can be read anywhere.
 */
export async function markdownTwin(post: Post): Promise<string> {
  const address = absoluteAddress(paths.post(post.slug));
  const { markdown } = await plainTexts(post);
  return `${writeMarkdown(headOf(post, address))}\n${markdown}`;
}

function headOf({ title, date, updated, category, tags, series }: Post, address: string): Root {
  const facts = [
    words.author(site.author.name),
    words.published(date.iso.slice(0, 10)),
    updated && words.updated(updated.iso.slice(0, 10)),
    category && words.category(category.label),
    tags.length > 0 && words.tags(tags.map(({ label }) => label)),
    series && words.series(series.label, series.order),
  ].flatMap((fact) => (fact ? [[text(fact)]] : []));
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(title)] },
      list([...facts, [text(words.address), link(address)]]),
    ],
  };
}
