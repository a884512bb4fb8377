import type { Locator, Page } from '@playwright/test';

export class Inspector {
  readonly region: Locator;
  /** The article's annotations, in the order of the text. */
  readonly list: Locator;
  /** The words of the selected annotation. */
  readonly words: Locator;
  /** The label of the selected annotation. */
  readonly label: Locator;
  /** The links of the selected annotation, from it and to it. */
  readonly links: Locator;
  /** What of the selected annotation does not fit. */
  readonly findings: Locator;

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Inspector' });
    this.list = this.region.getByRole('listbox', { name: 'Annotations' });
    this.words = this.region.getByRole('blockquote', { name: 'Words' });
    this.links = this.region.getByRole('region', { name: 'Links' });
    this.findings = this.region.getByRole('list', { name: 'To be mended' });
    this.label = this.region.getByRole('combobox', { name: 'Label' });
  }

  annotation(words: string | RegExp): Locator {
    return this.list.getByRole('option', { name: words });
  }

  /** Shows and hides the annotations of a label. */
  labelSwitch(label: string): Locator {
    return this.region.getByRole('list', { name: 'Shown labels' }).getByRole('button', { name: label });
  }

  /** Shows and hides the annotations that were made by hand, or by what is named. */
  originSwitch(origin: string | RegExp): Locator {
    return this.region.getByRole('list', { name: 'Shown origins' }).getByRole('button', { name: origin });
  }

  /** Shows and hides what another annotator has made of the article. */
  annotatorSwitch(annotator: string | RegExp): Locator {
    return this.region
      .getByRole('list', { name: 'Other annotators' })
      .getByRole('button', { name: annotator });
  }

  /** A question with choices: the digits answer it while it has the focus. */
  choice(name: string): Locator {
    return this.region.getByRole('radiogroup', { name });
  }

  link(name: string | RegExp): Locator {
    return this.links.getByRole('button', { name }).first();
  }

  entity(name: string): Locator {
    return this.region.getByRole('combobox', { name });
  }
}
