import type { Schema } from 'hast-util-sanitize';

/** All that a comment's HTML can hold. */
export const schema: Schema = {
  tagNames: 'a blockquote br code del em li ol p pre span strong ul'.split(' '),
  attributes: {
    a: ['href', 'title', ['rel', 'nofollow', 'ugc', 'noopener']],
    ol: ['start'],
    pre: ['tabIndex'],
    span: [['className', /^tok-[a-z]+$/]],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  ancestors: { li: ['ol', 'ul'] },
  strip: [],
};
