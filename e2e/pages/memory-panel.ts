import type { Locator } from '@playwright/test';
import type { TranslationView } from './translation-view.ts';

/** The translation memory beside the rows, in the English interface. */
export class MemoryPanel {
  readonly panel: Locator;
  /** Places where the words of the concordance stand. */
  readonly hits: Locator;
  readonly field: Locator;

  constructor({ pane }: TranslationView) {
    this.panel = pane.getByRole('tabpanel', { name: 'Memory' });
    this.hits = this.panel.getByRole('list', { name: 'Concordance' }).getByRole('listitem');
    this.field = this.panel.getByRole('searchbox');
  }

  /** Counted from one, as its key. */
  match(place: number): Locator {
    return this.panel
      .getByRole('list', { name: 'Matches' })
      .getByRole('listitem')
      .nth(place - 1);
  }
}
