// npm run serve -- [CORPUS] [--port N] [--no-open] [--read-only]: the application in browser mode.
import { ensureBuilt } from './bundle.ts';

await ensureBuilt(['renderer']);
// npm runs scripts in the package's folder; INIT_CWD is where the person stands, and what CORPUS is relative to.
if (process.env.npm_lifecycle_event !== undefined) process.chdir(process.env.INIT_CWD ?? '.');
await import('../electron/serve/main.ts');
