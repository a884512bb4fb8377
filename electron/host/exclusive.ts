/** Runs tasks one after another, in the order in which they were given. A failed task does not stop the next. */
export type Exclusive = <Value>(task: () => Promise<Value>) => Promise<Value>;

export function createExclusive(): Exclusive {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };
}
