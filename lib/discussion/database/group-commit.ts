/** Runs statements as one transaction, and gives what came of each. */
type Commit<S, R> = (statements: S[]) => Promise<R[]>;

/** A transaction that waits for its turn. */
type Waiting<S, R> = { statements: S[]; results?: R[]; alone?: boolean };

/** One transaction among others: what its turn is for, and what leaves it out of the turns of others. */
export type Member<R> = { commit: () => Promise<R[]>; leave: () => void };

/**
 * Commits what waits for its turn together with what has it, as one transaction, so that all of it waits for the
 * disk once. Each is still done wholly or not at all: of a group that fails, each is tried alone.
 * @param mayPass whether an error says nothing about the statements, such as that of a rival's lock
 */
export function groupCommit<S, R>(
  commit: Commit<S, R>,
  mayPass: (error: unknown) => boolean,
): (statements: S[]) => Member<R> {
  const waiting = new Set<Waiting<S, R>>();

  const commitWith = async (one: Waiting<S, R>): Promise<R[]> => {
    const group = one.alone ? [one] : [...waiting].filter(({ alone }) => !alone);
    try {
      const results = await commit(group.flatMap(({ statements }) => statements));
      for (const member of group) {
        member.results = results.splice(0, member.statements.length);
        waiting.delete(member);
      }
    } catch (error) {
      if (group.length === 1 || mayPass(error)) throw error;
      for (const member of group) member.alone = true;
      // Whoever waits no longer has been told that nothing was written.
      if (!waiting.has(one)) throw error;
    }
    return one.results ?? commitWith(one);
  };

  return (statements) => {
    const one: Waiting<S, R> = { statements };
    waiting.add(one);
    return {
      commit: async () => one.results ?? commitWith(one),
      leave: () => waiting.delete(one),
    };
  };
}
