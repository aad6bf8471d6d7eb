/** Actions of a surface that do nothing, whichever are asked for. */
export function idle<Actions extends object>(own: Partial<Actions> = {}): Actions {
  return new Proxy(own as Actions, {
    get: (actions, name) => Reflect.get(actions, name) ?? (() => undefined),
    has: () => true,
  });
}
