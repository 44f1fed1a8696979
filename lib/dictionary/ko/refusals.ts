/** Why a request about the discussion is refused, said to the reader. */
export const refusals = {
  'too-large': '보낸 내용이 너무 깁니다. 조금 줄여서 다시 보내 주세요.',
  'not-json': '보낸 내용을 읽지 못했습니다. 페이지를 새로 고친 뒤 다시 보내 주세요.',
  foreign: '이 사이트에서 보낸 것이 아니어서 받지 않았습니다.',
  'too-often': '짧은 시간에 너무 많이 보냈습니다. 잠시 뒤에 다시 보내 주세요.',
  robot:
    '사람이 쓴 것인지 알 수 없어 받지 않았습니다. 보이지 않는 칸이 채워져 있습니다. 자동 완성을 끄고 다시 써 주세요.',
  ticket: '보내기 위한 표가 맞지 않습니다. 페이지를 새로 고친 뒤 다시 보내 주세요.',
  'too-early': '쓰기 시작한 지 얼마 되지 않았습니다. 몇 초 뒤에 다시 보내 주세요.',
  'too-late': '쓰기 시작한 지 오래되었습니다. 한 번 더 보내 주세요.',
  work: '지금은 글이 많이 몰리고 있습니다. 잠시 뒤에 다시 보내 주세요.',
  invalid: '고칠 곳이 있습니다.',
  'no-post': '이런 글이 없거나, 이 글에는 댓글이 없습니다.',
  'no-comment': '댓글이 없거나 지워졌습니다.',
  'no-parent': '답하려는 댓글이 지워졌습니다.',
  closed: '이 글의 댓글은 닫혀 있습니다.',
  'read-only': '지금은 댓글을 새로 쓸 수 없습니다.',
  blocked: '이 사이트에는 댓글을 쓸 수 없습니다.',
  'not-yours': '쓴 사람만 고치거나 지울 수 있습니다. 비밀번호를 확인해 주세요.',
  changed: '그사이 다른 곳에서 고쳐진 댓글입니다. 지금의 내용을 확인해 주세요.',
  login: '관리자만 볼 수 있습니다. 다시 들어와 주세요.',
  'admin-off': '관리 화면이 꺼져 있습니다. 서버에 ADMIN_PASSWORD_HASH를 설정해 주세요.',
  'wrong-password': '비밀번호가 맞지 않습니다.',
  unavailable: '댓글을 보관하는 곳에 지금 닿지 않습니다. 잠시 뒤에 다시 시도해 주세요.',
} as const;

/** What is wrong with a field of a request. */
export const fields: Readonly<Record<string, string>> = {
  name: '이름은 1자에서 40자까지, 글자나 숫자를 넣어 적어 주세요.',
  'name-of-owner': '글쓴이의 이름입니다. 다른 이름을 적어 주세요.',
  body: '내용은 1자에서 10,000자까지 적어 주세요.',
  password: '비밀번호는 100자까지 적을 수 있습니다.',
};

export const otherField = '값이 맞지 않습니다.';
