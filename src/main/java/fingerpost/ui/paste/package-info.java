/** What can be made of text that somebody pastes: addresses, records, answers of dig, configurations, hosts files, names. */
@NullMarked
package fingerpost.ui.paste;

import org.jspecify.annotations.NullMarked;
