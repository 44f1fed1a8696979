import { adminWords } from '@/lib/dictionary/admin';
import { element } from '../actions/element';
import { ask, failureOf } from './ask';

/** The form that begins a session, and calls `then` when it has begun. */
export function loginForm(then: () => void): HTMLFormElement {
  const password = element('input', {
    id: 'admin-password',
    type: 'password',
    name: 'password',
    autocomplete: 'current-password',
    required: '',
    'aria-describedby': 'admin-problem',
  });
  const username = element('input', {
    name: 'username',
    autocomplete: 'username',
    value: adminWords.username,
    hidden: '',
  });
  const problem = element('p', { id: 'admin-problem', class: 'admin-problem', role: 'alert' });
  const button = element('button', { type: 'submit', class: 'admin-button' }, adminWords.logIn);
  const label = element('label', { for: password.id }, adminWords.password);
  const form = element(
    'form',
    { class: 'admin-login' },
    username,
    label,
    password,
    button,
    problem,
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    problem.textContent = '';
    try {
      await ask('session', 'POST', { password: password.value });
      then();
    } catch (error) {
      problem.textContent = failureOf(error);
      password.select();
    } finally {
      button.disabled = false;
    }
  });
  return form;
}
