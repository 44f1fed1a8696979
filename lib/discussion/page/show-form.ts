import type { Element } from 'hast';
import { h } from 'hastscript';
import { commentsWords as words } from '../../dictionary/numbers';
import { longest, type ProblemDetails } from '../wire';

/** The form's place in the page. */
export const FORM_ID = 'write';

/** What a form sends, by the names of its fields. */
export type Typed = Readonly<Record<string, string>>;

/** A form that writes, changes or removes a comment: `typed.action` says which. */
export function showForm(
  typed: Typed,
  heading: string,
  problem: ProblemDetails | undefined,
): Element {
  const isNew = typed.action === 'new';
  const errorOf = (field: string) => problem?.errors?.find((each) => each.field === field)?.detail;
  const hidden = ['action', 'id', 'parent', 'to', 'ticket', 'revision'].filter((key) => typed[key]);
  return h('form.comment-form', { method: 'post', id: FORM_ID }, [
    h('h2', heading),
    problem ? h('p', { role: 'alert' }, problem.detail) : null,
    hidden.map((key) => h('input', { type: 'hidden', name: key, value: typed[key] })),
    isNew
      ? field('name', words.name, errorOf('name'), { value: typed.name, required: true })
      : null,
    typed.action === 'remove' ? h('p', words.sure) : textArea(typed.body, errorOf('body')),
    field('password', words.password, errorOf('password'), {
      type: 'password',
      autoComplete: 'off',
    }),
    isNew
      ? h('p', { hidden: true }, [
          h('label', { for: 'field-website' }, words.trap),
          h('input#field-website', { name: 'website', tabIndex: -1, autoComplete: 'off' }),
        ])
      : null,
    h('p', h('button.button.comment-send', { type: 'submit' }, isNew ? words.send : heading)),
  ]);
}

type Attributes = Record<string, string | boolean | undefined>;

function field(
  name: 'name' | 'password',
  label: string,
  error: string | undefined,
  attributes: Attributes,
): Element {
  const id = `field-${name}`;
  const input = { id, name, maxLength: longest[name], ...attributes, ...invalid(id, error) };
  return h('p', [h('label', { for: id }, label), h('input', input), message(id, error)]);
}

function textArea(value: string | undefined, error: string | undefined): Element {
  const id = 'field-body';
  // The first line break inside a text area is not part of its text.
  const area = { id, name: 'body', rows: 6, maxLength: longest.body, required: true };
  return h('p', [
    h('label', { for: id }, words.body),
    h('textarea', { ...area, ...invalid(id, error) }, `\n${value ?? ''}`),
    message(id, error),
  ]);
}

function invalid(id: string, error: string | undefined) {
  return error ? { ariaInvalid: 'true', ariaDescribedBy: `${id}-error` } : {};
}

function message(id: string, error: string | undefined) {
  return error ? h('span.comment-error', { id: `${id}-error` }, error) : null;
}
