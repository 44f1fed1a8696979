import { randomUUID } from 'node:crypto';
import { paths } from '@/lib/urls';
import { type Answer, ask } from './ask';
import { newComment, newDevice, POST } from './comment';
import type { Pass } from './tickets';

/** What an `Origin` can be that is not the site's; `undefined` for none. */
export function foreignOrigins(address: string): (string | undefined)[] {
  const { host, port } = new URL(address);
  return [
    undefined,
    'null',
    '',
    'https://evil.example',
    `http://evil.example:${port}`,
    `${address}.evil.example`,
    `http://${host}@evil.example`,
    `http://evil.example/${host}`,
    `http://127.0.0.1:${port}`,
    'http://localhost',
    `http://localhost:${Number(port) + 1}`,
    'file://',
  ];
}

/** The owner's, while this is tried. */
export const PASSWORD = '열려라 참깨';

/** Something that changes what the site keeps, from a page with this origin. */
export type Deed = { name: string; act: (origin: string | undefined) => Promise<Answer> };

/**
 * All that a page can do about comments, each as it would be done but for the origin.
 * @param passes for comments; as many as there are deeds with one
 * @param own a comment that is there, and what its writer's device keeps
 * @param cookie of the owner's session
 */
export function deeds(
  address: string,
  [pass, other]: readonly Pass[],
  own: { id: string; writer: string },
  cookie: string,
): Deed[] {
  const { id, writer } = own;
  const reader = newDevice();
  const comment = newComment(pass ?? { ticket: '' });
  const typed = { id: randomUUID(), name: '철수', body: '폼으로 쓴 댓글', website: '' };
  const former = { id, status: 'pending' };
  const form = new URLSearchParams({ ...typed, ticket: other?.ticket ?? '' }).toString();
  const deed = (name: string, method: string, path: string, json: unknown, owner = false) => ({
    name: `${method} ${name}`,
    act: (origin: string | undefined) =>
      ask(address, path, { method, json, origin, ...(owner && { headers: { Cookie: cookie } }) }),
  });
  return [
    deed('views', 'POST', '/api/views', { slug: POST }),
    deed('reactions', 'POST', '/api/reactions', { slug: POST, kind: 'cheer', on: true, reader }),
    deed('preview', 'POST', paths.api.preview, { body: '미리 보기' }),
    deed('comments', 'POST', paths.api.comments(POST), comment),
    {
      name: 'POST form',
      act: (origin) => ask(address, paths.comments(POST), { method: 'POST', form, origin }),
    },
    deed('source', 'POST', paths.api.source(id), { writer }),
    deed('comment', 'PATCH', paths.api.comment(id), { body: '고친 댓글', revision: 1, writer }),
    deed('moderate', 'POST', '/api/admin/comments', { ids: [id], action: 'approve' }, true),
    deed('undo', 'POST', '/api/admin/undo', { action: 'approve', comments: [former] }, true),
    deed('comment', 'DELETE', paths.api.comment(id), { revision: 2, writer }),
    deed('closed', 'POST', '/api/admin/closed', { slug: '다른-글', closed: true }, true),
    deed('block', 'POST', '/api/admin/blocks', { name: '영희' }, true),
    deed('block', 'DELETE', '/api/admin/blocks', { kind: 'name', value: '영희' }, true),
    deed('session', 'POST', '/api/admin/session', { password: PASSWORD }),
    deed('session', 'DELETE', '/api/admin/session', {}, true),
  ];
}
