import type { ElectronApplication, Page } from '@playwright/test';

export interface LaunchOptions {
  /** The folder to open; without one Kutip opens what it opened last, or the sample corpus. */
  readonly folder?: string;
  /** Where settings and the sample corpus go, so that a test never meets a person's own. */
  readonly userData: string;
  /** Opens the folder without ever writing into it. */
  readonly readOnly?: boolean;
}

/** Kutip as a person has it before them, whichever way it was started. */
export interface RunningKutip {
  readonly page: Page;
  /** What the page and the machine complained about: a test expects nothing here. */
  readonly complaints: readonly string[];
  /** As closing the window does: what is pending is written first. */
  stop(): Promise<void>;
  /** As a power cut does. */
  kill(): Promise<void>;
  /** What only browser mode has: a server of its own, and as many windows as a person opens. */
  readonly browserMode?: {
    openAnother(): Promise<Page>;
    /** The server dies, and the windows stay. */
    killServer(): Promise<void>;
  };
  /** What only the desktop application has. */
  readonly desktop?: {
    readonly application: ElectronApplication;
    /** A person starts Kutip once more, for a folder, while it runs. Resolves when that second start has ended. */
    startAgain(folder: string): Promise<void>;
    /** What the native dialog answers from now on: nobody can press keys in it. */
    answerFolderDialog(folder: string): Promise<void>;
  };
}
