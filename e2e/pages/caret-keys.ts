/** The keys by which the caret goes on this platform: the words for them differ, the steps do not. */
interface CaretKeys {
  /** Held with an arrow: word by word, and paragraph by paragraph with up and down. */
  readonly far: 'Control' | 'Alt';
  readonly lineStart: string;
  readonly lineEnd: string;
  readonly textStart: string;
  readonly textEnd: string;
  readonly pageUp: string;
  readonly pageDown: string;
}

export const caretKeys: CaretKeys =
  process.platform === 'darwin'
    ? {
        far: 'Alt',
        lineStart: 'Meta+ArrowLeft',
        lineEnd: 'Meta+ArrowRight',
        textStart: 'Meta+ArrowUp',
        textEnd: 'Meta+ArrowDown',
        pageUp: 'Alt+PageUp',
        pageDown: 'Alt+PageDown',
      }
    : {
        far: 'Control',
        lineStart: 'Home',
        lineEnd: 'End',
        textStart: 'Control+Home',
        textEnd: 'Control+End',
        pageUp: 'PageUp',
        pageDown: 'PageDown',
      };
