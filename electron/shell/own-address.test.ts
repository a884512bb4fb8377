import { describe, expect, test } from 'vitest';
import { isExternalPage, isOwnAddress, startAddress } from './own-address.ts';

describe('an address of the interface', () => {
  test.each([startAddress, 'app://kutip', 'app://kutip/', 'app://kutip/assets/index.js?v=1#top'])(
    'is %s',
    (address) => {
      expect(isOwnAddress(address)).toBe(true);
    },
  );

  test.each([
    'app://kutip.evil.example/index.html',
    'app://kutip@evil.example/',
    'app://user:word@kutip/',
    'app://kutip:8080/',
    'app://other/',
    'app:kutip',
    'https://kutip/',
    'https://evil.example/app://kutip/',
    'file:///etc/passwd',
    'file://kutip/index.html',
    'javascript:alert(1)//app://kutip/',
    'data:text/html,app://kutip/',
    'blob:app://kutip/1234',
    'about:blank',
    'kutip',
    '',
  ])('is not %s', (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });
});

describe('a page to offer to the browser', () => {
  test.each([
    'https://example.org',
    'https://example.org/berita?id=1#atas',
    'https://xn--bcher-kva.example/',
  ])('is %s', (address) => {
    expect(isExternalPage(address)).toBe(true);
  });

  test.each([
    'http://example.org/',
    'https://bank.example@evil.example/',
    'https://bank.example:word@evil.example/',
    'file:///etc/passwd',
    'smb://server/share',
    'ms-msdt:/id PCWDiagnostic',
    'javascript:alert(1)',
    'vbscript:https://example.org',
    ' javascript:https://example.org',
    'app://kutip/',
    'https://',
    '//example.org',
    '',
  ])('is not %s', (address) => {
    expect(isExternalPage(address)).toBe(false);
  });
});
