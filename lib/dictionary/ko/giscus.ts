/** Comments on GitHub. */
export const giscus = {
  title: '댓글',
  note: '이 글의 댓글은 GitHub Discussions에 있습니다. 불러오면 giscus.app의 스크립트가 실행되고, 접속한 IP 주소와 이 글의 주소가 giscus와 GitHub에 전해집니다.',
  load: 'GitHub 댓글 불러오기',
  onGitHub: 'GitHub에서 읽고 쓰기',
  frame: 'GitHub 댓글',
  loaded: 'GitHub 댓글을 불러왔습니다.',
  failed: 'GitHub 댓글을 불러오지 못했습니다. 다시 시도하거나 GitHub에서 읽어 주세요.',
} as const;
