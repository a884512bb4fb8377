import type { Page } from '@playwright/test';

/** Collects what no page of ours may produce: uncaught errors, console errors, violations of the security policy. */
export function complaintsOf(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
}
