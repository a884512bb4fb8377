import { expect, test } from 'vitest';
import { shellTexts } from '../../shared/i18n/catalogue/shell.ts';
import { openExternalPage } from './external-page.ts';

function asking(answer: number) {
  const asked: string[] = [];
  const opened: string[] = [];
  return {
    asked,
    opened,
    dependencies: {
      dialog: {
        showMessageBox: (...parts: unknown[]) => {
          asked.push(JSON.stringify(parts.at(-1)));
          return Promise.resolve({ response: answer, checkboxChecked: false });
        },
      },
      shell: {
        openExternal: (address: string) => {
          opened.push(address);
          return Promise.resolve();
        },
      },
      texts: () => shellTexts.id,
    },
  };
}

test('a page opens once the person has read its host and agreed', async () => {
  const { asked, opened, dependencies } = asking(0);
  await openExternalPage('https://example.org/berita', dependencies);
  expect(asked).toEqual([expect.stringContaining('Buka example.org di peramban Anda?')]);
  expect(opened).toEqual(['https://example.org/berita']);
});

test('a page does not open when the person declines', async () => {
  const { opened, dependencies } = asking(1);
  await openExternalPage('https://example.org/', dependencies);
  expect(opened).toEqual([]);
});

test('what is not a web page is not even asked about', async () => {
  const { asked, opened, dependencies } = asking(0);
  await openExternalPage('file:///etc/passwd', dependencies);
  expect({ asked, opened }).toEqual({ asked: [], opened: [] });
});
