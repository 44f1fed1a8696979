import type { SiteSettings } from '@/lib/site-schema';

const site: SiteSettings = {
  title: '필담',
  description: '한국어로 쓰는 개발자의 글. 오래 읽히고, 서로 건네고 싶은 글을 씁니다.',
  // 배포할 주소. 비워 두면 Vercel에서는 Vercel이 준 주소를 씁니다.
  // url: 'https://blog.example.com',
  author: { name: '필담' },
  // 검색 엔진이 사이트의 주인을 확인하려고 준 코드.
  // verification: { google: '…', naver: '…', daum: '…', bing: '…' },
  language: 'ko',
  timeZone: 'Asia/Seoul',
  navigation: [
    { label: '글', href: '/' },
    { label: '연재', href: '/series' },
    { label: '보관함', href: '/archive' },
    { label: '태그', href: '/tags' },
    { label: '소개', href: '/about' },
  ],
  postsPerPage: 6,
  // 독자의 댓글, 반응, 조회수. 적지 않으면 모두 켜집니다. giscus를 적으면 댓글은 GitHub Discussions에 둡니다.
  // discussion: {
  //   comments: true,
  //   reactions: true,
  //   views: true,
  //   heldWords: ['…'],
  //   giscus: { repo: 'owner/name', repoId: 'R_…', category: 'General', categoryId: 'DIC_…' },
  // },
};

export default site;
