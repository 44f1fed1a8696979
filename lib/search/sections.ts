import { slug } from 'github-slugger';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { plainText } from '../mdx/plain-text';
import { parseBody } from '../mdx/syntax';
import type { Section } from './document';

/** The sections of any Markdown: what does not parse as MDX is read as plain Markdown. */
export function sectionsOf(markdown: string): Section[] {
  const sections: Section[] = [{ heading: '', id: '', text: '' }];
  visit(parse(markdown), (node) => {
    if (node.type === 'heading') {
      const heading = plainText(node);
      sections.push({ heading, id: slug(heading), text: '' });
      return 'skip';
    }
    const current = sections.at(-1);
    if (!current) return;
    if (node.type === 'code') current.text += `${node.value}\n`;
    if (node.type === 'paragraph' || node.type === 'tableCell') {
      current.text += `${plainText(node)}\n`;
      return 'skip';
    }
  });
  return sections.filter(({ heading, text }) => heading || text);
}

function parse(markdown: string): Root {
  try {
    return parseBody(markdown, 'mdx');
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return parseBody(markdown, 'md');
  }
}
