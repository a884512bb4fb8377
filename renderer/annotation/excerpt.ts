export { ending, excerpt } from '../../shared/text/excerpt.ts';
