// npm run build: the interface and the desktop application, into dist/.
import { ensureBuilt } from './bundle.ts';

await ensureBuilt(['renderer', 'electron'], { always: true });
