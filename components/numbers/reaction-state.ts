import { type PostNumbers, type ReactionKind, reactionKinds } from '@/lib/discussion/wire';

type Counts = PostNumbers['reactions'];

/** Sends one reaction, and answers with those of all readers. */
type Send = (kind: ReactionKind, on: boolean) => Promise<Counts>;

/** A reader's reactions to a post: what is wanted, and what the server is known to have. */
export class ReactionState {
  #wanted: Set<ReactionKind>;
  readonly #kept: Set<ReactionKind>;
  #counts: Counts | undefined;
  #isSending = false;

  /** @param kept what was left here before */
  constructor(kept: readonly ReactionKind[]) {
    this.#wanted = new Set(kept);
    this.#kept = new Set(kept);
  }

  get wanted(): ReactionKind[] {
    return [...this.#wanted];
  }

  isOn(kind: ReactionKind): boolean {
    return this.#wanted.has(kind);
  }

  /** How many readers reacted so, this one included; `undefined` while that is not known. */
  countOf(kind: ReactionKind): number | undefined {
    if (!this.#counts) return undefined;
    const own = Number(this.#wanted.has(kind)) - Number(this.#kept.has(kind));
    return Math.max(0, this.#counts[kind] + own);
  }

  /** Takes in what was asked on arrival, unless a press has brought what is newer. */
  learn(counts: Counts): void {
    this.#counts ??= counts;
  }

  toggle(kind: ReactionKind): void {
    set(this.#wanted, kind, !this.#wanted.has(kind));
  }

  /**
   * Has the server keep what is wanted, one after the other, also what is pressed meanwhile. Where that
   * fails, what the server is not known to have is no longer wanted.
   * @throws whatever `send` throws
   */
  async settle(send: Send): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    try {
      for (let kind = this.#open(); kind; kind = this.#open()) {
        const on = this.#wanted.has(kind);
        this.#counts = await send(kind, on);
        set(this.#kept, kind, on);
      }
    } catch (error) {
      this.#wanted = new Set(this.#kept);
      throw error;
    } finally {
      this.#isSending = false;
    }
  }

  #open(): ReactionKind | undefined {
    return reactionKinds.find((kind) => this.#wanted.has(kind) !== this.#kept.has(kind));
  }
}

function set(kinds: Set<ReactionKind>, kind: ReactionKind, on: boolean): void {
  if (on) kinds.add(kind);
  else kinds.delete(kind);
}
