import { element } from '../actions/element';

/** A button of the desk. */
export function adminButton(label: string, press?: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'admin-button' }, label);
  if (press) button.addEventListener('click', press);
  return button;
}
