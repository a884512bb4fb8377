/** Resolves at the end of the next frame: after its scripts, layout and paint, as far as the page can tell. */
export function endOfFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      // A message is delivered once the frame that requested it is done; a timer could wait longer.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now()), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  });
}

/** The end of the frame in which the condition first holds. */
export async function endOfFrameWhen(isReached: () => boolean): Promise<number> {
  for (let frame = 0; frame < 2_000; frame++) {
    const now = await endOfFrame();
    if (isReached()) return now;
  }
  throw new Error('What is measured was not painted within 2,000 frames');
}
