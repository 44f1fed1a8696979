/** What a page says of itself: where else it stands, and that it is not out yet. */
export const notices = {
  preview: {
    label: '미리보기 안내',
    text: '펴내기 전에 살펴보는 미리보기입니다. 검색에는 나오지 않습니다.',
    published: '펴낸 사이트 보기',
  },
  firstPublished: '처음 실린 곳',
  otherLanguages: '다른 언어로 읽기',
} as const;
