/** What the search says. */
export const search = {
  label: '검색',
  placeholder: '제목, 본문, 태그에서 찾기',
  results: '찾은 글',
  found: (posts: number) => (posts === 0 ? '찾은 글이 없습니다' : `글 ${posts}편을 찾았습니다`),
  nothing: (query: string) => `‘${query}’에 맞는 글을 찾지 못했습니다.`,
  nearest: '혹시 이 말을 찾으셨나요?',
  recent: '최근에 찾은 말',
  forget: '지우기',
  loading: '찾는 중…',
  failed: '검색에 쓰는 파일을 불러오지 못했습니다. 연결을 확인하고 다시 입력해 주세요.',
  partial: '파일 일부를 불러오지 못해 빠진 글이 있을 수 있습니다.',
  hint: '띄어쓰기나 조사가 달라도, 초성만 적어도(ㅋㄷㅅㅌㅌ), 한/영을 잘못 두고 쳐도 찾습니다.',
  close: '닫기',
  withoutScripts:
    '검색은 이 기기에서 자바스크립트로 이루어집니다. 자바스크립트 없이는 태그와 보관함에서 찾아 주세요.',
  description: '이 블로그의 모든 글에서 찾기',
} as const;
