import type { ReactNode } from 'react';
import type { CommandMenu } from '../../shared/command/commands.ts';
import { KeyCaps } from '../ui/KeyCaps.tsx';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { showDialog, useApplication, useScheme } from './application.ts';
import { useBindings } from './bindings.ts';
import { useLocalised, useTexts } from './language.ts';
import './keys-dialog.css';

const menus: readonly CommandMenu[] = [
  'annotate',
  'shape',
  'translate',
  'go',
  'edit',
  'view',
  'file',
  'help',
];

/** The sheet of keys: from the scheme, from the command table, and what the text does by itself. */
export function KeysDialog() {
  const texts = useTexts();
  const localise = useLocalised();
  const { labels } = useScheme();
  const { commands } = useBindings();
  return (
    <ModalDialog
      title={texts.help.keysTitle}
      size="large"
      forReading
      actions={
        <button type="button" className="button" onClick={() => showDialog('change-keys')}>
          {texts.keys.change}
        </button>
      }
    >
      <div className="keys">
        <Section title={texts.help.labels}>
          {labels.map(({ id, name, key }) => key && <Row key={id} name={localise(name)} keys={[key]} />)}
        </Section>
        <TextKeys />
        {menus.map((menu) => (
          <Section key={menu} title={texts.commands.menus[menu]}>
            {commands
              .filter((command) => command.menu === menu && command.keys.length > 0)
              .map(({ id, keys }) => (
                <Row key={id} name={texts.commands.titles[id].replace(/…$/, '')} keys={keys} />
              ))}
          </Section>
        ))}
      </div>
    </ModalDialog>
  );
}

/** The keys of a text field, which a person who has never used the keyboard for reading does not know of. */
function TextKeys() {
  const texts = useTexts().help;
  const isMac = useApplication((state) => state.platform === 'darwin');
  const word = isMac ? 'Alt' : 'Mod';
  return (
    <Section title={texts.movement}>
      <Row name={texts.moves.character} keys={['ArrowLeft', 'ArrowDown']} />
      <Row name={texts.moves.word} keys={[`${word}+ArrowLeft`, `${word}+ArrowDown`]} />
      <Row name={texts.moves.line} keys={isMac ? ['Mod+ArrowLeft', 'Mod+ArrowRight'] : ['Home', 'End']} />
      <Row
        name={texts.moves.ends}
        keys={isMac ? ['Mod+ArrowUp', 'Mod+ArrowDown'] : ['Mod+Home', 'Mod+End']}
      />
      <Row name={texts.moves.extend} keys={['Shift+ArrowRight', 'Shift+ArrowDown']} />
      <Row name={texts.moves.values} keys={['1', '2']} />
      <Row name={texts.moves.back} keys={['Escape']} />
    </Section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="keys-section">
      <h3 className="section-title">{title}</h3>
      <dl>{children}</dl>
    </section>
  );
}

function Row({ name, keys }: { readonly name: string; readonly keys: readonly string[] }) {
  return (
    <div className="keys-row">
      <dt>{name}</dt>
      <dd>
        {keys.map((key) => (
          <KeyCaps key={key} of={key} />
        ))}
      </dd>
    </div>
  );
}
