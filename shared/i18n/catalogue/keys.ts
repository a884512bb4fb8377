import type { BindingFault } from '../../command/bindings.ts';
import { area } from '../area.ts';

/** Changing the keys of commands. */
export interface KeyTexts {
  readonly title: string;
  readonly change: string;
  readonly find: string;
  readonly none: string;
  readonly commands: string;
  readonly changeOf: (command: string) => string;
  readonly press: string;
  readonly pressFor: (command: string) => string;
  readonly noKey: string;
  readonly takeAway: (command: string) => string;
  readonly reset: (command: string) => string;
  readonly resetAll: string;
  readonly isNow: (command: string, key: string) => string;
  readonly hasNone: (command: string) => string;
  readonly isResetAll: string;
  readonly refused: {
    readonly malformed: string;
    readonly 'kept-by-system': (key: string) => string;
    readonly 'kept-by-text': (key: string) => string;
    readonly label: (key: string, label: string) => string;
    readonly taken: (key: string, command: string) => string;
  };
  readonly swap: (command: string) => string;
  readonly keep: string;
  readonly ignored: string;
  readonly faults: Readonly<Record<BindingFault['reason'], (key: string, command: string) => string>>;
}

export const keyTexts = area<KeyTexts>({
  en: {
    title: 'Change keys',
    change: 'Change keys…',
    find: 'Find a command',
    none: 'No command has that name.',
    commands: 'Commands',
    changeOf: (command) => `Change the key of “${command}”`,
    press: 'Press the new key, or Esc',
    pressFor: (command) => `Press the new key of “${command}”. Esc leaves it as it is.`,
    noKey: 'no key',
    takeAway: (command) => `Take the key of “${command}” away`,
    reset: (command) => `Give “${command}” its first key again`,
    resetAll: 'Reset all keys',
    isNow: (command, key) => `“${command}” now has the key ${key}`,
    hasNone: (command) => `“${command}” now has no key`,
    isResetAll: 'All commands have their first keys again',
    refused: {
      malformed: 'That is no key that a command could have.',
      'kept-by-system': (key) => `${key} never reaches Kutip: the system or the browser takes it.`,
      'kept-by-text': (key) => `${key} moves the caret, copies, or chooses in the inspector, and stays so.`,
      label: (key, label) =>
        `${key} tags words as ${label}. The label’s key can be changed in the label scheme.`,
      taken: (key, command) => `${key} is the key of “${command}”.`,
    },
    swap: (command) => `Swap with “${command}”`,
    keep: 'Leave it',
    ignored: 'Keys in the settings that cannot be used, and are left out:',
    faults: {
      malformed: (key, command) => `“${key}” for ${command}: not a key`,
      'kept-by-system': (key, command) => `${key} for ${command}: kept by the system or the browser`,
      'kept-by-text': (key, command) => `${key} for ${command}: kept for the text and the inspector`,
      'unknown-command': (key, command) => `${key} for ${command}: there is no such command`,
      taken: (key, command) => `${key} for ${command}: another command has it`,
    },
  },
  id: {
    title: 'Ubah tombol',
    change: 'Ubah tombol…',
    find: 'Cari perintah',
    none: 'Tidak ada perintah dengan nama itu.',
    commands: 'Perintah',
    changeOf: (command) => `Ubah tombol “${command}”`,
    press: 'Tekan tombol baru, atau Esc',
    pressFor: (command) => `Tekan tombol baru untuk “${command}”. Esc membiarkannya.`,
    noKey: 'tanpa tombol',
    takeAway: (command) => `Ambil tombol “${command}”`,
    reset: (command) => `Kembalikan tombol asal “${command}”`,
    resetAll: 'Kembalikan semua tombol',
    isNow: (command, key) => `“${command}” sekarang bertombol ${key}`,
    hasNone: (command) => `“${command}” sekarang tanpa tombol`,
    isResetAll: 'Semua perintah kembali bertombol asal',
    refused: {
      malformed: 'Itu bukan tombol yang dapat dipakai sebuah perintah.',
      'kept-by-system': (key) => `${key} tidak pernah sampai ke Kutip: sistem atau peramban memakainya.`,
      'kept-by-text': (key) =>
        `${key} menggerakkan kursor, menyalin, atau memilih di inspektur, dan tetap begitu.`,
      label: (key, label) =>
        `${key} menandai kata sebagai ${label}. Tombol label dapat diubah dalam skema label.`,
      taken: (key, command) => `${key} adalah tombol “${command}”.`,
    },
    swap: (command) => `Tukar dengan “${command}”`,
    keep: 'Biarkan',
    ignored: 'Tombol dalam pengaturan yang tidak dapat dipakai dan dilewati:',
    faults: {
      malformed: (key, command) => `“${key}” untuk ${command}: bukan tombol`,
      'kept-by-system': (key, command) => `${key} untuk ${command}: dipakai sistem atau peramban`,
      'kept-by-text': (key, command) => `${key} untuk ${command}: dipakai teks dan inspektur`,
      'unknown-command': (key, command) => `${key} untuk ${command}: perintahnya tidak ada`,
      taken: (key, command) => `${key} untuk ${command}: sudah dipakai perintah lain`,
    },
  },
});
