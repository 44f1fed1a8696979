/** Settings of a site, with nothing in them that need not be there. */
export const settings = {
  title: '필담',
  description: '설명',
  author: { name: '필담' },
  language: 'ko',
  timeZone: 'Asia/Seoul',
  navigation: [{ label: '글', href: '/' }],
  postsPerPage: 6,
};

/** Settings for comments on GitHub. */
export const giscus = {
  repo: 'pildam/blog',
  repoId: 'R_kgDOABCDEF',
  category: '댓글',
  categoryId: 'DIC_kwDOABCDEF4CZabc',
};
