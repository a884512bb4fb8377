/** What is measured inside a page: put there before its own scripts run. */
export interface TranslationBench {
  /**
   * Gets ready for the next key: `result` then waits for it, and gives the milliseconds from when it went down to the end of
   * the frame in which the condition first holds.
   */
  arm(condition: BenchCondition): void;
  result(): Promise<number>;
}

export type BenchCondition = 'opened' | 'moved' | 'typed';

declare global {
  interface Window {
    translationBench: TranslationBench;
    /** On the bare page: milliseconds to the end of the frame that shows the rows. */
    showBare: (rows: readonly { readonly source: string; readonly target: string }[]) => Promise<number>;
  }
}

/** Alone in the page it is put into, so everything it needs is inside. */
export function installBench(): void {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- see above
  const activeRow = () => document.querySelector<HTMLElement>('.segment-row[aria-current]');
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- see above
  const endOfFrame = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    });
  let before: string | null | undefined;
  let measured: Promise<number> = Promise.resolve(0);
  const holds: Readonly<Record<BenchCondition, () => boolean>> = {
    opened: () => activeRow()?.querySelector('[contenteditable=true]') !== null && activeRow() !== null,
    typed: () => document.activeElement?.textContent !== before,
    moved: () =>
      activeRow()?.dataset['segment'] !== before &&
      activeRow()?.querySelector('[contenteditable=true]') === document.activeElement,
  };

  async function measure(condition: BenchCondition): Promise<number> {
    const start = await new Promise<number>((resolve) => {
      const onKey = (event: KeyboardEvent) => {
        if (event.key === 'Control' || event.key === 'Shift') return;
        window.removeEventListener('keydown', onKey, { capture: true });
        resolve(event.timeStamp);
      };
      window.addEventListener('keydown', onKey, { capture: true });
    });
    for (;;) {
      const now = await endOfFrame();
      if (holds[condition]()) return now - start;
    }
  }

  window.translationBench = {
    arm(condition) {
      before = condition === 'moved' ? activeRow()?.dataset['segment'] : document.activeElement?.textContent;
      measured = measure(condition);
    },
    result: () => measured,
  };

  window.showBare = async (rows) => {
    const start = performance.now();
    const scroller = document.createElement('div');
    scroller.style.cssText = 'block-size:700px;overflow:auto';
    for (const { source, target } of rows) {
      const row = document.createElement('div');
      row.style.cssText = 'display:grid;grid-template-columns:1fr 1fr;content-visibility:auto';
      for (const text of [source, target]) {
        const cell = document.createElement('div');
        cell.textContent = text;
        row.append(cell);
      }
      scroller.append(row);
    }
    const field = document.createElement('div');
    field.contentEditable = 'true';
    document.body.replaceChildren(field, scroller);
    field.focus();
    return (await endOfFrame()) - start;
  };
}
