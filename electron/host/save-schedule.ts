/** Saves a moment after the last of a burst of edits, and in a long burst every now and then. */
export interface SaveSchedule {
  /** There is something to save. */
  touch(): void;
  cancel(): void;
}

const quietMilliseconds = 300;
const longestMilliseconds = 2000;

export function createSaveSchedule(save: () => void): SaveSchedule {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waitingSince = 0;

  function cancel(): void {
    if (timer) clearTimeout(timer);
    timer = null;
  }

  return {
    cancel,
    touch() {
      const now = performance.now();
      if (!timer) waitingSince = now;
      cancel();
      const delay = Math.min(quietMilliseconds, Math.max(0, waitingSince + longestMilliseconds - now));
      timer = setTimeout(() => {
        timer = null;
        save();
      }, delay);
    },
  };
}
