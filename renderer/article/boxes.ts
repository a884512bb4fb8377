/** A rectangle relative to the column that the overlay fills, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const measuringRange = document.createRange();

/**
 * The boxes of a stretch of one text, one for each line it runs over, or more where a line mixes directions and the
 * stretch is visually in pieces. Neighbouring pieces of one line are joined. `origin` is the window's point that
 * the boxes are relative to.
 */
export function boxesOf(
  text: Text,
  start: number,
  end: number,
  origin: { readonly left: number; readonly top: number },
): readonly Box[] {
  measuringRange.setStart(text, start);
  measuringRange.setEnd(text, end);
  const boxes: Box[] = [];
  for (const { left, top, width, height } of measuringRange.getClientRects()) {
    if (width === 0) continue;
    const box = { left: left - origin.left, top: top - origin.top, width, height };
    const last = boxes.at(-1);
    if (last && touches(last, box)) boxes[boxes.length - 1] = union(last, box);
    else boxes.push(box);
  }
  return boxes;
}

function touches(a: Box, b: Box): boolean {
  return Math.abs(a.top - b.top) < 1 && a.left <= b.left + b.width + 1 && b.left <= a.left + a.width + 1;
}

function union(a: Box, b: Box): Box {
  const left = Math.min(a.left, b.left);
  return { ...a, left, width: Math.max(a.left + a.width, b.left + b.width) - left };
}

/** A positioned element of the overlay. Sizes are set through the CSS object model, which the CSP lets pass. */
export function place(className: string, box: Partial<Box>): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  const { left, top, width, height } = box;
  if (left !== undefined) element.style.left = `${left}px`;
  if (top !== undefined) element.style.top = `${top}px`;
  if (width !== undefined) element.style.width = `${width}px`;
  if (height !== undefined) element.style.height = `${height}px`;
  return element;
}
