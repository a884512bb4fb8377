import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { closeDialog } from '../app/application.ts';
import { useTexts } from '../app/language.ts';
import './modal-dialog.css';

interface ModalDialogProps {
  readonly title: string;
  /** One sentence under the title. */
  readonly description?: string;
  readonly size?: 'small' | 'medium' | 'large';
  /** There is nothing in it but text: the body takes the focus, so that the keyboard can scroll it. */
  readonly forReading?: boolean;
  readonly children: ReactNode;
  /** What gets the keyboard when the dialog closes, where what opened it may be gone by then. */
  readonly finalFocus?: () => HTMLElement | null;
  /** Buttons at the foot. */
  readonly actions?: ReactNode;
}

/** The frame of every dialog: keeps the focus inside, gives it back where it was, closes on Esc. */
export function ModalDialog({
  title,
  description,
  size = 'small',
  forReading = false,
  children,
  actions,
  finalFocus,
}: ModalDialogProps) {
  const texts = useTexts().application;
  return (
    <Dialog.Root open onOpenChange={(open) => !open && closeDialog()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-veil" />
        <Dialog.Viewport className="dialog-viewport">
          <Dialog.Popup className="dialog" data-size={size} {...(finalFocus && { finalFocus })}>
            <header className="dialog-header">
              <Dialog.Title className="dialog-title">{title}</Dialog.Title>
            </header>
            {description && (
              <Dialog.Description className="dialog-description">{description}</Dialog.Description>
            )}
            <div
              className="dialog-body"
              {...(forReading && { tabIndex: 0, role: 'group', 'aria-label': title })}
            >
              {children}
            </div>
            {actions && <footer className="dialog-actions">{actions}</footer>}
            {/* Last, so that the first thing with the focus is what the dialog is for. */}
            <Dialog.Close className="icon-button dialog-close" aria-label={texts.close}>
              <X size={16} aria-hidden />
            </Dialog.Close>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
