/** What the desktop needs of the machine: background work, questions, failures in words, settings, FXML. */
@NullMarked
package fingerpost.ui.shared;

import org.jspecify.annotations.NullMarked;
