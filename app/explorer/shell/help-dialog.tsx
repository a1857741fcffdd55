/** The keyboard and the mouse in a dialog, opened by "?". */
import { Modal } from '@mantine/core';
import classes from './help-dialog.module.css';
import { KEY_GROUPS } from './keys';

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);
const onThisKeyboard = (key: string) => (isMac ? key.replace('Ctrl', '⌘') : key);

export default function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal.Root opened onClose={onClose} size="xl" centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          {/* Not Mantine's own header, which would be a second banner of the page. */}
          <div className={classes.head}>
            <Modal.Title>Keyboard and mouse</Modal.Title>
            <Modal.CloseButton aria-label="Close help" />
          </div>
          <div className={classes.groups}>
            {KEY_GROUPS.map(({ title, keys }) => (
              <section key={title}>
                <h3>{title}</h3>
                <dl>
                  {keys.map(({ keys: alternatives, does }) => (
                    <div key={does}>
                      <dt>
                        {alternatives.map((key) => (
                          <kbd key={key}>{onThisKeyboard(key)}</kbd>
                        ))}
                      </dt>
                      <dd>{does}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
