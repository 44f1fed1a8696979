import { adminWords } from '@/lib/dictionary/admin';
import { element } from '../actions/element';
import { ask, Problem } from './ask';
import { loginForm } from './login';
import { queue } from './queue';

/** Puts the owner's view of the comments into the page for it, behind the login. */
export function start(place: HTMLElement): void {
  const problem = element('p', { role: 'alert' });
  const door = element('div');
  const { root, load } = queue(attempt);
  const out = element('button', { type: 'button', class: 'admin-button' }, adminWords.logOut);
  out.addEventListener('click', () =>
    attempt(async () => {
      await ask('session', 'DELETE', {});
      await load();
    }),
  );
  root.append(out);

  /** A session that ended leaves the view as it was, behind the login. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    problem.textContent = '';
    try {
      await work();
      door.replaceChildren();
      root.hidden = false;
    } catch (error) {
      const reason = error instanceof Problem ? error.reason : undefined;
      if (reason === 'login') {
        root.hidden = true;
        door.replaceChildren(loginForm(() => attempt(load)));
        door.querySelector<HTMLElement>('#admin-password')?.focus();
        return;
      }
      if (reason === 'admin-off') root.hidden = true;
      const words = error instanceof Problem ? error.message : adminWords.failed;
      problem.textContent = reason === 'admin-off' ? adminWords.off : words;
    }
  }

  root.hidden = true;
  place.replaceChildren(problem, door, root);
  attempt(load);
}
