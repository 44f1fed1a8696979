/** How often posts are read, and what readers can answer with one press. */
export const numbers = {
  /** `count` is written out, as `1,234`. */
  views: (count: string) => `조회 ${count}`,
  popular: '많이 읽은 글',
  reactions: '이 글에 남기는 반응',
  reaction: { heart: '공감', insight: '배움', cheer: '응원' },
  notKept: '지금은 남길 수 없습니다. 잠시 뒤 다시 눌러 주세요.',
} as const;

/** Words of the page on which comments are read and written without scripts. */
export const commentsPage = {
  title: '댓글',
  of: (title: string) => `${title}: 댓글`,
  back: '글로 돌아가기',
  count: (count: number) => `댓글 ${count}개`,
  none: '아직 댓글이 없습니다.',
  removed: '지워진 댓글입니다.',
  hidden: '블로그 주인이 가린 댓글입니다.',
  owner: '글쓴이',
  edited: '고침',
  reply: '답글',
  edit: '고치기',
  remove: '지우기',
  more: '댓글 더 보기',
  moreReplies: '답글 더 보기',
  all: '모든 댓글 보기',
  newest: '최신순',
  oldest: '등록순',
  write: '댓글 쓰기',
  replyTo: (name: string) => `${name}에게 답글 쓰기`,
  name: '이름',
  body: '내용',
  password: '비밀번호(다른 기기에서 고치거나 지울 때 쓰며, 비워 두어도 됩니다)',
  trap: '비워 두세요',
  send: '올리기',
  sure: '이 댓글을 지웁니다. 되돌릴 수 없습니다.',
  closed: '댓글이 닫혀 있어 새로 쓸 수 없습니다.',
  busy: '지금은 글이 많이 몰려, 스크립트 없이는 댓글을 쓸 수 없습니다. 잠시 뒤에 이 페이지를 새로 고쳐 주세요.',
  pending: '댓글을 잘 받았습니다. 블로그 주인이 확인하면 보입니다.',
  gone: '댓글을 지웠습니다.',
} as const;
