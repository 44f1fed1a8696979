import { discussionWords as words } from '@/lib/dictionary/discussion';
import { element } from '../actions/element';
import { keep, kept } from './device';

export type Order = 'newest' | 'oldest';

const KEY = 'comment-order';

/** The order in which this device last wanted comments. */
export function keptOrder(): Order {
  return kept(KEY) === 'oldest' ? 'oldest' : 'newest';
}

/** Chooses the order of comments, and remembers it on the device. */
export function orderSwitch(onChoose: (order: Order) => void): HTMLElement {
  const choices = (['newest', 'oldest'] as const).map((order) => {
    const input = element('input', { type: 'radio', name: KEY, value: order });
    input.checked = keptOrder() === order;
    input.addEventListener('change', () => {
      keep(KEY, order);
      onChoose(order);
    });
    return element('label', {}, input, element('span', {}, words.orders[order]));
  });
  const legend = element('legend', { class: 'sr-only' }, words.order);
  return element('fieldset', { class: 'comment-order' }, legend, ...choices);
}
