import { ReanchorDialog } from '../anchoring/ReanchorDialog.tsx';
import { AssignDialog } from '../entities/AssignDialog.tsx';
import { ExportDialog } from '../project/ExportDialog.tsx';
import { AcceptAllDialog } from '../suggestion/AcceptAllDialog.tsx';
import { IdenticalDialog } from '../suggestion/IdenticalDialog.tsx';
import { OpenFolderDialog } from '../project/OpenFolderDialog.tsx';
import { ExportTranslationsDialog } from '../exchange/ExportTranslationsDialog.tsx';
import { ImportTranslationsDialog } from '../exchange/ImportTranslationsDialog.tsx';
import { ImpactDialog } from '../scheme/ImpactDialog.tsx';
import { LevelsDialog } from '../translation/checks/LevelsDialog.tsx';
import { ApproveManyDialog } from '../translation/review/ApproveManyDialog.tsx';
import { ExportGlossaryDialog } from '../translation/glossary/ExportGlossaryDialog.tsx';
import { ImportDialog } from '../translation/glossary/ImportDialog.tsx';
import { ImportMemoryDialog } from '../translation/memory/ImportMemoryDialog.tsx';
import { TermDialog } from '../translation/glossary/TermDialog.tsx';
import { AnnotatorDialog } from './AnnotatorDialog.tsx';
import { ChangeHitsDialog } from '../search/ChangeHitsDialog.tsx';
import { ReplaceDialog } from '../translation/replace/ReplaceDialog.tsx';
import { useApplication } from './application.ts';
import { ChangeKeysDialog } from './ChangeKeysDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { Palette } from './Palette.tsx';
import { PreferencesDialog } from './PreferencesDialog.tsx';

export function Dialogs() {
  const dialog = useApplication((state) => state.dialog);
  switch (dialog) {
    case null:
      return null;
    case 'palette':
      return <Palette />;
    case 'keys':
      return <KeysDialog />;
    case 'change-keys':
      return <ChangeKeysDialog />;
    case 'preferences':
      return <PreferencesDialog />;
    case 'annotator':
      return <AnnotatorDialog />;
    case 'open-folder':
      return <OpenFolderDialog />;
    case 'accept-all':
      return <AcceptAllDialog />;
    case 'identical':
      return <IdenticalDialog />;
    case 'export':
      return <ExportDialog />;
    case 'assign-entity':
      return <AssignDialog />;
    case 'search-change':
      return <ChangeHitsDialog />;
    case 'glossary-term':
      return <TermDialog />;
    case 'glossary-import':
      return <ImportDialog />;
    case 'glossary-export':
      return <ExportGlossaryDialog />;
    case 'translations-export':
      return <ExportTranslationsDialog />;
    case 'translations-import':
      return <ImportTranslationsDialog />;
    case 'memory-import':
      return <ImportMemoryDialog />;
    case 'scheme-impact':
      return <ImpactDialog />;
    case 'check-levels':
      return <LevelsDialog />;
    case 'approve-segments':
      return <ApproveManyDialog />;
    case 'replace-targets':
      return <ReplaceDialog />;
    case 'reanchor':
      return <ReanchorDialog />;
  }
}
