import { once } from 'node:events';
import { _electron, type ElectronApplication } from '@playwright/test';
import { electronRuntime } from '../../build/electron-runtime.ts';
import { complaintsOf } from './complaints.ts';
import type { LaunchOptions, RunningKutip } from './running-kutip.ts';

/** Starts the built application under the real Electron. Needs its runtime; see playwright.config.ts. */
export async function launchElectron(options: LaunchOptions): Promise<RunningKutip> {
  const application = await startElectron(options);
  const complaints: string[] = [];
  const page = await application.firstWindow();
  complaintsOf(page, complaints);

  return {
    page,
    complaints,
    stop: () => application.close(),
    async kill() {
      const program = application.process();
      const gone = once(program, 'exit');
      program.kill('SIGKILL');
      await gone;
    },
    desktop: {
      application,
      startAgain: async (folder) => {
        const program = (await startElectron({ ...options, folder })).process();
        if (program.exitCode === null) await once(program, 'exit');
      },
      async answerFolderDialog(folder) {
        await application.evaluate(({ dialog }, chosen) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
        }, folder);
      },
    },
  };
}

function startElectron({ folder, userData, readOnly }: LaunchOptions): Promise<ElectronApplication> {
  const executablePath = electronRuntime();
  return _electron.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: [
      '.',
      // Root, as whom hosted builds may run, gets no sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(readOnly === true ? ['--read-only'] : []),
      ...(folder === undefined ? [] : [folder]),
    ],
    env: { ...process.env, KUTIP_USER_DATA: userData },
  });
}
