import { type PostNumbers, reactionKinds } from '@/lib/discussion/wire';
import { paths } from '@/lib/urls';
import { request } from '../discussion/request';
import { countView } from './count-view';
import { ownReactions, reactionToken, rememberReactions } from './own-reactions';
import { ReactionState } from './reaction-state';
import { tell } from './tell';
import { written } from './written';

const states = new WeakMap<HTMLElement, ReactionState>();

/** Shows what the reader left here before, and how many others did. */
export function startReactions(row: HTMLElement): void {
  const state = stateOf(row);
  show(row, state);
  numbersOf(slugOf(row)).then(
    ({ reactions }) => {
      state.learn(reactions);
      show(row, state);
    },
    // The counts are told with the first press, if there are any.
    () => undefined,
  );
}

/**
 * Leaves the reaction of a button, or takes it back.
 * @returns what to tell a screen reader where that failed
 */
export async function react(row: HTMLElement, button: HTMLButtonElement) {
  const kind = reactionKinds.find((each) => each === button.value);
  if (!kind) return undefined;
  const state = stateOf(row);
  const slug = slugOf(row);
  const reader = reactionToken();
  tell(row, '');
  state.toggle(kind);
  show(row, state);
  // Before the answer: a reader may leave at once, and what is sent goes on.
  rememberReactions(slug, state.wanted);
  const leaving = new AbortController();
  addEventListener('pagehide', () => leaving.abort(), { signal: leaving.signal });
  try {
    await state.settle(async (each, on) => {
      const sent = { slug, kind: each, on, reader };
      return (await request<PostNumbers>(paths.api.reactions, 'POST', sent)).value.reactions;
    });
    return undefined;
  } catch {
    // A page that is left has its requests fail, though the server may get them.
    if (leaving.signal.aborted) return undefined;
    rememberReactions(slug, state.wanted);
    return tell(row, row.dataset.failed ?? '');
  } finally {
    leaving.abort();
    show(row, state);
  }
}

/** With the answer that counts the reader come all numbers; pages that count none ask for them. */
async function numbersOf(slug: string): Promise<PostNumbers> {
  if (document.querySelector('[data-views]')) return countView(slug);
  return (await request<PostNumbers>(paths.api.reactionsTo(slug))).value;
}

function stateOf(row: HTMLElement): ReactionState {
  const state = states.get(row) ?? new ReactionState(ownReactions(slugOf(row)));
  states.set(row, state);
  return state;
}

function slugOf({ dataset }: HTMLElement): string {
  return dataset.reactions ?? '';
}

function show(row: HTMLElement, state: ReactionState): void {
  for (const button of row.querySelectorAll('button')) {
    const kind = reactionKinds.find((each) => each === button.value);
    const place = button.querySelector('.count');
    if (!kind || !place) continue;
    const count = state.countOf(kind);
    button.ariaPressed = String(state.isOn(kind));
    place.textContent = count ? written('#', count) : '';
  }
}
