/** A thing as far as a step tells of it: not there, whole, or some of its fields. */
export type Known<Whole, Changes> = { readonly whole: Whole } | { readonly part: Changes } | null;

/** What the steps so far did to one thing. */
export interface Track<Whole, Changes> {
  readonly before: Known<Whole, Changes>;
  readonly after: Known<Whole, Changes>;
}

/** One step with its inverse. `was`: the thing that the inverse of a removal brings back. */
export type TrackedStep<Whole, Changes> =
  | { readonly kind: 'add'; readonly whole: Whole }
  | { readonly kind: 'remove'; readonly was: Whole }
  | { readonly kind: 'update'; readonly changes: Changes; readonly back: Changes };

/** How changes work on a kind of thing. */
export interface TrackedKind<Whole, Changes> {
  withChanges(whole: Whole, changes: Changes): Whole;
  /** Both changes as one; `second` has the last word. */
  merged(first: Changes, second: Changes): Changes;
}

/** The track after one more step; `track` is undefined before the first. */
export function followed<Whole, Changes>(
  track: Track<Whole, Changes> | undefined,
  step: TrackedStep<Whole, Changes>,
  { withChanges, merged }: TrackedKind<Whole, Changes>,
): Track<Whole, Changes> {
  switch (step.kind) {
    case 'add':
      return { before: track ? track.before : null, after: { whole: step.whole } };
    case 'remove': {
      const before = track ? track.before : { whole: step.was };
      // What was changed before it was removed is known whole only now: the fields of then, over all others.
      const isPart = before !== null && 'part' in before;
      return { before: isPart ? { whole: withChanges(step.was, before.part) } : before, after: null };
    }
    case 'update': {
      const { changes, back } = step;
      if (!track) return { before: { part: back }, after: { part: changes } };
      const { before, after } = track;
      return {
        before: before && 'part' in before ? { part: merged(back, before.part) } : before,
        after: !after
          ? { part: changes }
          : 'whole' in after
            ? { whole: withChanges(after.whole, changes) }
            : { part: merged(after.part, changes) },
      };
    }
  }
}
