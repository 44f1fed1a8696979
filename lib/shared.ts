/**
 * A value that is made once in a process, for all who ask for it by this name. The framework bundles pages
 * and routes apart, each with copies of our modules: what a module keeps for itself is made for each of
 * them. In development every copy makes its own, since code changes there.
 */
export function shared<T extends object>(name: string, make: () => T): T {
  if (process.env.NODE_ENV === 'development') return make();
  const key = Symbol.for(`pildam.${name}`);
  const before: T | undefined = Reflect.get(globalThis, key);
  const value = before ?? make();
  Reflect.set(globalThis, key, value);
  return value;
}
