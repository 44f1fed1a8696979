import { discussionWords as words } from '@/lib/dictionary/discussion';
import { longest } from '@/lib/discussion/wire';
import { element } from '../actions/element';
import { problemPlace } from './field';

/** Who writes a comment. */
export type Identity = { name: string; password: string; website: string };

export type IdentityFields = {
  /** The name and its label. */
  root: HTMLElement;
  name: HTMLInputElement;
  problem: HTMLElement;
  /** What few need: a password. */
  more: HTMLElement;
  read: () => Identity;
};

/** Fields for who writes, and one that only programs see. */
export function identityFields(id: string): IdentityFields {
  const name = element('input', {
    id: `${id}-name`,
    name: 'name',
    autocomplete: 'nickname',
    maxlength: String(longest.name),
    enterkeyhint: 'next',
  });
  const website = element('input', { name: 'website', tabindex: '-1', autocomplete: 'off' });
  const trap = element(
    'label',
    { class: 'sr-only', 'aria-hidden': 'true' },
    words.website,
    website,
  );
  const root = element(
    'div',
    { class: 'comment-name' },
    element('label', { for: name.id }, words.name),
    name,
    trap,
  );
  const password = element('input', {
    id: `${id}-password`,
    name: 'password',
    type: 'password',
    autocomplete: 'new-password',
    maxlength: String(longest.password),
  });
  const more = element(
    'details',
    { class: 'comment-password' },
    element('summary', {}, words.passwordWhy),
    element('label', { for: password.id }, words.password),
    password,
    element('p', { class: 'comment-note' }, words.passwordNote),
  );
  // Enter in a name goes on to the text; it sends nothing.
  name.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (event.keyCode !== 229) name.form?.querySelector('textarea')?.focus();
  });
  return {
    root,
    name,
    problem: problemPlace(`${id}-name-problem`),
    more,
    read: () => ({ name: name.value.trim(), password: password.value, website: website.value }),
  };
}
