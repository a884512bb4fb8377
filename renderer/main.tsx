import './app/without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// First of the styles, so that those of each component come after them and win.
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import { App } from './app/App.tsx';
import { startApplication } from './app/start.ts';

const root = document.querySelector('#root');
if (!root) throw new Error('The page has no #root to show Kutip in.');

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void startApplication();
