import { startBenchPage } from './bench-page.ts';

startBenchPage(null);
