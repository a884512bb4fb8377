import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { KutipWindow } from './kutip-window.ts';

interface AuditOptions {
  /** Rules of axe that are not asked, for a reason that stands beside the call. */
  readonly without?: readonly string[];
  /** Contrast is what a theme changes; names, roles and places are the same in all of them. */
  readonly contrastOnly?: boolean;
}

/**
 * No violation of WCAG 2.2 A and AA, nor of axe's best practices, in what is on the screen now. A violation is told by
 * rule and element, which is what one needs to mend it.
 */
export async function expectAccessible(
  window: KutipWindow,
  state: string,
  { without = [], contrastOnly = false }: AuditOptions = {},
): Promise<void> {
  const axe = new AxeBuilder({ page: window.page });
  const { violations, passes } = await (
    contrastOnly ? axe.withRules('color-contrast') : axe.disableRules([...without])
  ).analyze();
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
  );
  expect(found, `axe on ${state}`).toEqual([]);
  // A page with nothing on it has no violations either.
  expect(
    passes.flatMap(({ nodes }) => nodes).length,
    `elements that axe looked at on ${state}`,
  ).toBeGreaterThan(5);
}
