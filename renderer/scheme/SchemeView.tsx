import { useMemo } from 'react';
import { useStore } from 'zustand';
import { commands } from '../../shared/command/commands.ts';
import { editedSchemeFaults } from '../../shared/scheme/check-edited-scheme.ts';
import type { Scheme } from '../../shared/scheme/scheme.ts';
import { useApplication } from '../app/application.ts';
import { useBindings } from '../app/bindings.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { WorkView } from '../app/WorkView.tsx';
import { Placeholder } from '../ui/Placeholder.tsx';
import { AttributeList } from './AttributeList.tsx';
import { draftScheme, isOutdated, schemeDrafts, useDraft, type SchemeSection } from './draft.ts';
import { EditedSchemeContext, useEditedScheme, type EditedScheme } from './draft-context.ts';
import { LabelEditor } from './LabelEditor.tsx';
import { languagesOf } from './languages.ts';
import { LinkList } from './LinkList.tsx';
import { SchemeControls } from './SchemeControls.tsx';
import { SchemeBanners } from './SchemeBanners.tsx';
import { SectionList } from './SectionList.tsx';
import { useLabelUse } from './use-label-use.ts';
import { WholeScheme } from './WholeScheme.tsx';
import './scheme.css';

/** The label scheme of the corpus: looked at by everybody, changed by who leads the project. */
export function SchemeView() {
  const texts = useTexts().scheme;
  const hasCorpus = useApplication((state) => state.corpus !== null);
  if (!hasCorpus)
    return (
      <WorkView title={texts.title}>
        <Placeholder title={texts.noCorpus} />
      </WorkView>
    );
  return <SchemeEditor />;
}

function SchemeEditor() {
  const texts = useTexts().scheme;
  const language = useLanguage();
  const draft = useDraft();
  const corpus = useApplication((state) => state.corpus);
  const further = useStore(schemeDrafts, (state) => state.languages);
  const labelUse = useLabelUse();
  const isBroken = (corpus?.projectProblems.length ?? 0) > 0;
  const isReadOnly = corpus?.readOnly ?? true;
  const scheme = useMemo(() => draftScheme(draft), [draft]);
  const bindings = useBindings();
  const edited = useMemo<EditedScheme>(() => {
    // The lead may have given a command another key; other annotators still have the first one.
    const commandKeys = [...commands, ...bindings.commands];
    return {
      scheme,
      faults: editedSchemeFaults(scheme, commandKeys),
      languages: languagesOf(scheme, language, further),
      isReadOnly,
      commandKeys,
    };
  }, [scheme, language, further, isReadOnly, bindings]);
  const isStale = !isBroken && corpus !== null && isOutdated(draft, corpus.project.scheme);
  const section = sectionIn(scheme, draft.section);
  return (
    <EditedSchemeContext value={edited}>
      <WorkView
        title={texts.title}
        controls={isReadOnly ? null : <SchemeControls canSave={!isBroken && !isStale} />}
      >
        <div className="scheme-view">
          <SchemeBanners isBroken={isBroken} isStale={isStale} />
          <div className="scheme-columns">
            <SectionList section={section} labelUse={labelUse} />
            <div className="scheme-editor">
              <Section section={section} />
            </div>
          </div>
        </div>
      </WorkView>
    </EditedSchemeContext>
  );
}

function Section({ section }: { readonly section: SchemeSection }) {
  const { scheme } = useEditedScheme();
  switch (section.kind) {
    case 'label': {
      const label = scheme.labels.find(({ id }) => id === section.id);
      return label ? <LabelEditor label={label} /> : null;
    }
    case 'links':
      return <LinkList />;
    case 'document':
      return <AttributeList of={null} place="document" />;
    case 'whole':
      return <WholeScheme />;
  }
}

/** What a person has chosen, as far as it is there; the first label otherwise. */
function sectionIn({ labels }: Scheme, chosen: SchemeSection | null): SchemeSection {
  if (chosen && (chosen.kind !== 'label' || labels.some(({ id }) => id === chosen.id))) return chosen;
  const [first] = labels;
  return first ? { kind: 'label', id: first.id } : { kind: 'whole' };
}
