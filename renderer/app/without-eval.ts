import { config } from 'zod';

// Zod would try to compile its schemas; the Content-Security-Policy forbids that and would report every attempt.
// A module of its own, because it has to run before the first schema is made.
config({ jitless: true });
