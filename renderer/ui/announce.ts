import { createStore } from 'zustand/vanilla';

/** What the live region says. `turn` makes the same sentence twice in a row two announcements. */
export interface Announcement {
  readonly message: string;
  readonly turn: number;
}

export const announcement = createStore<Announcement>()(() => ({ message: '', turn: 0 }));

/** Has screen readers say the sentence, politely: after what they are saying now. */
export function announce(message: string): void {
  announcement.setState(({ turn }) => ({ message, turn: turn + 1 }));
}
