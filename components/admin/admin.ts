import { adminWords } from '@/lib/dictionary/admin';
import { element } from '../actions/element';
import { adminButton } from './admin-button';
import { ask, failureOf, reasonOf } from './ask';
import { blocks } from './blocks';
import type { Desk, View } from './desk';
import { log } from './log';
import { loginForm } from './login';
import { queue } from './queue';
import { settings } from './settings';
import { told } from './told';

const names = ['comments', 'blocks', 'log', 'settings'] as const;

/** Puts the owner's desk into the page for it, behind the login. */
export function start(place: HTMLElement): void {
  const problem = element('p', { class: 'admin-problem', role: 'alert' });
  const door = element('div');
  const said = told();
  const desk: Desk = { attempt, tell: said.tell };
  const views: Record<(typeof names)[number], View> = {
    comments: queue(desk, said.undo),
    blocks: blocks(desk),
    log: log(),
    settings: settings(desk),
  };
  const links = names.map((name) => element('a', { href: `#${name}` }, adminWords.viewNames[name]));
  const nav = element('nav', { class: 'admin-nav', 'aria-label': adminWords.views }, ...links);
  const out = adminButton(adminWords.logOut, () =>
    attempt(async () => {
      await ask('session', 'DELETE', {});
      await show();
    }),
  );
  const head = element('div', { class: 'admin-head' }, nav, out);
  const parts = names.map((name) => views[name].root);
  const root = element('div', {}, head, ...parts, said.root);

  /** Shows the view that the address names, as it is now. */
  async function show(): Promise<void> {
    const current = names.find((name) => location.hash === `#${name}`) ?? 'comments';
    for (const [n, name] of names.entries()) {
      views[name].root.hidden = name !== current;
      links[n]?.setAttribute('aria-current', name === current ? 'page' : 'false');
    }
    await views[current].load();
  }

  /** A session that ended leaves the desk as it was, behind the login. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    problem.textContent = '';
    try {
      await work();
      root.hidden = false;
      if (!door.hasChildNodes()) return;
      door.replaceChildren();
      nav.querySelector<HTMLElement>('[aria-current="page"]')?.focus();
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'login' || reason === 'admin-off') root.hidden = true;
      if (reason === 'login') return askForPassword();
      problem.textContent = reason === 'admin-off' ? adminWords.off : failureOf(error);
    }
  }

  function askForPassword(): void {
    said.tell('');
    door.replaceChildren(loginForm(() => attempt(show)));
    door.querySelector<HTMLElement>('#admin-password')?.focus();
  }

  root.hidden = true;
  place.replaceChildren(problem, door, root);
  window.addEventListener('hashchange', () => attempt(show));
  attempt(show);
}
