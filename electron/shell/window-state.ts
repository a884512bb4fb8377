import { readFileSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import { z } from 'zod';

export interface WindowState {
  readonly bounds: Rectangle;
  readonly maximised: boolean;
  readonly fullScreen: boolean;
}

const windowStateSchema: z.ZodType<WindowState> = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) }),
  maximised: z.boolean(),
  fullScreen: z.boolean(),
});

export const smallestWindow = { width: 760, height: 480 };
const usualWindow = { width: 1360, height: 860 };

/** So much of the window must be on a screen, from its top edge: enough to take hold of it and move it. */
const grip = { width: 160, height: 40 };

/**
 * Where to put the window: where it was, if that is still on a screen, else in the middle of the first one. Screens
 * are unplugged and change places, and a window that comes up outside all of them is lost to most people.
 *
 * @param workAreas of all screens, the main one first; in the units of `BrowserWindow.getBounds`
 */
export function placeWindow(saved: WindowState | null, workAreas: readonly Rectangle[]): WindowState {
  if (saved !== null && workAreas.some((area) => canBeGripped(saved.bounds, area))) {
    const width = Math.max(saved.bounds.width, smallestWindow.width);
    const height = Math.max(saved.bounds.height, smallestWindow.height);
    return { ...saved, bounds: { ...saved.bounds, width, height } };
  }
  const area = workAreas[0] ?? { x: 0, y: 0, ...usualWindow };
  const width = Math.min(usualWindow.width, area.width);
  const height = Math.min(usualWindow.height, area.height);
  return {
    bounds: {
      x: area.x + Math.floor((area.width - width) / 2),
      y: area.y + Math.floor((area.height - height) / 2),
      width,
      height,
    },
    maximised: saved?.maximised ?? false,
    fullScreen: false,
  };
}

function canBeGripped(window: Rectangle, area: Rectangle): boolean {
  const width = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const top = window.y - area.y;
  return width >= grip.width && top >= 0 && top <= area.height - grip.height;
}

/** Null when it was never saved, or is not readable: the window then opens in its usual place. */
export function readWindowState(file: string): WindowState | null {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Written while the window closes, hence synchronous. A place that is not remembered is no reason to complain. */
export function saveWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, `${JSON.stringify(state)}\n`);
  } catch {
    // A full or read-only disk: the window opens in its usual place next time.
  }
}
