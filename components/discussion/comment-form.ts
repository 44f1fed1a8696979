import { discussionWords as words } from '@/lib/dictionary/discussion';
import { element } from '../actions/element';
import { keep, kept } from './device';
import { createEditor } from './editor';
import { failureWords } from './failure-words';
import { problemPlace, setProblem } from './field';
import { type Identity, identityFields } from './identity-fields';
import { RequestFailed } from './request';

/** What a form says when it is sent. */
export type Written = Identity & { body: string };

type Options = {
  /** Unique on the page. */
  id: string;
  label: string;
  send: string;
  /** Text to begin with. */
  body: string;
  /** Whether it asks who writes. */
  hasIdentity: boolean;
  onInput: (body: string) => void;
  /** Told when the reader begins to write. */
  onBegin?: () => void;
  /** @throws RequestFailed */
  onSend: (written: Written) => Promise<void>;
  onCancel?: () => void;
};

/** A form for a comment's text. What cannot be sent stays in it, with what is wrong. */
export type CommentForm = { root: HTMLFormElement; field: HTMLTextAreaElement };

export function createForm(options: Options): CommentForm {
  const { id } = options;
  const { tabs, root: panels, field, showSource } = createEditor(id);
  const identity = options.hasIdentity ? identityFields(id) : undefined;
  const button = element('button', { class: 'button comment-send' }, options.send);
  const trouble = element('p', { class: 'discussion-problem', role: 'alert' });
  const places = new Map<string, { field: HTMLElement; place: HTMLElement }>();
  if (identity) places.set('name', { field: identity.name, place: identity.problem });
  places.set('body', { field, place: problemPlace(`${id}-text-problem`) });
  const top = element('div', { class: 'comment-top' }, ...(identity ? [identity.root] : []), tabs);
  const end = element(
    'div',
    { class: 'comment-end' },
    element('p', { class: 'comment-note' }, words.hint),
    button,
  );
  if (options.onCancel) {
    const cancel = element('button', { type: 'button', class: 'button' }, words.cancel);
    cancel.addEventListener('click', options.onCancel);
    button.before(cancel);
  }
  const box = element('div', { class: 'comment-box' }, top, panels);
  const problems = [...places.values()].map(({ place }) => place);
  const root = element(
    'form',
    { class: 'comment-form', 'aria-label': options.label, novalidate: '' },
    box,
    ...problems,
    trouble,
    end,
    ...(identity ? [identity.more] : []),
  );
  for (const { field: each, place } of places.values()) {
    each.addEventListener('input', () => setProblem(each, place, ''));
  }
  field.value = options.body;
  let isBusy = false;

  const tell = (found: ReadonlyMap<string, string>) => {
    for (const [name, { field: each, place }] of places)
      setProblem(each, place, found.get(name) ?? '');
    const [first] = [...places].filter(([each]) => found.has(each));
    if (!first) return;
    showSource();
    first[1].field.focus();
  };

  const fail = (error: unknown) => {
    const errors = error instanceof RequestFailed ? (error.problem?.errors ?? []) : [];
    tell(new Map(errors.map(({ field: name, detail }) => [name, detail])));
    const others = errors.filter(({ field: name }) => !places.has(name));
    const isTold = errors.length > 0 && others.length === 0;
    trouble.textContent = isTold
      ? ''
      : [failureWords(error), ...others.map(({ detail }) => detail), words.stillHere].join(' ');
  };

  const send = async () => {
    if (isBusy) return;
    trouble.textContent = '';
    const missing = new Map<string, string>();
    if (identity && !/[\p{L}\p{N}]/u.test(identity.name.value))
      missing.set('name', words.needsName);
    if (!field.value.trim()) missing.set('body', words.needsText);
    tell(missing);
    if (missing.size > 0) return;
    setBusy(true);
    const who = identity?.read() ?? { name: '', password: '', website: '' };
    if (identity) keep('comment-name', who.name);
    await options.onSend({ ...who, body: field.value }).catch(fail);
    setBusy(false);
  };

  const setBusy = (busy: boolean) => {
    isBusy = busy;
    field.readOnly = busy;
    root.ariaBusy = String(busy);
    button.setAttribute('aria-disabled', String(busy));
    button.textContent = busy ? words.sending : options.send;
  };

  field.addEventListener('input', () => options.onInput(field.value));
  root.addEventListener('focusin', () => options.onBegin?.(), { once: true });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  field.addEventListener('keydown', (event) => {
    // 229 is what Safari leaves of a key that ends a composition.
    if (event.isComposing || event.keyCode === 229 || event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) send();
  });
  if (identity) identity.name.value = kept('comment-name');
  return { root, field };
}
