/** What is said in the Markdown of a post, and of the site for language models. */
export const markdown = {
  copy: 'Markdown 복사',
  copied: 'Markdown을 복사했습니다',
  copyFailed: 'Markdown을 복사하지 못했습니다',
  published: (date: string) => `펴낸 날: ${date}`,
  updated: (date: string) => `고친 날: ${date}`,
  author: (name: string) => `글쓴이: ${name}`,
  category: (label: string) => `분류: ${label}`,
  tags: (labels: readonly string[]) => `태그: ${labels.join(', ')}`,
  series: (label: string, order: number) => `연재: ${label} ${order}편`,
  address: '원문: ',
  posts: '글',
  more: '그 밖에',
  texts: '글의 본문을 한데 모은 파일',
  feed: '새 글의 피드 (RSS)',
  sitemap: '사이트맵',
  /** For posts that found no room. */
  leftOut: (posts: number) =>
    `지난 글 ${posts}편은 크기 때문에 여기에 싣지 않았습니다. 모든 글의 목록: `,
} as const;
